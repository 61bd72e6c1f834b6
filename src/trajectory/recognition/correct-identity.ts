import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { identity } from "./register-recognition.ts";

const { nationalNumber, givenName, familyName, language, street, postcode, town, telephone, email } = identity.shape;

/** What can be corrected; the values stand beside the record (DESIGN §4), the event names only which they were. */
export const corrections = z.object({
  nationalNumber: nationalNumber.optional(),
  givenName: givenName.optional(),
  familyName: familyName.optional(),
  language: language.optional(),
  street: street.optional(),
  postcode: postcode.optional(),
  town: town.optional(),
  telephone,
  email,
});
export type Correction = z.output<typeof corrections>;

/** Which of them are given, by name. */
export const correctedIn = (given: Correction): string[] =>
  Object.keys(corrections.shape)
    .filter((name) => given[name as keyof Correction] !== undefined)
    .toSorted();

/** The right to correction (GDPR art. 16): the fund mends who somebody is; what is left open stays as it was. */
export const correctIdentity = act({
  name: "correct-identity",
  serves: ["R5", "C5"],
  to: "recognition",
  by: ["coordinator", "team-member"],
  input: corrections.extend({ correctedBecause: ask.choice("asked-by-the-person", "seen-on-the-card", "our-mistake") }),
  happens: ["IdentityCorrected"],
  decide({ input: { correctedBecause, ...corrected } }) {
    const fields = correctedIn(corrected);
    if (fields.length === 0) return cannot("nothing-to-correct");
    return { happened: [{ type: "IdentityCorrected", fields, correctedBecause }] };
  },
});
