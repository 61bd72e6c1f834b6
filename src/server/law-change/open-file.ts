import type { Recognition, Regime } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import type { Stored } from "../record/read-stream.ts";

/** Something that still runs, with everything that happened in it. */
export type OpenFile = {
  stream: string;
  events: readonly Stored[];
  /** Of the person, as the fund recognises them. */
  regime?: Regime | undefined;
} & (
  | { of: "trajectory"; state: Trajectory }
  | { of: "recognition"; state: Recognition }
  | { of: "resumption"; state: Resumption }
);

/** Undefined for a stream of another kind, or without its first event. */
export function openFile(stream: string, events: readonly Stored[]): OpenFile | undefined {
  const of = events[0]?.kind;
  switch (of) {
    case "trajectory": {
      const state = foldTrajectory(events);
      return state && { stream, events, of, state };
    }
    case "recognition": {
      const state = foldRecognition(events);
      return state && { stream, events, of, state };
    }
    case "resumption": {
      const state = foldResumption(events);
      return state && { stream, events, of, state };
    }
    default:
      return undefined;
  }
}

/** The first day by which a file is named on paper. */
export function openedOn(file: OpenFile): string {
  switch (file.of) {
    case "trajectory":
      return file.state.openedOn;
    case "recognition":
      return file.state.incapableSince;
    case "resumption":
      return file.state.declaredOn;
  }
}
