import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { liftSuspension } from "./lift-suspension.ts";
import { suspendBenefit } from "./suspend-benefit.ts";

const on = (day: string, recognition: Partial<Recognition> = {}) => given([], { by: marie, day, recognition });
const missed = (breach: "incapacity-evaluation" | "physical-contact", absentOn: string) => ({
  breach,
  absentOn,
  reasonsWeighed: true as const,
  grounds: "Geen reden opgegeven.",
});
const grounds = { sealed: "Geen reden opgegeven." };
const suspended = { kind: "suspension", breach: "incapacity-evaluation", from: "2026-03-02" } as const;

describe("suspending the benefit", () => {
  it("counts from the day of the absence at the evaluation, in any year (art. 134 § 2)", () =>
    on("2024-03-02", { incapableSince: "2021-03-02" })
      .when(suspendBenefit, missed("incapacity-evaluation", "2024-03-01"))
      .happens({ type: "BenefitSuspended", breach: "incapacity-evaluation", from: "2024-03-01", grounds }));

  it("is possible for the physical contact from 2026", () => {
    on("2026-01-10")
      .when(suspendBenefit, missed("physical-contact", "2026-01-01"))
      .happens({ type: "BenefitSuspended", breach: "physical-contact", from: "2026-01-01", grounds });
    on("2026-01-10").when(suspendBenefit, missed("physical-contact", "2025-12-31")).cannot("no-reduction-by-law");
  });

  it("is not possible for tomorrow, for before the incapacity, twice, or after the end", () => {
    on("2026-03-02")
      .when(suspendBenefit, missed("incapacity-evaluation", "2026-03-03"))
      .cannot("day-lies-in-the-future");
    on("2026-03-02").when(suspendBenefit, missed("incapacity-evaluation", "2025-09-30")).cannot("day-is-too-early");
    on("2026-03-10", { sanctions: [suspended] })
      .when(suspendBenefit, missed("incapacity-evaluation", "2026-03-09"))
      .cannot("benefit-is-suspended");
    on("2026-03-02", { endedOn: "2026-03-01" })
      .when(suspendBenefit, missed("incapacity-evaluation", "2026-03-01"))
      .cannot("recognition-has-ended");
  });
});

describe("lifting a suspension", () => {
  const lift = (until: string) => ({ until, reason: "was-examined" as const });

  it("says how many days it lasted", () =>
    on("2026-03-12", { sanctions: [suspended] })
      .when(liftSuspension, lift("2026-03-12"))
      .happens({
        type: "SuspensionLifted",
        breach: "incapacity-evaluation",
        from: "2026-03-02",
        until: "2026-03-12",
        days: 10,
        reason: "was-examined",
      }));

  it("is not possible from tomorrow, from before it began, or when none runs", () => {
    on("2026-03-12", { sanctions: [suspended] })
      .when(liftSuspension, lift("2026-03-13"))
      .cannot("day-lies-in-the-future");
    on("2026-03-12", { sanctions: [suspended] })
      .when(liftSuspension, lift("2026-03-01"))
      .cannot("day-is-too-early");
    on("2026-03-12").when(liftSuspension, lift("2026-03-12")).cannot("no-sanction-runs");
  });
});
