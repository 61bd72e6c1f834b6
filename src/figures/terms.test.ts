import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Happening } from "../trajectory/events.ts";
import type { Recognition } from "../trajectory/recognition/recognition.ts";
import { unopened } from "../trajectory/trajectory.ts";
import { termsOfRecognition, termsOfResumption, termsOfTrajectory } from "./terms.ts";

const on = (day: string, event: object) => ({ event: event as Happening, on: { day } });

describe("a legal term that was answered", () => {
  const trajectory = {
    ...unopened,
    openedOn: "2026-01-30",
    contact: { at: "held", on: "2026-02-28" },
    engagement: { signed: {}, engagedOn: "2026-03-02" },
    plan: {
      drawnUpOn: "2026-04-03",
      objectives: "",
      result: "",
      actions: [],
      nextAppointmentOn: "2026-06-01",
      lastFollowedUpOn: "2026-07-03",
    },
  } as const;

  it("is in time on its last day, also where the month is too short, and late the day after", () => {
    const inTime = (held: string) =>
      termsOfTrajectory({ ...trajectory, contact: { at: "held", on: held } }, []).find(
        ({ term }) => term === "first-contact",
      );
    assert.deepEqual(inTime("2026-02-28"), { term: "first-contact", on: "2026-02-28", days: 29, inTime: true });
    assert.equal(inTime("2026-03-01")?.inTime, false);
  });

  it("is one month for the plan, and three for each follow-up after it", () => {
    const terms = termsOfTrajectory(trajectory, [
      on("2026-07-03", { type: "FollowedUp", on: "2026-07-03" }),
      on("2026-10-05", { type: "FollowedUp", on: "2026-10-05" }),
    ]);
    assert.deepEqual(
      terms.filter(({ term }) => term !== "first-contact").map(({ term, inTime }) => [term, inTime]),
      [
        ["plan", false],
        ["follow-up", true],
        ["follow-up", false],
      ],
    );
  });

  it("of a new date after an absence is by the day for which people are invited again", () => {
    const terms = termsOfTrajectory({ ...trajectory, contact: { at: "none" }, plan: undefined }, [
      on("2026-02-11", { type: "FirstContactMissed", on: "2026-02-10", newDateBy: "2026-03-10" }),
      on("2026-02-12", { type: "FirstContactPlanned", on: "2026-03-11" }),
    ]);
    assert.deepEqual(terms, [{ term: "new-date", on: "2026-02-12", days: 29, inTime: false }]);
  });

  it("is not counted of an older trajectory", () =>
    assert.deepEqual(termsOfTrajectory({ ...trajectory, olderKind: "classic" }, []), []));

  it("of the first year: questionnaire, its return, the first estimate, and a contact of its month", () => {
    const terms = termsOfRecognition({ incapableSince: "2026-01-05" } as Recognition, [
      on("2026-03-16", { type: "QuestionnaireSent", dueOn: "2026-03-16", returnBy: "2026-03-30" }),
      on("2026-03-20", { type: "QuestionnaireAnswered", complete: false }),
      on("2026-03-31", { type: "QuestionnaireAnswered", complete: true }),
      on("2026-05-04", { type: "CapacitiesEstimated", until: "2026-05-04" }),
      on("2026-08-04", { type: "CapacitiesEstimated", until: "2026-05-04" }),
      on("2026-05-05", { type: "PhysicalContactHeld", contactMonth: "4", on: "2026-05-05" }),
    ]);
    assert.deepEqual(
      terms.map(({ term, inTime }) => [term, inTime]),
      [
        ["questionnaire-sent", true],
        ["questionnaire-returned", false],
        ["estimate", true],
        ["physical-contact", false],
      ],
    );
  });

  it("of partial work is the decision, not where none has a last day", () => {
    const declared = (decideBy: string | null) =>
      termsOfResumption([
        on("2026-02-26", { type: "ResumptionDeclared", declaredOn: "2026-02-26", decideBy }),
        on("2026-04-13", { type: "PartialResumptionPermitted" }),
      ]);
    assert.deepEqual(declared("2026-04-13"), [
      { term: "resumption-decision", on: "2026-04-13", days: 46, inTime: true },
    ]);
    assert.deepEqual(declared(null), []);
  });
});
