import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { approved, brokenOff, inTraining, succeeded } from "../given-past.ts";
import { breakOffTraining } from "./break-off-training.ts";
import { completeTraining } from "./complete-training.ts";

const on = (day: string) => given(inTraining, { by: jan, day });
const reason = "Ziek geworden";

describe("the training succeeded (RIZIV webinar, slide 25)", () => {
  it("and the evaluation follows six months later", () =>
    on("2026-05-29")
      .when(completeTraining, { on: "2026-05-29" })
      .happens({ ...succeeded, on: "2026-05-29", evaluateOn: "2026-11-29" }));

  it("on 31 August: six months later is the last day of February (our reading)", () => {
    on("2026-08-31")
      .when(completeTraining, { on: "2026-08-31" })
      .happens({ ...succeeded, on: "2026-08-31", evaluateOn: "2027-02-28" });
    on("2027-08-31")
      .when(completeTraining, { on: "2027-08-31" })
      .happens({ ...succeeded, on: "2027-08-31", evaluateOn: "2028-02-29" });
  });

  it("on 29 February: six months later is 29 August", () =>
    on("2028-02-29")
      .when(completeTraining, { on: "2028-02-29" })
      .happens({ ...succeeded, on: "2028-02-29", evaluateOn: "2028-08-29" }));

  it("and with it the presumption during the training, by the same rule", () => {
    const { decision } = on("2026-05-29").when(breakOffTraining, { on: "2026-05-20", reason });
    assert.deepEqual("happened" in decision && decision.happened[0], {
      ...brokenOff,
      on: "2026-05-20",
      presumption: { from: "2026-03-02", until: "2026-05-20" },
    });
    assert.deepEqual(
      decision.rulings?.map(({ rule, outcome }) => [rule, outcome]),
      [["presumption-during-training", "2026-03-02/2026-05-20"]],
    );
  });

  it("on its first day at the earliest, and today at the latest", () => {
    on("2026-03-02").when(completeTraining, { on: "2026-03-02" }).happens(succeeded);
    on("2026-03-02").when(completeTraining, { on: "2026-03-01" }).cannot("day-is-too-early");
    on("2026-03-02").when(completeTraining, { on: "2026-03-03" }).cannot("day-lies-in-the-future");
  });

  it("once, of a training that began", () => {
    given(approved, { by: jan }).when(completeTraining, { on: "2026-03-02" }).cannot("training-has-not-started");
    given([...inTraining, succeeded], { by: jan })
      .when(completeTraining, { on: "2026-03-02" })
      .cannot("training-is-over");
  });
});

describe("the training is broken off", () => {
  it("with its reason", () => on("2026-03-02").when(breakOffTraining, { on: "2026-03-02", reason }).happens(brokenOff));

  it("on its first day at the earliest, and today at the latest", () => {
    on("2026-03-02").when(breakOffTraining, { on: "2026-03-01", reason }).cannot("day-is-too-early");
    on("2026-03-02").when(breakOffTraining, { on: "2026-03-03", reason }).cannot("day-lies-in-the-future");
  });

  it("once, of a training that began", () => {
    given(approved, { by: jan })
      .when(breakOffTraining, { on: "2026-03-02", reason })
      .cannot("training-has-not-started");
    given([...inTraining, brokenOff], { by: jan })
      .when(breakOffTraining, { on: "2026-03-02", reason })
      .cannot("training-is-over");
  });
});
