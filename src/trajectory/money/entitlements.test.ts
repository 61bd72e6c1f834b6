import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Service } from "../../access/roles.ts";
import type { Happening } from "../events.ts";
import { an } from "../given.ts";
import { approved, decided, handedIn as project, refused, succeeded, toVdab, trainingStarted } from "../given-past.ts";
import type { TrajectoryEventType } from "../trajectory.ts";
import { entitlementsOf } from "./entitlements.ts";
import { handedIn } from "./given-money.ts";

type Past = readonly (Happening<TrajectoryEventType> & { onDay?: string })[];
const followed = (month: string, hours: number) => ({ type: "AttendanceRecorded", month, hours }) as const;
const assessed = (cents: number) =>
  ({ type: "CostAssessed", cost: "cost-1", verdict: "in-full", counterpart: 0, cents, grounds: null }) as const;

const rights = (past: Past, onDay = "2026-04-02") =>
  entitlementsOf(
    past.map(({ onDay: own = onDay, ...event }, index) => ({
      event: event as Happening<TrajectoryEventType>,
      occasion: { day: own, actor: an.id, role: an.role, organisation: an.organisation },
      version: index + 1,
      rulings: [],
    })),
  );
const amounts = (past: Past) => rights(past).map(({ key, cents }) => [key, cents]);
const inTraining: Past = [...approved, trainingStarted];

describe("what somebody has a right to for an approved training (S003, S004)", () => {
  it("is 5 EUR for each hour effectively followed, month by month", () =>
    assert.deepEqual(amounts([...inTraining, followed("2026-03", 62), followed("2026-04", 1)]), [
      ["hours:2026-03:1", 31_000],
      ["hours:2026-04:1", 500],
    ]));

  it("is 500 EUR at success, once", () =>
    assert.deepEqual(amounts([...inTraining, succeeded]), [["success:1", 50_000]]));

  it("is the cost that was accepted, and nothing before that", () => {
    assert.deepEqual(amounts([...inTraining, handedIn]), []);
    assert.deepEqual(amounts([...inTraining, handedIn, assessed(2545)]), [["cost:1:1", 2545]]);
  });

  it("is nothing for a project that was refused", () =>
    assert.deepEqual(amounts([...refused, trainingStarted, followed("2026-03", 62), succeeded]), []));

  it("is nothing for no hours", () => assert.deepEqual(amounts([...inTraining, followed("2026-03", 0)]), []));

  it("names the payer, the hours, the day and the event whose rulings say why", () => {
    const [right] = rights([...inTraining, followed("2026-03", 62)]);
    assert.deepEqual(right, {
      key: "hours:2026-03:1",
      kind: "hours",
      about: "2026-03",
      hours: 62,
      hoursBefore: null,
      cents: 31_000,
      payer: "100",
      version: inTraining.length + 1,
      on: "2026-04-02",
    });
  });
});

describe("a correction", () => {
  it("of a month is the difference: more is paid, less is recovered, the same is nothing", () =>
    assert.deepEqual(
      amounts([
        ...inTraining,
        followed("2026-03", 62),
        followed("2026-03", 64),
        followed("2026-03", 40),
        followed("2026-03", 40),
      ]),
      [
        ["hours:2026-03:1", 31_000],
        ["hours:2026-03:2", 1_000],
        ["hours:2026-03:3", -12_000],
      ],
    ));

  it("of a month to nothing recovers all of it", () =>
    assert.deepEqual(amounts([...inTraining, followed("2026-03", 62), followed("2026-03", 0)]).at(-1), [
      "hours:2026-03:2",
      -31_000,
    ]));

  it("of a cost is the difference, down to nothing when it is refused after all", () =>
    assert.deepEqual(amounts([...inTraining, handedIn, assessed(4550), assessed(2000), assessed(0)]), [
      ["cost:1:1", 4550],
      ["cost:1:2", -2550],
      ["cost:1:3", -2000],
    ]));

  it("after which the hours planned are not used up any more pays the later month what it missed", () => {
    // 300 hours are planned: of the 200 of April only 100 gave a premium, until March turns out to have had 50.
    const rows = amounts([...inTraining, followed("2026-03", 200), followed("2026-04", 200), followed("2026-03", 50)]);
    assert.deepEqual(rows, [
      ["hours:2026-03:1", 100_000],
      ["hours:2026-04:1", 50_000],
      ["hours:2026-03:2", -75_000],
      ["hours:2026-04:2", 50_000],
    ]);
  });
});

describe("a region that pays the like", () => {
  const region = (premium: "hours" | "success", month: string | null, counterpart: number, cents: number) =>
    ({ type: "RegionalBenefitRecorded", project: "project", premium, month, counterpart, cents }) as const;

  it("is taken off what was granted for that month, and off every correction of it", () =>
    assert.deepEqual(
      amounts([
        ...inTraining,
        followed("2026-03", 62),
        region("hours", "2026-03", 10_000, 21_000),
        followed("2026-03", 40),
        followed("2026-03", 10),
        region("hours", "2026-03", 0, 5_000),
      ]),
      [
        ["hours:2026-03:1", 31_000],
        ["region:2026-03:1", -10_000],
        ["hours:2026-03:2", -11_000],
        ["hours:2026-03:3", -10_000],
        ["region:2026-03:2", 5_000],
      ],
    ));

  it("is taken off the premium for success", () =>
    assert.deepEqual(amounts([...inTraining, succeeded, region("success", null, 12_550, 37_450)]), [
      ["success:1", 50_000],
      ["region:success:1", -12_550],
    ]));
});

describe("who pays", () => {
  const guidedBy = (service: Service, onDay: string) =>
    rights([
      ...approved.slice(0, -1),
      { ...toVdab, service, onDay },
      { ...decided("approved"), onDay },
      { ...trainingStarted, onDay },
      { ...followed("2026-03", 10), onDay },
    ])[0]?.payer;

  it("is the fund, also where VDAB, Forem or ADG guides", () => {
    assert.equal(rights([...inTraining, followed("2026-03", 10)])[0]?.payer, "100");
    for (const service of ["vdab", "forem", "adg"] as const) assert.equal(guidedBy(service, "2026-04-02"), "100");
  });

  it("is Actiris where Actiris guided, since the Brussels page of 25 March 2026", () => {
    assert.equal(guidedBy("actiris", "2026-03-25"), "actiris");
    assert.equal(guidedBy("actiris", "2026-03-24"), "100");
  });

  it("does not change when another service guides after the approval", () =>
    assert.equal(rights([...inTraining, { ...toVdab, service: "actiris" }, followed("2026-03", 10)])[0]?.payer, "100"));
});

describe("a second training in the same trajectory", () => {
  const second = [
    { ...project, id: "second", hoursPlanned: 20 },
    { ...decided("approved"), project: "second" },
    trainingStarted,
  ] as const;
  it("starts counting anew, also within the same month, and keeps every key apart", () =>
    assert.deepEqual(
      amounts([...inTraining, followed("2026-03", 62), succeeded, ...second, followed("2026-03", 30), succeeded]),
      [
        ["hours:2026-03:1", 31_000],
        ["success:1", 50_000],
        ["hours:2026-03:2", 10_000],
        ["success:2", 50_000],
      ],
    ));
});
