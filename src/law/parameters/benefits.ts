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
} as const satisfies Record<string, Parameter<boolean | number | string>>;
