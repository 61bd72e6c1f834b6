import { relationOf } from "../../access/relation.ts";
import type { Actor, Fund } from "../../access/roles.ts";
import { mayAct } from "../../access/who-may-act.ts";
import { type Act, cannot, type DoneTo, decideAct } from "../../trajectory/act.ts";
import { type ActName, acts, isAct } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { followers } from "../../trajectory/followers.ts";
import { decisionLetter } from "../../trajectory/post/post.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { currentProject } from "../../trajectory/trajectory.ts";
import { toRecord } from "../door/happenings.ts";
import type { Answer } from "../door/request.ts";
import { type Dossier, followersByRecognition, type Held, held } from "./dossier.ts";
import { keyFor, put } from "./put.ts";

/** What is the same for everybody while acts are done in memory. */
export type World = {
  /** By id; a session is planned through the door. */
  sessions: ReadonlyMap<string, Session>;
  /** Who works where, by id. */
  colleagues: ReadonlyMap<string, Pick<Actor, "role" | "organisation">>;
  newId: () => string;
};

/** One act in memory. `trajectory` and `resumption` default to the last one of the person. */
export type Enact = {
  act: string;
  actor: Actor;
  input: unknown;
  day: string;
  at: Date;
  trajectory?: string;
  resumption?: string;
};

/** What these change or look at stands beside the record, where only the door keeps it. */
const besideTheRecord: readonly ActName[] = [
  "give-account-number",
  "correct-identity",
  "ask-correction",
  "answer-correction",
  "ask-about-reading",
  "answer-about-reading",
  "give-mandate",
  "end-mandate",
  "break-glass",
  "look-into-broken-glass",
];

/** As the door answers, less what only a second writer can cause. */
export type Enacted = Exclude<Answer, { kind: "changed" | "done" }> | { kind: "done"; stream: string };

/**
 * Does one act to a person who is held in memory, by the same rights, law and record as the door (door.ts); a test
 * compares the two. Nothing is written. Acts on sessions and payments are not for one person, and not found here.
 */
export function enact(dossier: Dossier, the: Enact, world: World): Enacted {
  if (!isAct(the.act) || besideTheRecord.includes(the.act)) return { kind: "not-found", what: "act" };
  const name: ActName = the.act;
  const act = acts[name] as unknown as Act<ActName, DoneTo, never, EventType>;
  const form = acts[name].input.safeParse(the.input ?? {});
  if (!form.success) return { kind: "malformed", faults: form.error.issues };
  const input: object = form.data;
  const found = find(dossier, act.to, the, world, input);
  if (typeof found === "string") return { kind: "not-found", what: found };
  const { stream, context, isNew } = found;
  const allowed = mayAct(the.actor, acts[name], relationTo(dossier, act.to, the, found, input));
  if (allowed !== true) return { kind: "not-you", why: allowed };
  const lastDay = stream.events.at(-1)?.day;
  if (lastDay !== undefined && the.day < lastDay) return { kind: "cannot", act: name, no: cannot("day-is-too-early") };
  if (isStranger(the.actor, input, world)) return { kind: "cannot", act: name, no: cannot("not-a-colleague") };
  const actId = world.newId();
  const circumstances = { actor: the.actor, day: the.day, id: isNew ? dossier.person : actId };
  const decision = decideAct(act, { ...context, ...circumstances, input } as never);
  if ("cannot" in decision) return { kind: "cannot", act: name, no: decision };
  if (name === "register-recognition") keepIdentity(dossier, (input as { person: Identity }).person);
  const events = decision.happened.map((event) => toRecord(event, decision.rulings ?? []));
  const needsKey = events.some(({ sealed, worded }) => sealed ?? worded);
  if (stream.events.length === 0) found.begins();
  put(
    stream,
    {
      stream: stream.stream,
      kind: stream.kind,
      person: dossier.person,
      expected: stream.events.length,
      events,
      by: { actor: the.actor.id, role: the.actor.role, organisation: the.actor.organisation },
      act: name,
      actId,
      day: the.day,
      at: the.at,
    },
    needsKey ? keyFor(dossier) : undefined,
  );
  return { kind: "done", stream: stream.stream };
}

