import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, marie, recognisedJan } from "../given.ts";
import { endRecognition } from "./end-recognition.ts";
import { recognisedOn } from "./recognition.ts";

describe("ending the recognition of incapacity", () => {
  it("names its day and its reason", () =>
    given([], { by: marie })
      .when(endRecognition, { on: "2026-03-15", reason: "full-resumption" })
      .happens({ type: "RecognitionEnded", on: "2026-03-15", reason: "full-resumption" }));

  it("can be on the first day of the incapacity, not before", () => {
    given([], { by: marie })
      .when(endRecognition, { on: "2025-10-01", reason: "capable-again" })
      .happens({ type: "RecognitionEnded", on: "2025-10-01", reason: "capable-again" });
    given([], { by: marie })
      .when(endRecognition, { on: "2025-09-30", reason: "capable-again" })
      .cannot("day-is-too-early");
  });

  it("cannot be done twice", () => {
    given([], { by: marie, recognition: { endedOn: "2026-02-01" } })
      .when(endRecognition, { on: "2026-03-02", reason: "pension" })
      .cannot("recognition-has-ended");
  });

  it("leaves the person recognised up to the day before", () => {
    const ended = { ...recognisedJan, endedOn: "2026-03-02" };
    assert.deepEqual(
      ["2025-09-30", "2025-10-01", "2026-03-01", "2026-03-02"].map((day) => recognisedOn(ended, day)),
      [false, true, true, false],
    );
  });
});
