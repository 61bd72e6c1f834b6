import { randomUUID } from "node:crypto";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { type Act, type Circumstances, cannot, type Decision, decideAct, type DoneTo } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import { append } from "../record/append.ts";
import { ChangedMeanwhile } from "../record/changed-meanwhile.ts";
import { type History, historyOf, isOvertaken } from "./history.ts";
import type { Door, Subject } from "./door.ts";
import { toRecord } from "./happenings.ts";
import { keepPerson } from "./keep-person.ts";
import { keepAnswer } from "./once.ts";
import { project } from "./project.ts";
import type { ActRequest, Answer } from "./request.ts";
import { strangeReference } from "./references.ts";

/** History, law and record, in one transaction: everything of it is there afterwards, or nothing (DESIGN §1). */
export async function carryOut(
  door: Door,
  request: ActRequest,
  name: ActName,
  input: object,
  subject: Subject,
  day: string,
): Promise<Answer> {
  // The acts differ in type, the door does not: what fits an act was checked by its own schema and its own history.
  const act = acts[name] as unknown as Act<ActName, DoneTo, never, EventType>;
  const actId = randomUUID();
  try {
    return await door.db.transaction().execute(async (trx) => {
      const history = await historyOf(trx, door.keys, act.to, subject, input);
      if (!history) return { kind: "not-found", what: act.to === "session" ? "session" : "person" } as const;
      if (request.version !== undefined && request.version !== history.version)
        throw new ChangedMeanwhile(history.stream, request.version, history.version);
      if (history.lastDay !== undefined && day < history.lastDay)
        return { kind: "cannot", act: name, no: cannot("day-is-too-early") } as const;
      const circumstances: Circumstances = { actor: request.actor, day, id: subject.isNew ? (subject.person ?? actId) : actId };
      const strange = await strangeReference(trx, request.actor, input);
      if (strange) return { kind: "cannot", act: name, no: cannot(strange) } as const;
      const decision = decideAct(act, { ...history.context, ...circumstances, input } as never) as Decision<EventType>;
      if ("cannot" in decision) return { kind: "cannot", act: name, no: decision } as const;
      if (name === "register-recognition") await keepPerson(trx, circumstances.id, (input as { person: Identity }).person);
      const at = door.now();
      const events = await append(trx, door.keys, {
        ...streamOf(history, subject),
        events: decision.happened.map((event) => toRecord(event, (decision.rulings ?? []) as readonly Ruling[])),
        by: { actor: request.actor.id, role: request.actor.role, organisation: request.actor.organisation },
        act: name,
        actId,
        day,
        at,
      });
      await project(trx, history, events);
      const version = events.at(-1)?.version ?? history.version;
      const done = { kind: "done", act: name, stream: history.stream, version, events } as const;
      await keepAnswer(trx, request, done, actId, at);
      return done;
    });
  } catch (error) {
    if (isOvertaken(error)) throw new ChangedMeanwhile(subject.stream, request.version ?? 0, 0);
    throw error;
  }
}

const streamOf = ({ stream, kind, version }: History, { person }: Subject) => ({ stream, kind, person, expected: version });

