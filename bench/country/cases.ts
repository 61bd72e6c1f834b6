import type { Actor } from "../../src/access/roles.ts";
import { type Door, perform } from "../../src/server/door/door.ts";
import type { Invented } from "../../src/server/generate/people.ts";

const day = "2026-03-02";
const professional = (role: Actor["role"]): Actor => ({ id: `bench-${role}`, role, organisation: "100", person: null });
const coordinator = professional("coordinator");
const physician = professional("advising-physician");

async function done(
  door: Door,
  act: string,
  actor: Actor,
  to: { person?: string; trajectory?: string },
  input: object,
) {
  const answer = await perform(door, { act, actor, to, input }, day);
  if (answer.kind !== "done") throw new Error(`${act}: ${JSON.stringify(answer)}`);
  return answer.stream;
}

/** Somebody whom fund 100 recognises, so that a case can begin; by the door, and not measured. */
export function recognise(door: Door, who: Invented): Promise<string> {
  const { nationalNumber, givenName, familyName, language, street, postcode, town } = who;
  const person = { nationalNumber, givenName, familyName, language, street, postcode, town };
  const facts = { fund: "100", regime: "employee", incapableSince: "2025-10-01", entitled: true, exclusion: "none" };
  return done(door, "register-recognition", coordinator, {}, { person, ...facts, hasContract: false });
}

/** A case of route A up to the engagement declaration: six acts. */
export async function sixActs(door: Door, person: string): Promise<void> {
  const themself: Actor = { id: `bench-${person}`, role: "insured-person", organisation: null, person };
  const said = {
    examinedOn: day,
    saysWantsToWork: true,
    hasWorkPotential: true,
    workPotential: "Kan zittend werk aan.",
  };
  const trajectory = await done(door, "refer-to-coordinator", physician, { person }, said);
  const place = { time: "10:00", how: "at-the-office", place: "Kantoor" };
  await done(door, "invite-to-first-contact", coordinator, { trajectory }, { on: day, ...place });
  await done(door, "hold-first-contact", coordinator, { trajectory }, { on: day, how: "at-the-office" });
  for (const actor of [themself, coordinator, physician])
    await done(door, "sign-engagement", actor, { trajectory }, { declares: true });
}
