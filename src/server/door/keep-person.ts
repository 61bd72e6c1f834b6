import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import { columns } from "../record/columns.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";

export const personRow = (who: Identity) => ({
  national_number: who.nationalNumber,
  given_name: who.givenName,
  family_name: who.familyName,
  language: who.language,
  birth_date: null,
  sex: null,
  address_line: who.street,
  address_line_2: null,
  postcode: who.postcode,
  town: who.town,
  phone: who.telephone ?? null,
  email: who.email ?? null,
});

export const intoPersons = rowsInto<{ id: string } & ReturnType<typeof personRow>>("person", columns.person, {
  key: ["id"],
  found: "update",
});

/** Who somebody is, beside the record. A person who comes back is brought up to date. */
export const keepPerson = (id: string, who: Identity): Write => intoPersons([{ id, ...personRow(who) }]);
