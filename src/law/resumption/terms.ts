import { calculation } from "../kernel/calculation.ts";
import { addDays, addMonths, iso } from "../kernel/day.ts";
import { deadline } from "../kernel/deadline.ts";
import { aDay } from "../kernel/facts.ts";

/** The last day on which a permission can still hold: two years at most (Royal Decree of 3 July 1996, art. 230 § 2). */
export const permissionLength = calculation({
  name: "permission-length",
  facts: { permittedFrom: aDay, firstPermittedFrom: aDay },
  chosenBy: "permission-starts",
  versions: [
    {
      since: "2018-04-01",
      cites: ["kb-1996-230-2", "reading-permission-length"],
      write: (until: string) => until,
      calculate({ permittedFrom, firstPermittedFrom }, { p, t }) {
        const from = p("permission-months-cover") === "each-permission" ? permittedFrom : firstPermittedFrom;
        if (from === undefined) return undefined;
        t?.step("counts-from", iso(from), ["kb-1996-230-2"]);
        t?.step("months-later", p("permission-months"), ["kb-1996-230-2"]);
        return iso(addDays(addMonths(from, p("permission-months"), "next-day"), -1));
      },
    },
  ],
});

/** The last day for the next medical check of permitted work: at least every six months (regulation of 1997, art. 16). */
export const sixMonthlyCheck = deadline({
  name: "six-monthly-check",
  from: "lastCheckedOn",
  chosenBy: "last-check",
  versions: [
    {
      since: "2013-04-11",
      cites: ["regulation-1997-16", "reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "check-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** The first day on which a refusal, or the end of a permission, works: the day after it was sent or handed over. */
export const refusalEffectiveFrom = deadline({
  name: "refusal-effective-from",
  from: "sentOn",
  chosenBy: "decision-sent",
  versions: [
    {
      since: "2013-04-11",
      cites: ["ziv-law-100-2"],
      term: { unit: "days", length: "refusal-days" },
      onRestDay: "stays",
    },
  ],
});

/** The last day to tell the fund of a full return to work (pages of the funds). */
export const resumptionReportedWithin = deadline({
  name: "resumption-reported-within",
  from: "resumedOn",
  chosenBy: "full-return",
  versions: [
    {
      since: "2022-01-01",
      cites: ["funds-full-resumption", "reading-report-stays"],
      term: { unit: "days", length: "report-resumption-days" },
      onRestDay: "stays",
    },
  ],
});
