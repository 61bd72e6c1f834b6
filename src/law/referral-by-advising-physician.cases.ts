import { cases } from "./kernel/case.ts";
import { referralByAdvisingPhysician } from "./referral-by-advising-physician.ts";

const examined = ["examined-before-the-referral"] as const;

export const referralByAdvisingPhysicianCases = cases(
  referralByAdvisingPhysician,
  { on: "2026-03-02", facts: { examinedOn: "2026-02-27", saysWantsToWork: true, hasWorkPotential: true } },
  [
    { it: "RIZIV page, route A: after an examination, for who wants to work, met", outcome: "met" },
    { it: "RIZIV page, route A: examined on the day itself, met", but: { examinedOn: "2026-03-02" }, outcome: "met" },
    {
      it: "RIZIV page, route A: the examination is still to come, not met",
      but: { examinedOn: "2026-03-03" },
      outcome: "not met",
      no: examined,
    },
    {
      it: "not known whether examined, cannot be said",
      but: { examinedOn: undefined },
      outcome: "unknown",
      unsaid: examined,
    },
    {
      it: "RIZIV page, route A: does not want to work, not met",
      but: { saysWantsToWork: false },
      outcome: "not met",
      no: ["says-wants-to-work"],
    },
    {
      it: "the person was not asked, cannot be said",
      but: { saysWantsToWork: undefined },
      outcome: "unknown",
      unsaid: ["says-wants-to-work"],
    },
    {
      it: "webinar, slide 15: no work potential, not met",
      but: { hasWorkPotential: false },
      outcome: "not met",
      no: ["has-work-potential"],
    },
    {
      it: "work potential not established, cannot be said",
      but: { hasWorkPotential: undefined },
      outcome: "unknown",
      unsaid: ["has-work-potential"],
    },
    { it: "law of 12 December 2021: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
    {
      it: "law of 12 December 2021: the first day, met",
      on: "2022-01-01",
      but: { examinedOn: "2021-12-20" },
      outcome: "met",
    },
  ],
);
