import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { after, declared, ended, findings, fit, type Past, permitted, refused } from "./given-resumption.ts";
import { permitPartialResumption } from "./permit-partial-resumption.ts";
import { refusePartialResumption } from "./refuse-partial-resumption.ts";
import { renewPermission } from "./renew-permission.ts";

const voluntary = { ...declared, nature: "voluntary-work" } as const;
const grounds = "Het werk is te zwaar.";
const next = { from: "2026-06-01" };

describe("permitting partial work (law of 14 July 1994, art. 100 § 2)", () => {
  const until = (day: string, from?: string) =>
    after([declared]).when(permitPartialResumption, { ...fit, until: day, ...(from && { from }) });

  it("is for a limited time, with a check within six months, and the findings sealed", () =>
    until("2027-03-08").happens(permitted));

  it("lasts two years at most, from its first day (Royal Decree of 3 July 1996, art. 230 § 2)", () => {
    until("2028-03-08").happens({ ...permitted, until: "2028-03-08" });
    until("2028-03-09").cannot("the-law-does-not-allow");
  });

  it("has no longest term that a source gives for the self-employed", () => {
    const own = { ...declared, regime: "self-employed", nature: "self-employed-activity" } as const;
    const { decision } = after([own]).when(permitPartialResumption, { ...fit, until: "2030-01-01" });
    assert.ok("happened" in decision);
  });

  it("does not begin before the work, nor end before it begins", () => {
    until("2027-03-08", "2026-03-06").cannot("day-is-too-early");
    until("2026-03-08").cannot("day-is-too-early");
  });

  it("needs every condition of the law", () => {
    after([declared])
      .when(permitPartialResumption, { ...fit, workSuitsHealth: false, until: "2027-03-08" })
      .cannot("the-law-does-not-allow")
      .because("work-suits-health");
  });

  it("cannot cover the days before a declaration that came far too late, but those after it", () => {
    const late = [{ ...declared, declaredOn: "2026-03-26", lateDays: 20, consequence: "recovery" }] as const;
    after(late, { day: "2026-03-30" })
      .when(permitPartialResumption, { ...fit, until: "2027-03-08" })
      .cannot("the-law-does-not-allow")
      .because("declared-soon-enough");
    const { decision } = after(late, { day: "2026-03-30" }).when(permitPartialResumption, {
      ...fit,
      from: "2026-03-27",
      until: "2027-03-08",
    });
    assert.ok("happened" in decision);
  });

  it("is still possible after thirty working days, and when the work has stopped meanwhile", () => {
    for (const request of [
      after([declared], { day: "2026-04-22" }),
      after([declared, ended], { day: "2026-06-01", next }),
    ])
      assert.ok("happened" in request.when(permitPartialResumption, { ...fit, until: "2026-12-31" }).decision);
  });

  it("is decided once, and for no work that asks none", () => {
    for (const decided of [permitted, refused])
      after([declared, decided])
        .when(permitPartialResumption, { ...fit, until: "2027-03-08" })
        .cannot("resumption-was-decided");
    after([voluntary])
      .when(permitPartialResumption, { ...fit, until: "2027-03-08" })
      .cannot("resumption-asks-no-permission");
  });
});

describe("refusing partial work", () => {
  it("rests on a condition that fails, and works from the day after", () =>
    after([declared])
      .when(refusePartialResumption, { ...fit, workSuitsHealth: false, grounds })
      .happens(refused));

  it("cannot be done while every condition is met", () => {
    after([declared])
      .when(refusePartialResumption, { ...fit, grounds })
      .cannot("no-condition-fails");
  });

  it("ends a permission too, as long as the work goes on", () => {
    const no = { ...fit, halfOfCapacityLost: false, grounds };
    after([declared, permitted])
      .when(refusePartialResumption, no)
      .happens({ ...refused, failing: ["half-of-capacity-lost"] });
    after([declared, permitted, ended]).when(refusePartialResumption, no).cannot("resumption-has-ended");
    after([declared, permitted], { next }).when(refusePartialResumption, no).cannot("resumption-has-ended");
  });

  it("is decided once, and for no work that asks none", () => {
    const no = { ...fit, workSuitsHealth: false, grounds };
    after([declared, refused]).when(refusePartialResumption, no).cannot("resumption-was-decided");
    after([voluntary]).when(refusePartialResumption, no).cannot("resumption-asks-no-permission");
  });
});

describe("renewing a permission", () => {
  const renew = (until: string, past: Past = [declared, permitted], around = {}) =>
    after(past, { day: "2027-02-15", ...around }).when(renewPermission, { ...fit, until });

  it("goes on the day after the last, two years at most again (our reading)", () => {
    const renewed = { type: "PermissionRenewed", from: "2027-03-09", checkBy: "2027-08-15" } as const;
    renew("2029-03-08").happens({ ...renewed, until: "2029-03-08", findings: { sealed: findings } });
    renew("2029-03-09").cannot("the-law-does-not-allow");
    renew("2027-03-08").cannot("day-is-too-early");
  });

  it("is for work that is permitted and goes on", () => {
    renew("2028-03-08", [declared]).cannot("resumption-not-permitted");
    renew("2028-03-08", [declared, permitted, refused]).cannot("resumption-has-ended");
    renew("2028-03-08", [declared, permitted, ended]).cannot("resumption-has-ended");
    renew("2028-03-08", [declared, permitted], { next }).cannot("resumption-has-ended");
  });

  it("needs every condition again", () => {
    renew("2028-03-08", [declared, permitted], { recognition: { endedOn: "2027-01-01" } })
      .cannot("the-law-does-not-allow")
      .because("recognised-incapable");
  });
});
