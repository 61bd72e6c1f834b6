import { declarationOfIncapacity } from "./declaration-of-incapacity.ts";
import { cases } from "./kernel/case.ts";
import { day } from "./kernel/day.ts";

const stay = (from: string, until: string | null) => ({ from: day(from), until: until === null ? null : day(until) });

export const declarationOfIncapacityCases = cases(
  declarationOfIncapacity,
  { on: "2026-03-02", facts: { declarer: "unemployed", incapableSince: "2026-03-02", hospitalStays: [] } },
  [
    { it: "INAMI: seven days, the first day not counted", outcome: "2026-03-09" },
    { it: "INAMI: a prolongation too", but: { declarer: "prolongation" }, outcome: "2026-03-09" },
    { it: "INAMI: a relapse too", but: { declarer: "relapse" }, outcome: "2026-03-09" },
    { it: "INAMI: the self-employed too", but: { declarer: "self-employed" }, outcome: "2026-03-09" },
    {
      it: "RIZIV: 22 January 2022 is a Saturday, so Monday 24 January",
      on: "2022-01-15",
      but: { declarer: "self-employed", incapableSince: "2022-01-15" },
      outcome: "2022-01-24",
    },
    {
      it: "INAMI: a worker fourteen days, the first day counted",
      but: { declarer: "manual-worker", incapableSince: "2026-03-03" },
      outcome: "2026-03-16",
    },
    { it: "INAMI: a worker, from Sunday to Monday", but: { declarer: "manual-worker" }, outcome: "2026-03-16" },
    {
      it: "INAMI: an employee 28 days, the first day counted",
      but: { declarer: "office-worker", incapableSince: "2026-03-03" },
      outcome: "2026-03-30",
    },
    {
      it: "from the Saturday before Easter to the Tuesday after it",
      but: { incapableSince: "2026-03-28" },
      outcome: "2026-04-07",
    },
    {
      it: "INAMI: a week in hospital does not count",
      but: { hospitalStays: [stay("2026-03-04", "2026-03-10")] },
      outcome: "2026-03-16",
    },
    {
      it: "two stays, the second in the days that the first one gave",
      but: {
        incapableSince: "2026-03-03",
        hospitalStays: [stay("2026-03-04", "2026-03-05"), stay("2026-03-11", "2026-03-12")],
      },
      outcome: "2026-03-16",
    },
    {
      it: "in whatever order they are told",
      but: {
        incapableSince: "2026-03-03",
        hospitalStays: [stay("2026-03-11", "2026-03-12"), stay("2026-03-04", "2026-03-05")],
      },
      outcome: "2026-03-16",
    },
    {
      it: "stays that overlap are not counted twice",
      but: {
        incapableSince: "2026-03-05",
        hospitalStays: [stay("2026-03-06", "2026-03-08"), stay("2026-03-07", "2026-03-09")],
      },
      outcome: "2026-03-16",
    },
    {
      it: "nor is a stay within another one",
      but: {
        incapableSince: "2026-03-05",
        hospitalStays: [stay("2026-03-06", "2026-03-09"), stay("2026-03-07", "2026-03-08")],
      },
      outcome: "2026-03-16",
    },
    {
      it: "of a stay that began before only the days of the term",
      but: { hospitalStays: [stay("2026-02-27", "2026-03-05")] },
      outcome: "2026-03-12",
    },
    {
      it: "a stay that was over on the first day changes nothing",
      but: { hospitalStays: [stay("2026-02-20", "2026-03-02")] },
      outcome: "2026-03-09",
    },
    {
      it: "but a worker counts that day",
      but: {
        declarer: "manual-worker",
        incapableSince: "2026-03-03",
        hospitalStays: [stay("2026-03-03", "2026-03-04")],
      },
      outcome: "2026-03-18",
    },
    {
      it: "a stay from the last day on",
      but: { hospitalStays: [stay("2026-03-09", "2026-03-12")] },
      outcome: "2026-03-13",
    },
    {
      it: "a stay from the day after changes nothing",
      but: { hospitalStays: [stay("2026-03-10", "2026-03-12")] },
      outcome: "2026-03-09",
    },
    { it: "still in hospital, cannot be said", but: { hospitalStays: [stay("2026-03-04", null)] }, outcome: "unknown" },
    {
      it: "still in hospital, but only since the term was over",
      but: { hospitalStays: [stay("2026-03-10", null)] },
      outcome: "2026-03-09",
    },
    { it: "stays are not known", but: { hospitalStays: undefined }, outcome: "unknown" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "who declares is not known", but: { declarer: undefined }, outcome: "unknown" },
    {
      it: "Solidaris, 2018: up to 2021 a prolongation within 48 hours",
      on: "2021-12-31",
      but: { declarer: "prolongation" },
      outcome: "2026-03-04",
    },
    {
      it: "Cleiss, 2016: up to 2021 the self-employed 28 days",
      on: "2021-12-31",
      but: { declarer: "self-employed" },
      outcome: "2026-03-30",
    },
    { it: "the day before what was read, not in force", on: "2017-12-31", outcome: "not in force" },
  ],
);
