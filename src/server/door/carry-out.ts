import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { roleOnRecord } from "../../access/roles.ts";
import { type Act, type Circumstances, cannot, type Decision, type DoneTo, decideAct } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { keepPaper } from "../council/session-context.ts";
import { keepDocuments, sealDocuments } from "../documents/keep-documents.ts";
import type { Weighed } from "../documents/upload.ts";
import { eraseSent } from "../drafts/erase-drafts.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { type Append, chained, keyFor, putOnRecord } from "../record/append.ts";
import { ChangedMeanwhile } from "../record/changed-meanwhile.ts";
import type { Database } from "../record/database.ts";
import type { Door, Subject } from "./door.ts";
import { toRecord } from "./happenings.ts";
import { historyOf, isOvertaken } from "./history.ts";
import { identityBy } from "./identity-by.ts";
import { aboutOf, keepAnswer, once } from "./once.ts";
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

/**
 * History, law and record (DESIGN §1). What an act writes is one statement: all of it or nothing. What was read before is
 * of an earlier moment, which the statement finds out: every stream has its next version once.
 */
export async function carryOut(door: Door, asked: Asked): Promise<Answer> {
  const the = { actId: randomUUID(), at: door.now() };
  const { rehearsal } = asked.request;
  if (rehearsal) return rehearse(door, asked, (trx) => attempt(trx, door, asked, the), rehearsal);
  try {
    return await once(door.db, asked.request, aboutOf(asked.name, asked.subject), () =>
      wantsTransaction.includes(asked.name)
        ? door.db.transaction().execute((trx) => attempt(trx, door, asked, the))
        : attempt(door.db, door, asked, the),
    );
  } catch (error) {
    if (isOvertaken(error)) throw new ChangedMeanwhile(asked.subject.stream, asked.request.version ?? 0, 0);
    throw error;
  }
}

/** One holds other orders up while it looks what is to be paid; the other takes away what it has just written. */
const wantsTransaction: readonly ActName[] = ["order-payments", "erase-file"];

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
  db: Kysely<Database>,
  door: Door,
  { request, name, input, papers, subject, day }: Asked,
  { actId, at }: { actId: string; at: Date },
): Promise<Answer> {
  // The acts differ in type, the door does not: what fits an act was checked by its own schema and its own history.
  const act = acts[name] as unknown as Act<ActName, DoneTo, never, EventType>;
  const history = await historyOf(db, act.to, subject, {
    actor: request.actor,
    input,
    act: name,
    day,
    keys: door.keys,
  });
  if (!history) return { kind: "not-found", what: notFound(act.to) };
  const { version, stream } = history;
  if (request.version !== undefined && request.version !== version)
    throw new ChangedMeanwhile(stream, request.version, version);
  if (day < (history.past.at(-1)?.day ?? day)) return { kind: "cannot", act: name, no: cannot("day-is-too-early") };
  const strange = await strangeReference(db, request.actor, input);
  if (strange) return { kind: "cannot", act: name, no: cannot(strange) };

  const id = subject.isNew ? (subject.person ?? subject.stream) : actId;
  const circumstances: Circumstances = { actor: request.actor, day, id };
  const sealed = await sealDocuments(db, door.keys, { person: subject.person, stream }, papers);
  const documents = sealed.map(({ id, type, bytes, sha256 }) => ({ id, type, bytes, sha256 }));
  const given = { input, documents };
  const decision: Decision<EventType> = decideAct(act, { ...history.context, ...circumstances, ...given } as never);
  if ("cannot" in decision) return { kind: "cannot", act: name, no: decision };

  const identity = await identityBy({ db, keys: door.keys }, name, { id, person: subject.person, input, day });
  if ("faults" in identity) return { kind: "malformed", faults: identity.faults };
  const { id: actor, organisation } = request.actor;
  const role = roleOnRecord(request.actor);
  const what: Append = {
    stream,
    kind: history.kind,
    person: subject.person,
    expected: version,
    events: decision.happened.map((event) => toRecord(event, decision.rulings ?? [])),
    by: { actor, role, organisation },
    act: name,
    actId,
    day,
    at,
  };
  // What seals a document made the key, if there was none.
  const { key, made } = await keyFor(db, door.keys, what, papers.length > 0 ? undefined : history.person);
  const rows = chained(what, history.head, key);
  const last = rows.at(-1)?.version ?? version;
  const events = await putOnRecord(db, what, rows, [
    ...made,
    ...identity.writes,
    ...keepDocuments(db, { person: subject.person, stream }, sealed),
    ...(history.paper ? keepPaper(db, stream, history.paper) : []),
    ...(await project(db, door.keys, history, identity.who, rows)),
    ...eraseSent(db, request),
    ...keepAnswer(request, { act: name, stream, version: last }, { about: aboutOf(name, subject), actId, at }),
  ]);
  // It takes away what the statement before it has just written.
  if (name === "erase-file" && subject.person) await erasePerson(db as Transaction<Database>, subject.person, at);
  return { kind: "done", act: name, stream, version: last, events };
}

const notFound = (to: DoneTo) =>
  to === "session" || to === "payment" || to === "resumption" || to === "letter" ? to : "person";
