import { cases } from "../kernel/case.ts";
import { decisionTerm } from "./decision-term.ts";
import { declarationDay } from "./declaration-day.ts";
import { lateDeclaration } from "./late-declaration.ts";

export const declarationDayCases = cases(
  declarationDay,
  { on: "2026-01-12", facts: { regime: "employee", resumesOn: "2026-01-12" } },
  [
    { it: "INAMI: Monday 12 January is declared by Friday 9 January", outcome: "2026-01-09" },
    {
      it: "webinar, slide 24: Wednesday is declared by Tuesday",
      but: { resumesOn: "2026-03-04" },
      outcome: "2026-03-03",
    },
    {
      it: "after Easter: Tuesday 7 April by Friday 3 April",
      on: "2026-04-07",
      but: { resumesOn: "2026-04-07" },
      outcome: "2026-04-03",
    },
    {
      it: "after the Monday of Easter 2027: Tuesday 30 March by Friday 26 March",
      on: "2027-03-30",
      but: { resumesOn: "2027-03-30" },
      outcome: "2027-03-26",
    },
    { it: "after Ascension: Friday by Wednesday", but: { resumesOn: "2026-05-15" }, outcome: "2026-05-13" },
    { it: "across the year: Friday 2 January by Wednesday", but: { resumesOn: "2026-01-02" }, outcome: "2025-12-31" },
    { it: "on a Sunday: by Friday", but: { resumesOn: "2026-03-08" }, outcome: "2026-03-06" },
    { it: "25 and 26 December: the 24th", but: { resumesOn: "2025-12-26" }, outcome: "2025-12-24" },
    {
      it: "decree of 26 December 2022: the self-employed too",
      but: { regime: "self-employed" },
      outcome: "2026-01-09",
    },
    { it: "whoever it is, since 2023", but: { regime: undefined }, outcome: "2026-01-09" },
    {
      it: "decree of 26 December 2022: on its first day",
      on: "2023-01-01",
      but: { regime: "self-employed" },
      outcome: "2026-01-09",
    },
    {
      it: "decree of 1971, art. 23bis: before it the self-employed had no day to declare, the permission came first",
      on: "2022-12-31",
      but: { regime: "self-employed" },
      outcome: "none",
    },
    {
      it: "the unemployed as employees, before 2023",
      on: "2022-12-31",
      but: { regime: "unemployed" },
      outcome: "2026-01-09",
    },
    { it: "before 2023 the scheme must be known", on: "2022-12-31", but: { regime: undefined }, outcome: "unknown" },
    { it: "before 2023 the day must be known", on: "2022-12-31", but: { resumesOn: undefined }, outcome: "unknown" },
    { it: "regulation of 1997: on the first day without prior consent", on: "2013-04-11", outcome: "2026-01-09" },
    { it: "regulation of 1997: the day before, not in force", on: "2013-04-10", outcome: "not in force" },
    { it: "the day of the resumption is not known, cannot be said", but: { resumesOn: undefined }, outcome: "unknown" },
  ],
);

export const lateDeclarationCases = cases(
  lateDeclaration,
  { on: "2026-01-12", facts: { resumesOn: "2026-01-12", declaredOn: "2026-01-09" } },
  [
    { it: "INAMI: declared on the last day, in time", outcome: "none" },
    { it: "declared long before, in time", but: { declaredOn: "2025-12-01" }, outcome: "none" },
    { it: "our reading: Saturday is a day late", but: { declaredOn: "2026-01-10" }, outcome: "reduced-10-percent" },
    { it: "CAAMI: 14 days late", but: { declaredOn: "2026-01-23" }, outcome: "reduced-10-percent" },
    { it: "CAAMI: 15 days late", but: { declaredOn: "2026-01-24" }, outcome: "recovery" },
    { it: "CAAMI: never declared", but: { declaredOn: null }, outcome: "recovery" },
    { it: "never declared, whenever it was", but: { declaredOn: null, resumesOn: undefined }, outcome: "recovery" },
    { it: "nobody knows when it was declared", but: { declaredOn: undefined }, outcome: "unknown" },
    { it: "nobody knows when work was resumed", but: { resumesOn: undefined }, outcome: "unknown" },
    { it: "the day before, not in force", on: "2013-04-10", outcome: "not in force" },
  ],
);

export const decisionTermCases = cases(decisionTerm, { on: "2026-03-02", facts: { resumesOn: "2026-03-02" } }, [
  { it: "INAMI: 30 working days, over the Monday of Easter", outcome: "2026-04-14" },
  { it: "no holiday: six weeks later", but: { resumesOn: "2026-02-02" }, outcome: "2026-03-16" },
  {
    it: "our reading: from a Saturday as from the Friday before",
    but: { resumesOn: "2026-01-31" },
    outcome: "2026-03-13",
  },
  { it: "over Christmas and New Year", but: { resumesOn: "2026-12-01" }, outcome: "2027-01-14" },
  { it: "over three holidays of May", but: { resumesOn: "2026-04-27" }, outcome: "2026-06-11" },
  { it: "the resumption is not known, cannot be said", but: { resumesOn: undefined }, outcome: "unknown" },
  { it: "the day before, not in force", on: "2013-04-10", outcome: "not in force" },
]);
