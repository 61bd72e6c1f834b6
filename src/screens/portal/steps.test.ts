import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Trajectory, unopened } from "../../trajectory/trajectory.ts";
import { stepsOf } from "./steps.ts";

describe("the steps that an insured person sees", () => {
  it("begin with the first contact, in routes A and B", () =>
    assert.deepEqual(shown({}), ["start done", "first-contact now", "engagement later", "plan later"]));

  it("begin with the confirmation in route C, without a first contact", () =>
    assert.deepEqual(shown({ route: "C", confirmation: { at: "awaited", since: "2026-03-02" }, guidance }), [
      "start done",
      "confirmation now",
      "engagement later",
      "plan later",
      "guidance later",
    ]));

  it("go on with the day on which each was done", () =>
    assert.deepEqual(
      stepsOf(given({ contact: held, engagement: { signed: {}, engagedOn: "2026-03-30" } })).map(({ on }) => on),
      ["2026-03-02", "2026-03-16", "2026-03-30", undefined],
    ));

  it("add the project, and the training only once it is approved", () => {
    const refused = shown({ contact: held, engagement: engaged, plan, projects: [decided("refused")] });
    const approved = shown({ contact: held, engagement: engaged, plan, projects: [decided("approved")] });
    assert.deepEqual([refused.at(-1), approved.at(-1)], ["project done", "training now"]);
  });

  it("leave out what was still to come when the trajectory has ended", () =>
    assert.deepEqual(
      shown({
        contact: held,
        ended: { on: "2026-04-01", how: "stopped", reason: "stopped-by-insured-person", outcome: "none" },
      }),
      ["start done", "first-contact done"],
    ));
});

const given = (more: Partial<Trajectory>): Trajectory => ({ ...unopened, openedOn: "2026-03-02", ...more });
const shown = (more: Partial<Trajectory>) => stepsOf(given(more)).map(({ name, state }) => `${name} ${state}`);
const held = { at: "held", on: "2026-03-16" } as const;
const engaged = { signed: {}, engagedOn: "2026-03-30" };
const guidance = { service: "vdab", registeredOn: "2026-03-02", steps: [] } as const;
const plan = {
  drawnUpOn: "2026-04-01",
  objectives: "",
  result: "",
  actions: [],
  nextAppointmentOn: "2026-05-01",
  lastFollowedUpOn: "2026-04-01",
};
const decided = (decision: "approved" | "refused") => ({
  id: "1",
  training: "Bureau",
  provider: "Noord",
  occupation: "Clerk",
  from: "2026-05-01",
  until: "2026-08-31",
  hoursPlanned: 400,
  handedInOn: "2026-04-02",
  decision: { decision, on: "2026-04-20" },
});
