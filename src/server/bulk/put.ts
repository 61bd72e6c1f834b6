import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import { type Append, chained } from "../record/append.ts";
import type { EventRow } from "../record/chain.ts";
import { stored } from "../record/read-stream.ts";
import type { Dossier, Held } from "./dossier.ts";

/** Puts the events of one act behind those that a stream holds: chained, sealed and folded, not yet written. */
export function put(stream: Held<unknown>, what: Append, key: KeyObject | undefined): void {
  const rows = chained(what, stream.head, key);
  // Position and transaction are given out when they are written; nothing that is folded looks at them.
  const events = rows.map((row) => stored({ ...row, position: 0, xid: "0" } as EventRow, "closed"));
  stream.rows.push(...rows);
  stream.events.push(...events);
  stream.head = rows.at(-1)?.hash ?? stream.head;
  switch (what.kind) {
    case "recognition":
      stream.state = foldRecognition(events, stream.state as Recognition | undefined);
      return;
    case "trajectory":
      stream.state = foldTrajectory(events, stream.state as Trajectory | undefined);
      return;
    case "resumption":
      stream.state = foldResumption(events, stream.state as Resumption | undefined);
      return;
    default:
      throw new Error(`A ${what.kind} is not about one person.`);
  }
}

/** The data key of the person, made the first time that something is sealed; it is wrapped when it is written. */
export function keyFor(dossier: Dossier): KeyObject {
  dossier.key ??= { key: createSecretKey(randomBytes(32)), isNew: true };
  return dossier.key.key;
}
