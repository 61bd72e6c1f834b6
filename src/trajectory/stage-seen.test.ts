import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Role } from "../access/roles.ts";
import { stageOf } from "./stage.ts";
import { seesOthersDues, stageSeen } from "./stage-seen.ts";
import { type Trajectory, unopened } from "./trajectory.ts";

const missed = { at: "missed" } as unknown as Trajectory["contact"];
const referred = { outcome: { at: "awaited" } } as unknown as Trajectory["occupational"];
const guided = {
  service: "vdab",
  registeredOn: "2026-03-02",
  sent: true,
  steps: [],
} as unknown as Trajectory["guidance"];
const planned = { objectives: "x" } as unknown as Trajectory["plan"];

describe("where a trajectory is, for one role", () => {
  const seen = (role: Role, state: Partial<Trajectory>) => {
    const whole = { ...unopened, ...state } as Trajectory;
    return [stageOf(whole), stageSeen(whole, role)];
  };

  it("is what it is for the fund", () => {
    assert.deepEqual(seen("coordinator", { contact: missed }), ["absence", "absence"]);
    assert.deepEqual(seen("team-member", { occupational: referred }), [
      "occupational-physician",
      "occupational-physician",
    ]);
  });

  it("tells a mediator nothing of absences and of the employer's physician", () => {
    assert.deepEqual(seen("mediator", { contact: missed }), ["absence", "request"]);
    assert.deepEqual(seen("mediator", { occupational: referred }), ["occupational-physician", "request"]);
    assert.deepEqual(seen("mediator", { guidance: guided }), ["guidance", "guidance"]);
  });

  it("tells the employer's physician nothing of the plan and of the guidance", () => {
    assert.deepEqual(seen("occupational-physician", { occupational: referred, guidance: guided }), [
      "guidance",
      "occupational-physician",
    ]);
    assert.deepEqual(seen("occupational-physician", { plan: planned }), ["plan", "request"]);
  });

  it("says what is waited for of others to the fund alone", () => {
    assert.ok(seesOthersDues("coordinator") && seesOthersDues("advising-physician"));
    for (const role of ["mediator", "occupational-physician", "riziv-officer", "council-secretary"] as const)
      assert.equal(seesOthersDues(role), false, role);
  });
});
