import type { Kysely } from "kysely";
import pg from "pg";
import type { Actor } from "../../access/roles.ts";
import { paysFor } from "../../access/who-pays.ts";
import type { DoneTo } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { followers } from "../../trajectory/followers.ts";
import type { Payment } from "../../trajectory/payment/payment.ts";
import { decisionLetter } from "../../trajectory/post/post.ts";
import type { Besides, Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { currentProject, type Trajectory } from "../../trajectory/trajectory.ts";
import { followersByRecognition } from "../bulk/dossier.ts";
import type { SealedPaper } from "../council/sealed-paper.ts";
import { sessionContext } from "../council/session-context.ts";
import { closedFiles } from "../erasure/closed-files.ts";
import type { Course } from "../figures/project-figures.ts";
import { missedContactsOf } from "../letters/missed-contacts.ts";
import { payableNow } from "../payments/payable.ts";
import { beginning } from "../record/chain.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { isFirstKeyTaken } from "../record/person-key.ts";
import { readToFold, type Told } from "../record/read-stream.ts";
import { readOf } from "../record/reads.ts";
import { latestOf, nextAfter } from "../resumptions/find-resumption.ts";
import type { Subject } from "./door.ts";
import { foldPayment, foldSession } from "./fold.ts";
import { type PersonSoFar, personSoFar, streamIn } from "./person-so-far.ts";

/** What went before on the stream that an act is done to, and what it may look at besides. */
export type History = {
  stream: string;
  kind: StreamKind;
  /** 0 where the stream is still to begin. */
  version: number;
  /** What the next event follows. */
  head: Buffer;
  /** Of the stream itself, oldest first. */
  past: readonly Told[];
  /** The state of the stream itself; the events of the act are folded on to it. */
  state: Recognition | Trajectory | Resumption | Session | Payment | undefined;
  /** Whom it is about; undefined where it is about nobody. */
  person: PersonSoFar | undefined;
  context: object;
  /** Made by this act, and kept when it is done. */
  paper?: SealedPaper | undefined;
};

type Db = Kysely<Database>;

/** Undefined when there is nothing of the kind to act on. */
export async function historyOf(
  db: Db,
  to: DoneTo,
  subject: Subject,
  { actor, input, act, day, keys }: { actor: Actor; input: object; act: ActName; day: string; keys: Keys },
): Promise<History | undefined> {
  const known = subject.person ?? "";
  const person = subject.person === null ? undefined : (subject.soFar ?? (await personSoFar(db, subject.person)));
  const own = streamIn(person?.streams ?? (await readToFold(db, subject.stream)), subject.stream);
  const kind = to === "letter" || to === "file" ? own.events[0]?.kind : (to.replace("new ", "") as StreamKind);
  if (!kind) return undefined;
  // A person who is registered anew goes on in their own stream.
  const isFresh = to.startsWith("new ") && to !== "new recognition";
  /** Nothing of a stream of another kind: an id that is one, but not of what was asked for, is not found. */
  const past = isFresh || own.events[0]?.kind !== kind ? [] : own.events;
  const head = past.length > 0 ? own.head : beginning;
  const base = { stream: subject.stream, kind, version: past.at(-1)?.version ?? 0, head, past, person };
  const recognition = person?.recognition?.state;
  switch (to) {
    case "new session":
      return { ...base, state: undefined, context: {} };
    case "session": {
      const session = foldSession(past);
      if (!session) return undefined;
      const on = { stream: subject.stream, session };
      return { ...base, state: session, ...(await sessionContext(db, on, { act, actor, day, input, keys })) };
    }
    case "new payment": {
      const payer = paysFor(actor);
      return { ...base, state: undefined, context: { payable: payer ? await payableNow(db, payer) : [] } };
    }
    case "payment": {
      const payment = foldPayment(past);
      return payment && { ...base, state: payment, context: { payment } };
    }
    case "new recognition":
    case "recognition": {
      if (!recognition && to === "recognition") return undefined;
      const besides = recognition?.endedOn ? await besidesOf(db, recognition.person) : "still open";
      const missed = act === "propose-reduction" ? await missedContactsOf(db, subject.stream) : [];
      const looked = act === "ask-about-reading" && (await lookedAt(db, subject.stream, actor, input));
      return { ...base, state: recognition, context: { recognition, besides, missed, looked } };
    }
    case "new trajectory": {
      if (!recognition) return undefined;
      const running = person?.trajectories.some(({ state }) => !state.ended) ?? false;
      return { ...base, state: undefined, context: { recognition, running } };
    }
    case "new resumption": {
      if (!recognition) return undefined;
      return { ...base, state: undefined, context: { recognition, latest: await latestOf(db, known) } };
    }
    case "resumption": {
      const resumption = stateIn(person?.resumptions, subject.stream);
      if (!resumption || !recognition) return undefined;
      const next = await nextAfter(db, subject.stream);
      return { ...base, state: resumption, context: { resumption, recognition, next } };
    }
    case "letter": {
      // Letters are caused in three kinds of stream.
      const trajectory = stateIn(person?.trajectories, subject.stream);
      const state = trajectory ?? stateIn(person?.resumptions, subject.stream) ?? recognition;
      const letter = subject.letter?.out ?? (trajectory && decisionLetter(trajectory, waitsFor(act)));
      return { ...base, state, context: { letter } };
    }
    case "file": {
      const trajectory = stateIn(person?.trajectories, subject.stream);
      const file = trajectory ?? (subject.stream === known ? recognition : undefined);
      if (!file || !recognition) return undefined;
      const near = trajectory ? followers(trajectory) : followersByRecognition(recognition);
      return { ...base, state: file, context: { file, followers: near } };
    }
    case "trajectory": {
      const trajectory = stateIn(person?.trajectories, subject.stream);
      if (!trajectory || !recognition) return undefined;
      const named = (input as { session?: string }).session ?? currentProject(trajectory)?.session;
      const session = named === undefined ? undefined : await sessionOf(db, named);
      return { ...base, state: trajectory, context: { trajectory, recognition, session } };
    }
  }
}

async function sessionOf(db: Db, stream: string): Promise<Session | undefined> {
  const { events } = streamIn(await readToFold(db, stream), stream);
  return events[0]?.kind === "session" ? foldSession(events) : undefined;
}

/** Whether somebody else opened the file of this person at the time that is asked about. */
async function lookedAt(db: Db, person: string, { id }: Actor, input: object): Promise<boolean> {
  const reading = await readOf(db, person, (input as { reading: number }).reading);
  return reading !== undefined && reading.actor !== id;
}

const waitsFor = (act: ActName) => (act === "record-posting" ? "posting" : "receipt");

/** As it was folded with everything else about the person. */
const stateIn = <State>(courses: readonly Course<State>[] | undefined, id: string): State | undefined =>
  courses?.find(({ stream }) => stream === id)?.state;

async function besidesOf(db: Db, person: string): Promise<Besides | undefined> {
  const [file] = await closedFiles(db, { person });
  return file ? (file.besides ?? undefined) : "still open";
}

/** Two who open a trajectory, or register the same person, at once: the database lets one of them through. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  error.code === "23505" &&
  error.constraint !== "event_pkey" &&
  !isFirstKeyTaken(error);
