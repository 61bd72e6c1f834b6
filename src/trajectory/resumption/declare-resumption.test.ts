import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, jan } from "../given.ts";
import { declareResumption } from "./declare-resumption.ts";
import { declared, ended, permitted, resumptionAfter } from "./given-resumption.ts";

const bakery = {
  nature: "adapted-work",
  activity: "Bakkerij Peeters",
  from: "2026-03-09",
  hoursPerWeek: "19",
  fullTimeHours: "38",
} as const;
const janOn = (day: string) => given([], { by: jan, day });
/** What the act made of the day: last day to declare, days late, consequence. */
const said = (day: string, input: object) => {
  const { decision } = janOn(day).when(declareResumption, { ...bakery, ...input });
  if ("cannot" in decision) return decision.cannot;
  const [event] = decision.happened;
  return [event?.latestDay, event?.lateDays, event?.consequence];
};

describe("declaring partial work, at the latest on the working day before (RIZIV webinar, slide 24)", () => {
  it("puts declaration and request on record, with the last day for the decision", () =>
    janOn("2026-03-06").when(declareResumption, bakery).happens(declared));

  it("is in time on the Friday before a Monday, and late from the Saturday on", () => {
    assert.deepEqual(said("2026-03-06", {}), ["2026-03-06", 0, "none"]);
    assert.deepEqual(said("2026-03-07", {}), ["2026-03-06", 1, "reduced-10-percent"]);
    assert.deepEqual(said("2026-03-09", {}), ["2026-03-06", 3, "reduced-10-percent"]);
  });

  it("costs ten per cent up to the fourteenth day, everything from the fifteenth (CAAMI; our reading)", () => {
    assert.deepEqual(said("2026-03-20", {}), ["2026-03-06", 14, "reduced-10-percent"]);
    assert.deepEqual(said("2026-03-21", {}), ["2026-03-06", 15, "recovery"]);
  });

  it("counts no holiday: the day after Easter Monday is declared by Friday", () => {
    assert.deepEqual(said("2026-04-03", { from: "2026-04-07" }), ["2026-04-03", 0, "none"]);
    assert.deepEqual(said("2026-04-04", { from: "2026-04-07" }), ["2026-04-03", 1, "reduced-10-percent"]);
  });

  it("counts the postmark of a form on paper", () => {
    given([], { by: an, day: "2026-03-10" })
      .when(declareResumption, { ...bakery, declaredOn: "2026-03-06" })
      .happens(declared);
    given([], { by: an, day: "2026-03-10" })
      .when(declareResumption, { ...bakery, declaredOn: "2026-03-11" })
      .cannot("day-lies-in-the-future");
    janOn("2026-03-10")
      .when(declareResumption, { ...bakery, declaredOn: "2026-03-06" })
      .cannot("postmark-is-for-the-coordinator");
  });

  it("cannot be of the first day of the incapacity, but of the second", () => {
    janOn("2026-03-06")
      .when(declareResumption, { ...bakery, from: "2025-10-01" })
      .cannot("day-is-too-early");
    assert.deepEqual(said("2026-03-06", { from: "2025-10-02" }), ["2025-10-01", 156, "recovery"]);
  });

  it("asks the hours of adapted work, more than none and not more than full time", () => {
    const hours = (hoursPerWeek?: string, fullTimeHours?: string) =>
      janOn("2026-03-06").when(declareResumption, { ...bakery, hoursPerWeek, fullTimeHours });
    hours(undefined, "38").cannot("hours-are-missing");
    hours("0", "38").cannot("hours-do-not-fit");
    hours("38.25", "38").cannot("hours-do-not-fit");
    assert.ok("happened" in hours("38", "38").decision);
  });

  it("asks them in quarters of an hour", () => {
    const parsed = (hoursPerWeek: string) => declareResumption.input.safeParse({ ...bakery, hoursPerWeek }).success;
    for (const hours of ["19", "19.5", "19.50", "7.75", "0.25"]) assert.equal(parsed(hours), true, hours);
    for (const hours of ["19.3", "19,5", "-1", "190", "", "1e1", "19.755"]) assert.equal(parsed(hours), false, hours);
  });

  it("needs somebody who is recognised", () => {
    given([], { by: jan, recognition: { endedOn: "2026-02-01" } })
      .when(declareResumption, bakery)
      .cannot("recognition-has-ended");
  });
});

describe("another volume or kind of work", () => {
  const latest = { id: "the-first", resumption: resumptionAfter(declared, permitted) };

  it("is a new request, that says which one it comes after", () => {
    const { decision } = given([], { by: jan, day: "2026-05-29", latest }).when(declareResumption, {
      ...bakery,
      from: "2026-06-01",
      hoursPerWeek: "28.5",
    });
    assert.ok("happened" in decision);
    assert.equal(decision.happened[0]?.before, "the-first");
  });

  it("begins after the first day of the one before, and after its last where it has ended", () => {
    given([], { by: jan, day: "2026-03-06", latest }).when(declareResumption, bakery).cannot("day-is-too-early");
    given([], { by: jan, day: "2026-05-29", latest: { ...latest, resumption: resumptionAfter(declared, ended) } })
      .when(declareResumption, { ...bakery, from: "2026-05-29" })
      .cannot("day-is-too-early");
  });
});

describe("work that asks no permission", () => {
  it("is a full return, told within eight days (pages of the funds)", () => {
    const full = { nature: "full-resumption", hoursPerWeek: undefined, fullTimeHours: undefined };
    assert.deepEqual(said("2026-03-17", full), ["2026-03-17", 0, "none"]);
    assert.deepEqual(said("2026-03-18", full), ["2026-03-17", 1, "not-said"]);
  });

  it("is voluntary work, which has no last day", () =>
    assert.deepEqual(said("2026-03-18", { nature: "voluntary-work", hoursPerWeek: undefined }), [null, null, "none"]));
});
