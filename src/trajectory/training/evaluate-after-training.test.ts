import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import { approved, brokenOff, evaluated, inTraining, succeeded } from "../given-past.ts";
import { evaluateAfterTraining } from "./evaluate-after-training.ts";

const evaluation = { conclusion: "capable-again", findings: "Kan weer werken." } as const;
const after = (on: string, day: string) => given([...inTraining, { ...succeeded, on }], { by: marie, day });

describe("the evaluation after a training that succeeded (RIZIV webinar, slide 25)", () => {
  it("is done six months later, on the skills gained, and seals the findings", () =>
    after("2026-05-29", "2026-11-29").when(evaluateAfterTraining, evaluation).happens(evaluated));

  it("may be later, and is not done one day sooner", () => {
    after("2026-05-29", "2026-11-30").when(evaluateAfterTraining, evaluation).happens(evaluated);
    after("2026-05-29", "2026-11-28").when(evaluateAfterTraining, evaluation).cannot("day-is-too-early");
  });

  it("after success on 31 August is done from the last day of February (our reading)", () => {
    after("2026-08-31", "2027-02-28").when(evaluateAfterTraining, evaluation).happens(evaluated);
    after("2026-08-31", "2027-02-27").when(evaluateAfterTraining, evaluation).cannot("day-is-too-early");
  });

  it("after success on 29 February is done from 29 August", () => {
    after("2028-02-29", "2028-08-29").when(evaluateAfterTraining, evaluation).happens(evaluated);
    after("2028-02-29", "2028-08-28").when(evaluateAfterTraining, evaluation).cannot("day-is-too-early");
  });

  it("is done once", () => {
    given([...inTraining, succeeded, evaluated], { by: marie, day: "2026-11-29" })
      .when(evaluateAfterTraining, evaluation)
      .cannot("already-evaluated");
  });

  it("follows on success alone", () => {
    given(approved, { by: marie }).when(evaluateAfterTraining, evaluation).cannot("training-has-not-started");
    given(inTraining, { by: marie }).when(evaluateAfterTraining, evaluation).cannot("training-did-not-succeed");
    given([...inTraining, brokenOff], { by: marie })
      .when(evaluateAfterTraining, evaluation)
      .cannot("training-did-not-succeed");
  });
});
