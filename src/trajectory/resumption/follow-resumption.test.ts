import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jan } from "../given.ts";
import { assessVoluntaryWork } from "./assess-voluntary-work.ts";
import { checkResumption } from "./check-resumption.ts";
import { endResumption } from "./end-resumption.ts";
import {
  after,
  declared,
  ended,
  findings,
  type Past,
  permitted,
  refused,
  resumptionAfter,
} from "./given-resumption.ts";
import { reductionOf } from "./reduction.ts";
import { statusOf } from "./resumption.ts";
import { resumptionDue } from "./resumption-dues.ts";

const voluntary = { ...declared, nature: "voluntary-work", decideBy: null } as const;
const assessed = { type: "VoluntaryWorkAssessed", compatible: true, findings: { sealed: findings } } as const;

describe("the medical check, at least every six months (regulation of 16 April 1997, art. 16)", () => {
  it("counts the next one from the day of the check", () =>
    after([declared, permitted], { day: "2026-09-15" })
      .when(checkResumption, { on: "2026-09-14", findings })
      .happens({ type: "ResumptionChecked", on: "2026-09-14", checkBy: "2027-03-14", findings: { sealed: findings } }));

  it("is of work that is permitted and goes on, on a day that has come", () => {
    const check = (past: Past, on = "2026-03-16") => after(past).when(checkResumption, { on, findings });
    check([declared]).cannot("resumption-not-permitted");
    check([declared, permitted, ended]).cannot("resumption-has-ended");
    check([declared, permitted], "2026-03-17").cannot("day-lies-in-the-future");
    check([declared, permitted], "2026-03-08").cannot("day-is-too-early");
  });
});

describe("voluntary work (law of 14 July 1994, art. 100 § 1)", () => {
  it("is assessed once by the advising physician, and nothing else is", () => {
    after([voluntary]).when(assessVoluntaryWork, { compatible: true, findings }).happens(assessed);
    after([voluntary, assessed])
      .when(assessVoluntaryWork, { compatible: false, findings })
      .cannot("resumption-was-decided");
    after([declared]).when(assessVoluntaryWork, { compatible: true, findings }).cannot("not-voluntary-work");
  });
});

describe("the end of the work", () => {
  it("has its last day, not before the first, once", () => {
    const end = { on: "2026-05-29", reason: "work-has-ended" } as const;
    after([declared], { by: jan }).when(endResumption, end).happens(ended);
    after([declared], { by: jan })
      .when(endResumption, { ...end, on: "2026-03-08" })
      .cannot("day-is-too-early");
    after([declared, ended], { by: jan }).when(endResumption, end).cannot("resumption-has-ended");
    after([declared], { by: jan, next: { from: "2026-06-01" } })
      .when(endResumption, end)
      .cannot("resumption-has-ended");
  });
});

describe("what is waited for", () => {
  const waits = (...events: Past) => {
    const due = resumptionDue(resumptionAfter(...events));
    return due && [due.act, due.by];
  };

  it("is the decision, by the thirtieth working day, also when the work has stopped", () => {
    assert.deepEqual(waits(declared), ["permit-partial-resumption", "2026-04-21"]);
    assert.deepEqual(waits(declared, ended), ["permit-partial-resumption", "2026-04-21"]);
  });

  it("is the check, and the renewal where the permission ends before it", () => {
    assert.deepEqual(waits(declared, permitted), ["check-resumption", "2026-09-16"]);
    assert.deepEqual(waits(declared, { ...permitted, until: "2026-08-31" }), ["renew-permission", "2026-08-31"]);
  });

  it("is the assessment of voluntary work, and the end of the recognition after a full return", () => {
    assert.deepEqual(waits(voluntary), ["assess-voluntary-work", null]);
    assert.deepEqual(waits({ ...declared, nature: "full-resumption" }), ["end-recognition", null]);
  });

  it("is nothing after a refusal, an assessment, or the end of permitted work", () => {
    assert.equal(waits(declared, refused), undefined);
    assert.equal(waits(voluntary, assessed), undefined);
    assert.equal(waits(declared, permitted, ended), undefined);
  });
});

describe("how far it came", () => {
  const status = (day: string, ...events: Past) => statusOf(resumptionAfter(...events), day);
  it("is awaited, permitted up to the last day, and over the day after", () => {
    assert.equal(status("2026-03-10", declared), "awaiting");
    assert.equal(status("2027-03-08", declared, permitted), "permitted");
    assert.equal(status("2027-03-09", declared, permitted), "ended");
    assert.equal(status("2026-05-29", declared, permitted, ended), "permitted");
    assert.equal(status("2026-05-30", declared, permitted, ended), "ended");
    assert.equal(status("2026-03-17", declared, refused), "refused");
  });

  it("ends the day before the next request begins", () => {
    const next = { from: "2026-06-01" };
    const resumption = resumptionAfter(declared, permitted);
    assert.equal(statusOf(resumption, "2026-05-31", next), "permitted");
    assert.equal(statusOf(resumption, "2026-06-01", next), "ended");
  });
});

describe("what goes off the benefit of a day", () => {
  it("is the share above twenty per cent: half of the time, thirty (Royal Decree of 3 July 1996, art. 230 § 1)", () =>
    assert.equal(reductionOf(resumptionAfter(declared), "2026-03-10"), 30));

  it("is nothing in the first six months of a self-employed activity, then ten per cent", () => {
    const own = resumptionAfter({ ...declared, nature: "self-employed-activity", hours: null });
    assert.equal(reductionOf(own, "2026-09-08"), 0);
    assert.equal(reductionOf(own, "2026-09-09"), 10);
  });

  it("is not said of voluntary work or a full return", () => {
    assert.equal(reductionOf(resumptionAfter(voluntary), "2026-03-10"), undefined);
    assert.equal(reductionOf(resumptionAfter({ ...declared, nature: "full-resumption" }), "2026-03-10"), undefined);
  });
});
