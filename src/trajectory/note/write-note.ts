import { z } from "zod";
import type { Role } from "../../access/roles.ts";
import { act, cannot } from "../act.ts";
import { type Happening, seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { type Confidentiality, confidentialities, type NoteEvents } from "./note.ts";

/** Who may write a note that goes no further than this: those who may read it. */
const writers: Readonly<Record<Confidentiality, readonly Role[]>> = {
  everyone: ["coordinator", "advising-physician", "team-member", "occupational-physician", "mediator"],
  fund: ["coordinator", "advising-physician", "team-member"],
  medical: ["advising-physician", "team-member"],
};

const noteOf = (confidentiality: Confidentiality, note: string): Happening<keyof NoteEvents> => {
  switch (confidentiality) {
    case "everyone":
      return { type: "NoteWritten", note };
    case "fund":
      return { type: "FundNoteWritten", note };
    case "medical":
      return { type: "MedicalNoteWritten", note: seal(note) };
  }
};

/** Something worth keeping that no other act has a place for, with how far it goes; also after the end. */
export const writeNote = act({
  name: "write-note",
  serves: ["P7"],
  to: "trajectory",
  by: writers.everyone,
  afterEnd: true,
  input: z.object({ confidentiality: ask.choice(...confidentialities), note: ask.prose() }),
  happens: ["NoteWritten", "FundNoteWritten", "MedicalNoteWritten"],
  decide: ({ actor, input: { confidentiality, note } }) =>
    writers[confidentiality].includes(actor.role)
      ? { happened: [noteOf(confidentiality, note)] }
      : cannot("not-among-the-readers"),
});
