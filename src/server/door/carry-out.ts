import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { type Act, type Circumstances, cannot, type Decision, type DoneTo, decideAct } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Correction } from "../../trajectory/recognition/correct-identity.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import { keepDocuments, sealDocuments } from "../documents/keep-documents.ts";
import type { Weighed } from "../documents/upload.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { keepAccountNumber } from "../payments/keep-account-number.ts";
import { append } from "../record/append.ts";
import { ChangedMeanwhile } from "../record/changed-meanwhile.ts";
import type { Database } from "../record/database.ts";
import { correctPerson } from "./correct-person.ts";
import type { Door, Subject } from "./door.ts";
import { toRecord } from "./happenings.ts";
import { type History, historyOf, isOvertaken } from "./history.ts";
import { keepPerson } from "./keep-person.ts";
import { once, unlessNotDone } from "./once.ts";
import { project } from "./project.ts";
import { strangeReference } from "./references.ts";
import type { ActRequest, Answer } from "./request.ts";

/** What the door has found out about a request when it comes to deciding it. */
export type Asked = {
  request: ActRequest;
  name: ActName;
  input: object;
  papers: readonly Weighed[];
  subject: Subject;
  day: string;
};

/** History, law and record, in one transaction: everything of it is there afterwards, or nothing (DESIGN §1). */
export async function carryOut(door: Door, asked: Asked): Promise<Answer> {
  const the = { actId: randomUUID(), at: door.now() };
  const { rehearsal } = asked.request;
  if (rehearsal) return rehearse(door, asked, (trx) => attempt(trx, door, asked, the), rehearsal);
  try {
    return await unlessNotDone(() =>
      door.db.transaction().execute((trx) => once(trx, asked.request, the, () => attempt(trx, door, asked, the))),
    );
  } catch (error) {
    if (isOvertaken(error)) throw new ChangedMeanwhile(asked.subject.stream, asked.request.version ?? 0, 0);
    throw error;
  }
}

/** Undoes what was shown. */
class Undone extends Error {}

async function rehearse(
  { db }: Door,
  { subject }: Asked,
  work: (trx: Transaction<Database>) => Promise<Answer>,
  show: NonNullable<ActRequest["rehearsal"]>,
): Promise<Answer> {
  let answer: Answer = { kind: "changed", version: 0 };
  try {
    await db.transaction().execute(async (trx) => {
      answer = await work(trx);
      if (answer.kind === "done") await show(trx, answer);
      throw new Undone();
    });
  } catch (error) {
    if (isOvertaken(error)) throw new ChangedMeanwhile(subject.stream, 0, 0);
    if (!(error instanceof Undone)) throw error;
  }
  return answer;
}

async function attempt(
  trx: Transaction<Database>,
  door: Door,
  { request, name, input, papers, subject, day }: Asked,
  { actId, at }: { actId: string; at: Date },
): Promise<Answer> {
  // The acts differ in type, the door does not: what fits an act was checked by its own schema and its own history.
  const act = acts[name] as unknown as Act<ActName, DoneTo, never, EventType>;
  const history = await historyOf(trx, door.keys, act.to, subject, { actor: request.actor, input, act: name });
  if (!history)
    return {
      kind: "not-found",
      what:
        act.to === "session" || act.to === "payment" || act.to === "resumption" || act.to === "letter"
          ? act.to
          : "person",
    };
  const { version, stream } = history;
  if (request.version !== undefined && request.version !== version)
    throw new ChangedMeanwhile(stream, request.version, version);
  if (history.lastDay !== undefined && day < history.lastDay)
    return { kind: "cannot", act: name, no: cannot("day-is-too-early") };
  const strange = await strangeReference(trx, request.actor, input);
  if (strange) return { kind: "cannot", act: name, no: cannot(strange) };

  const id = subject.isNew ? (subject.person ?? subject.stream) : actId;
  const circumstances: Circumstances = { actor: request.actor, day, id };
  const sealed = await sealDocuments(trx, door.keys, { person: subject.person, stream }, papers);
  const documents = sealed.map(({ id, type, bytes, sha256 }) => ({ id, type, bytes, sha256 }));
  const given = { input, documents };
  const decision: Decision<EventType> = decideAct(act, { ...history.context, ...circumstances, ...given } as never);
  if ("cannot" in decision) return { kind: "cannot", act: name, no: decision };

  if (name === "correct-identity" && subject.person) {
    const faults = await correctPerson(trx, subject.person, input as Correction);
    if (faults.length > 0) return { kind: "malformed", faults };
  }
  if (name === "register-recognition") await keepPerson(trx, id, (input as { person: Identity }).person);
  if (name === "give-account-number" && subject.person)
    await keepAccountNumber(trx, door.keys, { person: subject.person, iban: (input as { iban: string }).iban, day });
  const { id: actor, role, organisation } = request.actor;
  const events = await append(trx, door.keys, {
    ...streamOf(history, subject),
    events: decision.happened.map((event) => toRecord(event, decision.rulings ?? [])),
    by: { actor, role, organisation },
    act: name,
    actId,
    day,
    at,
  });
  await keepDocuments(trx, { person: subject.person, stream }, sealed);
  await project(trx, door.keys, history, events);
  if (name === "erase-file" && subject.person) await erasePerson(trx, subject.person, at);
  return { kind: "done", act: name, stream, version: events.at(-1)?.version ?? version, events };
}

const streamOf = ({ stream, kind, version }: History, { person }: Subject) => ({
  stream,
  kind,
  person,
  expected: version,
});
