import { type Parameter, parameter } from "../kernel/parameter.ts";

/** How the premiums of an approved training are counted. */
export const benefitParameters = {
  "premium-for-part-hours": parameter<boolean>("yes or no", [
    {
      since: "2011-09-01",
      value: true,
      source: "reading-part-hours",
      otherReading: {
        value: false,
        source: "page-2019-premium",
        why: "only-whole-hours",
      },
    },
  ]),
  "premium-hours-at-most": parameter<"hours-planned" | "hours-followed">("hours", [
    {
      since: "2011-09-01",
      value: "hours-planned",
      source: "reading-hours-planned",
      otherReading: {
        value: "hours-followed",
        source: "page-2019-premium",
        why: "no-ceiling-named",
      },
    },
  ]),
  "employer-premium-after-months": parameter("months", [
    { since: "2023-04-01", value: 12, source: "employer-premium-pages" },
  ]),
  "employer-premium-cents": parameter("cents", [
    { since: "2023-04-01", until: "2024-01-01", value: 100_000, source: "employer-premium-pages" },
    {
      since: "2024-01-01",
      value: 172_500,
      source: "employer-premium-pages",
      otherReading: { value: 175_000, source: "easypay-employer-premium", why: "one-page-says-more" },
    },
  ]),
  "benefit-percent-primary": parameter("percent", [{ since: "2026-01-01", value: 60, source: "benefit-rate-pages" }]),
  "benefit-percent-with-dependants": parameter("percent", [
    { since: "2026-01-01", value: 65, source: "benefit-rate-pages" },
  ]),
  "benefit-percent-single": parameter("percent", [{ since: "2026-01-01", value: 55, source: "benefit-rate-pages" }]),
  "benefit-percent-cohabiting": parameter("percent", [
    { since: "2026-01-01", value: 40, source: "benefit-rate-pages" },
  ]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
