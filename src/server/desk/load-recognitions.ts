import type { Kysely } from "kysely";
import type { Actor, Fund } from "../../access/roles.ts";
import { type Door, perform } from "../door/door.ts";
import type { Database } from "../record/database.ts";
import { type InsuredPerson, incapableSince, insuredPersons, invalidSince } from "./insured-persons.ts";

/** Whoever sets up the desk acts for each fund; it is on record as such. */
const setsUpFor = (fund: Fund): Actor => ({ id: "desk", role: "coordinator", organisation: fund, person: null });

/** What the funds recognise of the named people comes in by the door, like anything else; who is there already is left alone. */
export async function loadRecognitions(db: Kysely<Database>, door: Door, today: string): Promise<void> {
  const known = await db.selectFrom("recognition").select("person_id").execute();
  const there = new Set(known.map(({ person_id }) => person_id));
  for (const insured of insuredPersons.filter(({ person }) => !there.has(person)))
    await recognise(door, insured, today);
}

async function recognise(door: Door, insured: InsuredPerson, today: string): Promise<void> {
  const { incapableForMonths: _, recognisedInvalid: __, preventionService, ...recognised } = insured.recognised;
  const [postcode = "", ...town] = [insured.postcode, insured.town];
  const person = {
    nationalNumber: insured.nationalNumber,
    givenName: insured.givenName,
    familyName: insured.familyName,
    language: insured.language,
    street: insured.street,
    postcode,
    town: town.join(" "),
  };
  const input = {
    person,
    ...recognised,
    ...(preventionService && { preventionService }),
    incapableSince: incapableSince(insured, today),
  };
  const actor = setsUpFor(recognised.fund);
  await mustBeDone(door, "register-recognition", actor, {}, input, today);
  const since = invalidSince(insured, today);
  if (since) await mustBeDone(door, "recognise-invalidity", actor, { person: insured.person }, { since }, today);
}

async function mustBeDone(
  door: Door,
  act: string,
  actor: Actor,
  to: { person?: string },
  input: object,
  today: string,
): Promise<void> {
  const answer = await perform(door, { act, actor, to, input }, today);
  if (answer.kind !== "done") throw new Error(`The desk could not ${act}: ${JSON.stringify(answer)}`);
}
