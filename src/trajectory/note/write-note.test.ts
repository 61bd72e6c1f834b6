import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, marie, sofie, tom } from "../given.ts";
import { asked, consentToVdab, heard, toVdab } from "../given-past.ts";
import { writeNote } from "./write-note.ts";

const note = "Belt liever in de voormiddag.";
const followed = [...heard, consentToVdab, toVdab] as const;

describe("a note goes as far as its writer says", () => {
  it("to everyone who follows, to the fund, or sealed to the physician and the team", () => {
    for (const by of [an, marie, tom, sofie])
      given(followed, { by })
        .when(writeNote, { confidentiality: "everyone", note })
        .happens({ type: "NoteWritten", note });
    given(followed, { by: an })
      .when(writeNote, { confidentiality: "fund", note })
      .happens({ type: "FundNoteWritten", note });
    given(followed, { by: marie })
      .when(writeNote, { confidentiality: "medical", note })
      .happens({ type: "MedicalNoteWritten", note: { sealed: note } });
  });

  it("and never to where the writer could not read it back", () => {
    given(followed, { by: an }).when(writeNote, { confidentiality: "medical", note }).cannot("not-among-the-readers");
    for (const by of [sofie, tom])
      for (const confidentiality of ["fund", "medical"] as const)
        given(followed, { by }).when(writeNote, { confidentiality, note }).cannot("not-among-the-readers");
  });

  it("and changes nothing in the trajectory, nor does its end forbid it", () => {
    const stopped = { type: "TrajectoryStopped" } as const;
    const { trajectory } = given([asked, stopped]);
    assert.deepEqual(given([asked, stopped, { type: "NoteWritten", note }]).trajectory, trajectory);
    given([asked, stopped], { by: an })
      .when(writeNote, { confidentiality: "fund", note })
      .happens({ type: "FundNoteWritten", note });
  });
});
