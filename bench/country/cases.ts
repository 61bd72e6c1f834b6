import type { Actor } from "../../src/access/roles.ts";
import { type Door, perform } from "../../src/server/door/door.ts";
import type { Invented } from "../../src/server/generate/people.ts";

const day = new Date().toISOString().slice(0, 10);
const professional = (role: Actor["role"]): Actor => ({ id: `bench-${role}`, role, organisation: "100", person: null });
const coordinator = professional("coordinator");

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
  const facts = { fund: "100", regime: "employee", incapableSince: monthsAgo(5), entitled: true, exclusion: "none" };
  return done(door, "register-recognition", coordinator, {}, { person, ...facts, hasContract: false });
}

function monthsAgo(months: number): string {
  const then = new Date(`${day.slice(0, 8)}01`);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.toISOString().slice(0, 10);
}