/** A mediator or coordinator that is named must be of the organisation and the role that names them (references.ts). */
function isStranger({ role, organisation }: Actor, input: object, { colleagues }: World): boolean {
  const { mediator, coordinator = mediator } = input as { mediator?: string; coordinator?: string };
  if (coordinator === undefined) return false;
  const named = colleagues.get(coordinator);
  return named?.role !== role || named.organisation !== organisation;
}

type Found = { stream: Held<unknown>; context: object; isNew: boolean; begins: () => void };

/** The stream that an act is done to, and what the act may look at (history.ts). */
function find(
  dossier: Dossier,
  to: DoneTo,
  the: Enact,
  { sessions, newId }: World,
  input: object,
): Found | "person" | "trajectory" | "resumption" | "session" | "payment" {
  const { person, recognition, trajectories, resumptions } = dossier;
  const known = recognition?.state;
  const goesOn = () => {};
  switch (to) {
    case "new recognition": {
      const stream = recognition ?? held<never>(person, "recognition");
      const begins = () => {
        dossier.recognition = stream;
      };
      return { stream, context: { recognition: known }, isNew: true, begins };
    }
    case "recognition":
      return recognition && known
        ? { stream: recognition, context: { recognition: known, missed: [] }, isNew: false, begins: goesOn }
        : "person";
    case "new trajectory": {
      if (!known) return "person";
      const running = trajectories.some(({ state }) => state && !state.ended);
      const stream = held<never>(newId(), "trajectory");
      const begins = () => void trajectories.push(stream);
      return { stream, context: { recognition: known, running }, isNew: true, begins };
    }
    case "file":
      // Done by somebody, and beside the record.
      return "person";
    case "trajectory": {
      const stream = the.trajectory
        ? trajectories.find(({ stream }) => stream === the.trajectory)
        : trajectories.at(-1);
      if (!stream?.state || !known) return "trajectory";
      const named = (input as { session?: string }).session ?? currentProject(stream.state)?.session;
      const session = named === undefined ? undefined : sessions.get(named);
      return {
        stream,
        context: { trajectory: stream.state, recognition: known, session },
        isNew: false,
        begins: goesOn,
      };
    }
    case "letter": {
      // Of letters that were written elsewhere only those of the Higher Commission are followed here.
      const stream = the.trajectory
        ? trajectories.find(({ stream }) => stream === the.trajectory)
        : trajectories.at(-1);
      if (!stream?.state) return "trajectory";
      const letter = decisionLetter(stream.state, the.act === "record-posting" ? "posting" : "receipt");
      return { stream, context: { letter, about: stream.state }, isNew: false, begins: goesOn };
    }
    case "new resumption": {
      if (!known) return "person";
      const last = resumptions.at(-1);
      const latest = last?.state && { id: last.stream, resumption: last.state };
      const stream = { ...held<never>(newId(), "resumption"), before: last?.stream ?? null };
      const begins = () => void resumptions.push(stream);
      return { stream, context: { recognition: known, latest }, isNew: true, begins };
    }
    case "resumption": {
      const at = the.resumption
        ? resumptions.findIndex(({ stream }) => stream === the.resumption)
        : resumptions.length - 1;
      const stream = resumptions[at];
      if (!stream?.state || !known) return "resumption";
      const next = resumptions[at + 1]?.state;
      const context = { resumption: stream.state, recognition: known, next: next && { from: next.from } };
      return { stream, context, isNew: false, begins: goesOn };
    }
    case "session":
    case "new session":
      return "session";
    case "payment":
    case "new payment":
      return "payment";
  }
}

function relationTo(dossier: Dossier, to: DoneTo, { actor }: Enact, { context }: Found, input: object) {
  if (to === "new recognition") return (input as { fund: Fund }).fund === actor.organisation ? "follows" : "none";
  if (to === "letter" && actor.organisation !== "riziv") return "none";
  type OfTrajectory = { trajectory?: Parameters<typeof followers>[0]; about?: Parameters<typeof followers>[0] };
  const { about, trajectory = about } = context as OfTrajectory;
  const recognition = dossier.recognition?.state;
  const by =
    (to === "trajectory" || to === "letter") && trajectory
      ? followers(trajectory)
      : recognition && followersByRecognition(recognition);
  return relationOf(actor, { person: dossier.person, followers: by ?? [] });
}

function keepIdentity(dossier: Dossier, identity: Identity): void {
  dossier.identity = identity;
  dossier.language = identity.language;
  dossier.postcode = identity.postcode;
}
