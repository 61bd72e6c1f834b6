import type { Evolves, Sealed, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/**
 * How far a note goes. `everyone`: all who follow the person. `fund`: the roles of the fund. `medical`: the advising
 * physician and the team. The person themself reads each of them: it is their file.
 */
export const confidentialities = ["everyone", "fund", "medical"] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** One event for each reach, because who may see an event hangs on what it is about (access). */
export type NoteEvents = {
  NoteWritten: { note: Worded };
  FundNoteWritten: { note: Worded };
  MedicalNoteWritten: { note: Sealed };
};

const unchanged = (state: Trajectory): Trajectory => state;
/** A note is read, never reckoned with. */
export const noteEvolves: Evolves<Trajectory, NoteEvents> = {
  NoteWritten: unchanged,
  FundNoteWritten: unchanged,
  MedicalNoteWritten: unchanged,
};
