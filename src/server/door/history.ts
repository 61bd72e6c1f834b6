import { sql, type Transaction } from "kysely";
import pg from "pg";
import type { Actor } from "../../access/roles.ts";
import { paysFor } from "../../access/who-pays.ts";
import type { DoneTo } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Payment } from "../../trajectory/payment/payment.ts";
import { decisionLetter } from "../../trajectory/post/post.ts";
import type { Besides, Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { currentProject, type Trajectory } from "../../trajectory/trajectory.ts";
import { closedFiles } from "../erasure/closed-files.ts";
import { missedContactsOf } from "../letters/missed-contacts.ts";
import { payableNow } from "../payments/payable.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { readOf } from "../record/reads.ts";
import { latestOf, nextAfter } from "../resumptions/find-resumption.ts";
import type { Subject } from "./door.ts";
import { foldPayment, foldRecognition, foldResumption, foldSession, foldTrajectory } from "./fold.ts";

/** What went before on the stream that an act is done to, and what it may look at besides. */
export type History = {
  stream: string;
  kind: StreamKind;
  /** 0 where the stream is still to begin. */
  version: number;
  /** The day of the last event; nothing is put on record before it. */
  lastDay: string | undefined;
  /** The state of the stream itself; the events of the act are folded on to it. */
  state: Recognition | Trajectory | Resumption | Session | Payment | undefined;
  context: object;
};

type Trx = Transaction<Database>;

/** Undefined when there is nothing of the kind to act on. */
export async function historyOf(
  trx: Trx,
  keys: Keys,
  to: DoneTo,
  subject: Subject,
  { actor, input, act }: { actor: Actor; input: object; act: ActName },
): Promise<History | undefined> {
  /** Nothing of a stream of another kind: an id that is one, but not of what was asked for, is not found. */
  const read = async (stream: string, of: StreamKind) => {
    const events = await readStream(trx, keys, stream, { unseal: false });
    return events[0]?.kind === of ? events : [];
  };
  const kind = to.replace("new ", "") as StreamKind;
  // A person who is registered anew goes on in their own stream.
  const isFresh = to.startsWith("new ") && to !== "new recognition";
  const events = isFresh ? [] : await read(subject.stream, kind);
  const base = { stream: subject.stream, kind, version: events.at(-1)?.version ?? 0, lastDay: events.at(-1)?.day };
  switch (to) {
    case "new session":
      return { ...base, state: undefined, context: {} };
    case "session": {
      const session = foldSession(events);
      return session && { ...base, state: session, context: { session } };
    }
    case "new payment": {
      const payer = paysFor(actor);
      return { ...base, state: undefined, context: { payable: payer ? await payableNow(trx, payer) : [] } };
    }
    case "payment": {
      const payment = foldPayment(events);
      return payment && { ...base, state: payment, context: { payment } };
    }
    case "new recognition":
    case "recognition": {
      const recognition = foldRecognition(events);
      if (!recognition && to === "recognition") return undefined;
      const besides = recognition?.endedOn ? await besidesOf(trx, recognition.person) : "still open";
      const missed = act === "propose-reduction" ? await missedContactsOf(trx, subject.stream) : [];
      const looked = act === "ask-about-reading" && (await lookedAt(trx, subject.stream, actor, input));
      return { ...base, state: recognition, context: { recognition, besides, missed, looked } };
    }
    case "new trajectory": {
      const recognition = foldRecognition(await read(subject.person ?? "", "recognition"));
      if (!recognition) return undefined;
      const running = await isRunning(trx, recognition.person);
      return { ...base, state: undefined, context: { recognition, running } };
    }
    case "new resumption": {
      const recognition = foldRecognition(await read(subject.person ?? "", "recognition"));
      if (!recognition) return undefined;
      const latest = await latestOf(trx, recognition.person);
      return { ...base, state: undefined, context: { recognition, latest } };
    }
    case "resumption": {
      const resumption = foldResumption(events);
      const recognition = foldRecognition(await read(subject.person ?? "", "recognition"));
      if (!resumption || !recognition) return undefined;
      const next = await nextAfter(trx, subject.stream);
      return { ...base, state: resumption, context: { resumption, recognition, next } };
    }
    case "letter": {
      const whole = await readStream(trx, keys, subject.stream, { unseal: false });
      const of = whole[0]?.kind;
      if (!of) return undefined;
      const state = stateOf(of, whole);
      const last = whole.at(-1);
      const letter =
        subject.letter?.out ?? (of === "trajectory" ? decisionLetter(state as Trajectory, waitsFor(act)) : undefined);
      return { ...base, kind: of, version: last?.version ?? 0, lastDay: last?.day, state, context: { letter } };
    }
    case "trajectory": {
      const trajectory = foldTrajectory(events);
      const recognition = foldRecognition(await read(subject.person ?? "", "recognition"));
      if (!trajectory || !recognition) return undefined;
      const named = (input as { session?: string }).session ?? currentProject(trajectory)?.session;
      const session = named === undefined ? undefined : foldSession(await read(named, "session"));
      return { ...base, state: trajectory, context: { trajectory, recognition, session } };
    }
  }
}

/** Whether somebody else opened the file of this person at the time that is asked about. */
async function lookedAt(trx: Trx, person: string, { id }: Actor, input: object): Promise<boolean> {
  const reading = await readOf(trx, person, (input as { reading: number }).reading);
  return reading !== undefined && reading.actor !== id;
}

const waitsFor = (act: ActName) => (act === "record-posting" ? "posting" : "receipt");

/** Letters are caused in three kinds of stream. */
function stateOf(kind: StreamKind, events: readonly Stored[]) {
  if (kind === "trajectory") return foldTrajectory(events);
  return kind === "resumption" ? foldResumption(events) : foldRecognition(events);
}

async function besidesOf(trx: Trx, person: string): Promise<Besides | undefined> {
  const [file] = await closedFiles(trx, { person });
  return file ? (file.besides ?? undefined) : "still open";
}

async function isRunning(trx: Trx, person: string): Promise<boolean> {
  const row = await trx
    .selectFrom("trajectory")
    .select(sql<number>`1`.as("one"))
    .where("person_id", "=", person)
    .where("closed_on", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Two who open a trajectory, or register the same person, at once: the database lets one of them through. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === "23505" && error.constraint !== "event_pkey";
