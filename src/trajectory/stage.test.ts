import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given } from "./given.ts";
import {
  approved,
  asked,
  brokenOff,
  confirmed,
  consentToTom,
  consentToVdab,
  drawnUp,
  engaged,
  evaluated,
  guidanceEnded,
  handedIn,
  heard,
  inTraining,
  planned,
  refused,
  registered,
  stopped,
  succeeded,
  toTom,
  toVdab,
} from "./given-past.ts";
import { type Stage, stageOf, stages } from "./stage.ts";

type Past = Parameters<typeof given>[0];
const missed = {
  type: "FirstContactMissed",
  on: "2026-03-12",
  justified: false,
  reason: "Niet gekomen",
  newDateBy: "2026-04-12",
} as const;
const withPlan = [...engaged, drawnUp] as const;
const older = {
  type: "OlderTrajectoryEntered",
  person: "jan",
  fund: "100",
  startedOn: "2019-03-04",
  kind: "classic",
} as const;
const declined = { type: "ReferralDeclined", reason: "Geen afspraak." } as const;

const withdrew = (partner: "occupational-physician" | "vdab") => ({ type: "ConsentWithdrawn", partner }) as const;

const told: readonly { it: string; past: Past; is: Stage }[] = [
  { it: "somebody asked for a first contact", past: [asked], is: "request" },
  { it: "the first contact is planned", past: [asked, planned], is: "invitation" },
  { it: "the person did not come", past: [asked, planned, missed], is: "absence" },
  { it: "the first contact was held", past: heard, is: "orientation" },
  { it: "an older trajectory was entered", past: [older], is: "orientation" },
  {
    it: "one of the three signed",
    past: [...heard, { type: "EngagementSigned", by: "coordinator" }],
    is: "engagement",
  },
  { it: "all three signed", past: engaged, is: "engagement" },
  { it: "the plan is there", past: withPlan, is: "plan" },
  {
    it: "referred to the occupational physician",
    past: [...withPlan, consentToTom, toTom],
    is: "occupational-physician",
  },
  { it: "the occupational physician declined", past: [...withPlan, consentToTom, toTom, declined], is: "plan" },
  {
    it: "the consent for the physician was withdrawn",
    past: [...withPlan, consentToTom, toTom, withdrew("occupational-physician")],
    is: "plan",
  },
  {
    it: "the consent for the service was withdrawn",
    past: [...withPlan, consentToVdab, toVdab, withdrew("vdab")],
    is: "plan",
  },
  { it: "the person registered at a service", past: [registered], is: "confirmation" },
  { it: "the fund confirmed: the service guides", past: [registered, confirmed], is: "guidance" },
  { it: "the coordinator sent the form", past: [...withPlan, consentToVdab, toVdab], is: "guidance" },
  { it: "the guidance has ended", past: [...withPlan, consentToVdab, toVdab, guidanceEnded], is: "plan" },
  { it: "the guidance of route C has ended", past: [registered, confirmed, guidanceEnded], is: "orientation" },
  { it: "a project was handed in", past: [...heard, handedIn], is: "dossier" },
  { it: "the project was approved", past: approved, is: "decision-approved" },
  { it: "the project was refused", past: refused, is: "decision-refused" },
  {
    it: "another project was handed in after a refusal",
    past: [...refused, { ...handedIn, id: "another" }],
    is: "dossier",
  },
  { it: "the training runs", past: inTraining, is: "training" },
  { it: "the training was broken off", past: [...inTraining, brokenOff], is: "orientation" },
  { it: "the training succeeded", past: [...inTraining, succeeded], is: "job-search" },
  { it: "the skills gained were evaluated", past: [...inTraining, succeeded, evaluated], is: "evaluated" },
  { it: "the person stopped", past: [...inTraining, stopped], is: "ended" },
];

describe("where a trajectory is", () => {
  for (const { it: when, past, is } of told)
    it(`when ${when}: ${is}`, () => {
      const { trajectory } = given(past);
      assert.ok(trajectory);
      assert.equal(stageOf(trajectory), is);
    });

  it("has every stage that there is in one of these sentences", () =>
    assert.deepEqual(new Set(told.map(({ is }) => is)), new Set(stages)));
});
