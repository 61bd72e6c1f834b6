import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { approved, handedIn, heard, inTraining, refused, trainingStarted } from "../given-past.ts";
import { startTraining } from "./start-training.ts";

const on = (day: string) => given(approved, { by: jan, day });

describe("starting the approved training (RIZIV webinar, slides 22 and 25)", () => {
  it("covers the whole of it with the presumption", () =>
    on("2026-03-02").when(startTraining, { on: "2026-03-02" }).happens(trainingStarted));

  it("can be told afterwards, and covers it from the day on which it really began", () =>
    on("2026-03-20")
      .when(startTraining, { on: "2026-03-09" })
      .happens({ ...trainingStarted, on: "2026-03-09", presumption: { from: "2026-03-09", until: "2026-05-29" } }));

  it("can be on the last day, not after it", () => {
    on("2026-06-01")
      .when(startTraining, { on: "2026-05-29" })
      .happens({ ...trainingStarted, on: "2026-05-29", presumption: { from: "2026-05-29", until: "2026-05-29" } });
    on("2026-06-01").when(startTraining, { on: "2026-05-30" }).cannot("training-is-over");
  });

  it("cannot be before its first day, nor tomorrow", () => {
    on("2026-03-02").when(startTraining, { on: "2026-03-01" }).cannot("day-is-too-early");
    on("2026-03-02").when(startTraining, { on: "2026-03-03" }).cannot("day-lies-in-the-future");
  });

  it("needs an approval: refused, there is no intervention", () => {
    given(refused, { by: jan }).when(startTraining, { on: "2026-03-02" }).cannot("project-not-approved");
    given([...heard, handedIn], { by: jan })
      .when(startTraining, { on: "2026-03-02" })
      .cannot("project-not-approved");
    given(heard, { by: jan }).when(startTraining, { on: "2026-03-02" }).cannot("project-not-approved");
  });

  it("is done once", () => {
    given(inTraining, { by: jan }).when(startTraining, { on: "2026-03-02" }).cannot("training-has-started");
  });
});
