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
        why: "funds-count-from-the-resumption",
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
        why: "older-pages-say-otherwise",
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
        why: "two-years-in-all",
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
        why: "hundredth-not-said-how",
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
        why: "first-year-may-count",
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
