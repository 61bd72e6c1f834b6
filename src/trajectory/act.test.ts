import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Act, type DoneTo, hindrance } from "./act.ts";
import { acts } from "./acts.ts";
import { signEngagement } from "./engagement/sign-engagement.ts";
import type { EventType } from "./events.ts";
import { given, jan, recognisedJan } from "./given.ts";
import { asked, heard, inTraining, stopped } from "./given-past.ts";

const all = Object.values(acts) as unknown as Act<string, DoneTo, never, EventType>[];
const ofATrajectory = all.filter(({ to }) => to === "trajectory");
const hinders = (act: (typeof all)[number], past: Parameters<typeof given>[0]) =>
  hindrance(act, {
    trajectory: given(past).trajectory,
    recognition: recognisedJan,
    session: undefined,
    actor: jan,
    day: "2026-03-02",
    id: "",
  } as never)?.cannot;

const others: Readonly<Record<string, RegExp>> = {
  "write-note": /^P7$/,
  "withdraw-consent": /^P3$/,
  "break-glass": /^X2,C4$/,
  "look-into-broken-glass": /^X2,C4$/,
};

describe("an act on a trajectory that has ended", () => {
  for (const act of ofATrajectory.filter(({ afterEnd }) => !afterEnd))
    it(`is not possible: ${act.name}`, () => {
      for (const past of [[asked], heard, inTraining])
        assert.equal(hinders(act, [...past, stopped]), "trajectory-has-ended");
    });

  it("is possible for the money, a note, a consent taken back and a broken glass alone, which follow afterwards", () => {
    const still = ofATrajectory.filter(({ afterEnd }) => afterEnd);
    for (const act of still) assert.match(act.serves.join(), others[act.name] ?? /^M\d(,M\d)*$/, act.name);
    assert.equal(hinders(acts["hand-in-cost"] as never, [...inTraining, stopped]), undefined);
  });
});

describe("an act on a day of which the law says nothing", () => {
  it("is not possible, and that is a reason, not a fault", () => {
    given(heard, { by: jan, day: "2021-12-31" }).when(signEngagement, { declares: true }).cannot("no-rule-on-that-day");
  });

  it("is possible on the first day of the law of 12 December 2021", () =>
    given(heard, { by: jan, day: "2022-01-01" })
      .when(signEngagement, { declares: true })
      .happens({ type: "EngagementSigned", by: "insured-person" }));

  it("lets every other fault through", () =>
    assert.throws(() =>
      hindrance({ ...acts.stop, hindered: () => JSON.parse("{") }, { trajectory: given(heard).trajectory } as never),
    ));
});
