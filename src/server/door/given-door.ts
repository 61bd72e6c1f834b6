import type { Actor } from "../../access/roles.ts";
import { insuredPersons } from "../desk/insured-persons.ts";
import { professionals } from "../desk/professionals.ts";
import { givenRecord } from "../record/given-record.ts";
import { type Door, perform } from "./door.ts";
import { newId } from "./find.ts";
import type { ActRequest } from "./request.ts";

/** For tests: a door on a real record, with whoever is needed to walk through it. */
export function givenDoor() {
  const record = givenRecord();
  const door = (): Door => ({ db: record.db, keys: record.keys, now: () => new Date("2026-03-02T09:00:00Z") });
  const ask = (act: string, actor: Actor, to: ActRequest["to"], input: unknown = {}, more: Partial<ActRequest> = {}) =>
    perform(door(), { act, actor, to, input, ...more }, today);
  return { record, door, ask };
}

export const today = "2026-03-02";
const professional = (id: string, role: Actor["role"], organisation: Actor["organisation"]): Actor => ({
  id,
  role,
  organisation,
  person: null,
});

export const an = professional("an-peeters", "coordinator", "100");
export const luc = professional("luc-martin", "coordinator", "300");
export const marie = professional("marie-lambert", "advising-physician", "100");
export const tom = professional("tom-wouters", "occupational-physician", "prevention-north");
export const sofie = professional("sofie-maes", "mediator", "vdab");
export const riziv = professional("an-riziv", "riziv-officer", "riziv");
export const secretary = professional("the-secretary", "council-secretary", "riziv");
/** The Higher Commission of the desk, and that all of it sits; its accounts must be there. */
export const members = professionals.filter(({ role }) => role === "council-member");
export const presence = { chair: "joris-van-acker", present: members.map(({ id }) => id) };
export const themself = (person: string): Actor => ({
  id: `account-${person}`,
  role: "insured-person",
  organisation: null,
  person,
});

let used = 0;
/** Registers somebody whom fund 100 recognises, by the door, and gives their id. */
export async function recognised({ ask }: ReturnType<typeof givenDoor>, facts: object = {}): Promise<string> {
  const insured = insuredPersons[used++ % insuredPersons.length];
  const person = {
    nationalNumber: insured?.nationalNumber,
    givenName: "Mieke",
    familyName: "d'Hondt",
    language: "nl",
    street: "Kerkstraat 1",
    postcode: "9000",
    town: "Gent",
  };
  const input = {
    person,
    fund: "100",
    regime: "employee",
    incapableSince: "2025-10-01",
    entitled: true,
    exclusion: "none",
    hasContract: true,
    preventionService: "prevention-north",
    ...facts,
  };
  const answer = await ask("register-recognition", an, {}, input);
  if (answer.kind !== "done") throw new Error(`not registered: ${JSON.stringify(answer)}`);
  return answer.stream;
}

export const unknownId = newId;
