import { cases } from "./kernel/case.ts";
import { targetGroup } from "./target-group.ts";

export const inTheTargetGroup = {
  entitled: true,
  recognisedIncapable: true,
  regime: "employee",
  exclusion: "none",
} as const;

const regime = ["regime-in-force"] as const;
const noExclusion = ["no-work-accident", "no-occupational-disease", "no-statutory-official"] as const;

/** The routes of the fund repeat the target group, and so its cases. */
export const targetGroupLines = [
  { it: "RIZIV webinar, slide 10: a recognised employee, met", outcome: "met" },
  { it: "RIZIV page: a job seeker, met", but: { regime: "unemployed" }, outcome: "met" },
  { it: "law of 12 January 2023: the self-employed, met", but: { regime: "self-employed" }, outcome: "met" },
  {
    it: "RIZIV webinar, slide 10: not entitled to benefit, not met",
    but: { entitled: false },
    outcome: "not met",
    no: ["entitled-to-benefit"],
  },
  {
    it: "RIZIV webinar, slide 10: not recognised as incapable, not met",
    but: { recognisedIncapable: false },
    outcome: "not met",
    no: ["recognised-incapable"],
  },
  {
    it: "RIZIV webinar, slide 10: a work accident, not met",
    but: { exclusion: "work-accident" },
    outcome: "not met",
    no: ["no-work-accident"],
  },
  {
    it: "RIZIV webinar, slide 10: an occupational disease, not met",
    but: { exclusion: "occupational-disease" },
    outcome: "not met",
    no: ["no-occupational-disease"],
  },
  {
    it: "RIZIV webinar, slide 10: a statutory official (MEDEX), not met",
    but: { exclusion: "statutory-official" },
    outcome: "not met",
    no: ["no-statutory-official"],
  },
  {
    it: "every reason at once: not entitled, not recognised, and a work accident",
    but: { entitled: false, recognisedIncapable: false, exclusion: "work-accident" },
    outcome: "not met",
    no: ["entitled-to-benefit", "recognised-incapable", "no-work-accident"],
  },
  {
    it: "entitlement not known, cannot be said yet",
    but: { entitled: undefined },
    outcome: "unknown",
    unsaid: ["entitled-to-benefit"],
  },
  {
    it: "recognition not known, cannot be said yet",
    but: { recognisedIncapable: undefined },
    outcome: "unknown",
    unsaid: ["recognised-incapable"],
  },
  { it: "regime not known, cannot be said yet", but: { regime: undefined }, outcome: "unknown", unsaid: regime },
  {
    it: "exclusions not looked into, cannot be said yet",
    but: { exclusion: undefined },
    outcome: "unknown",
    unsaid: noExclusion,
  },
  {
    it: "one reason is enough, also when something else is not known",
    but: { entitled: undefined, exclusion: "work-accident" },
    outcome: "not met",
    no: ["no-work-accident"],
    unsaid: ["entitled-to-benefit"],
  },
  { it: "law of 12 December 2021: the first day for employees, met", on: "2022-01-01", outcome: "met" },
  { it: "law of 12 December 2021: the day before, not met", on: "2021-12-31", outcome: "not met", no: regime },
  {
    it: "law of 12 December 2021: the unemployed on the first day, met",
    on: "2022-01-01",
    but: { regime: "unemployed" },
    outcome: "met",
  },
  {
    it: "law of 12 December 2021: regime not known in 2022, cannot be said yet",
    on: "2022-06-01",
    but: { regime: undefined },
    outcome: "unknown",
    unsaid: regime,
  },
  {
    it: "law of 12 January 2023: the first day for the self-employed, met",
    on: "2023-01-01",
    but: { regime: "self-employed" },
    outcome: "met",
  },
  {
    it: "law of 12 January 2023: the day before, not met",
    on: "2022-12-31",
    but: { regime: "self-employed" },
    outcome: "not met",
    no: regime,
  },
] as const;

export const targetGroupCases = cases(targetGroup, { on: "2026-03-02", facts: inTheTargetGroup }, targetGroupLines);
