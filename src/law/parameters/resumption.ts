import { type Parameter, parameter } from "../kernel/parameter.ts";

const workingDays = "working days";
const percent = "percent";

/** Partial work: its declaration, the decision on it, and what it does to the benefit. */
export const resumptionParameters = {
  "declaration-working-days-before": parameter(workingDays, [
    { since: "2013-04-11", value: 1, source: "webinar-resumption-declaration" },
  ]),
  "late-days": parameter("days", [{ since: "2013-04-11", value: 14, source: "caami-late-resumption" }]),
  "late-days-count-from": parameter<"last-day-to-declare" | "resumption">("day", [
    {
      since: "2013-04-11",
      value: "last-day-to-declare",
      source: "reading-late-days",
      otherReading: {
        value: "resumption",
        source: "neutral-late-resumption",
        why: "Two funds count the fourteen days from the resumption; CAAMI says late by at most fourteen days.",
      },
    },
  ]),
  "declared-within-the-late-days": parameter<"reduced-10-percent">("consequence", [
    { since: "2013-04-11", value: "reduced-10-percent", source: "caami-late-resumption" },
  ]),
  "declared-after-the-late-days": parameter<"recovery">("consequence", [
    { since: "2013-04-11", value: "recovery", source: "caami-late-resumption" },
  ]),
  "decision-working-days": parameter(workingDays, [
    {
      since: "2013-04-11",
      value: 30,
      source: "inami-decision-term",
      otherReading: {
        value: 14,
        source: "funds-decision-term",
        why: "An older page of CM says 14 days for the self-employed; an older page of MC says 30 days from the request.",
      },
    },
  ]),
  "permission-months": parameter("months", [{ since: "2018-04-01", value: 24, source: "kb-1996-230-2" }]),
  "permission-months-cover": parameter<"each-permission" | "all-permissions">("permissions", [
    {
      since: "2018-04-01",
      value: "each-permission",
      source: "reading-permission-length",
      otherReading: {
        value: "all-permissions",
        source: "kb-1996-230-2",
        why: "The page that quotes the decree reads two years in all, with every renewal.",
      },
    },
  ]),
  "check-months": parameter("months", [{ since: "2013-04-11", value: 6, source: "regulation-1997-16" }]),
  "refusal-days": parameter("days", [{ since: "2013-04-11", value: 1, source: "ziv-law-100-2" }]),
  "report-resumption-days": parameter("days", [{ since: "2022-01-01", value: 8, source: "funds-full-resumption" }]),
  "income-slice-cents": parameter("cents", [{ since: "2018-01-01", value: 1104, source: "kb-1996-230-old" }]),
  "second-slice-percent": parameter(percent, [{ since: "2018-01-01", value: 25, source: "kb-1996-230-old" }]),
  "third-slice-percent": parameter(percent, [{ since: "2018-01-01", value: 50, source: "kb-1996-230-old" }]),
  "above-slices-percent": parameter(percent, [{ since: "2018-01-01", value: 75, source: "kb-1996-230-old" }]),
  "free-share-percent": parameter(percent, [{ since: "2018-04-01", value: 20, source: "kb-1996-230-1" }]),
  "hundredth-is": parameter<"cut" | "nearest">("rounding", [
    {
      since: "2018-04-01",
      value: "cut",
      source: "reading-hundredth",
      otherReading: {
        value: "nearest",
        source: "kb-1996-230-1",
        why: "The decree says computed to the hundredth, and not how. In quarters of an hour, with 36 to 40 hours of full time, four pairs differ.",
      },
    },
  ]),
  "childminder-first-year-percent": parameter(percent, [
    { since: "2018-04-01", value: 25, source: "mc-cumul-exceptions" },
  ]),
  "childminder-later-percent": parameter(percent, [{ since: "2018-04-01", value: 50, source: "mc-cumul-exceptions" }]),
  "self-employed-months-in-full": parameter("months", [{ since: "2018-08-20", value: 6, source: "inasti-activity" }]),
  "self-employed-years-after-the-first": parameter("years", [
    {
      since: "2018-08-20",
      value: 3,
      source: "inasti-activity",
      otherReading: {
        value: 2,
        source: "cleiss-self-employed",
        why: "Cleiss says up to the end of the third calendar year, which could count the first year as one.",
      },
    },
  ]),
  "self-employed-reduction-percent": parameter(percent, [
    { since: "2018-08-20", value: 10, source: "inasti-activity" },
  ]),
  "suspended-from-percent": parameter(percent, [
    { since: "2018-08-20", value: 15, source: "reading-suspended-income" },
  ]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
