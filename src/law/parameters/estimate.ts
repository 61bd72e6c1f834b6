import { type Parameter, parameter } from "../kernel/parameter.ts";

/** What becomes of the month that begins on 30 February: the first day after it, or the last day before it. */
type MissingDay = "day-after" | "day-before";

/** Terms of the questionnaire, the months of contact and the estimate; all chosen by the first day of the incapacity. */
export const estimateParameters = {
  "questionnaire-weeks": parameter("weeks", [
    { since: "2016-01-01", until: "2022-01-01", value: 8, source: "funds-questionnaire-earlier" },
    { since: "2022-01-01", value: 10, source: "inami-questionnaire-sent" },
  ]),
  "questionnaire-return-weeks": parameter("weeks", [
    { since: "2016-01-01", until: "2022-01-01", value: 2, source: "reading-questionnaire-earlier" },
    { since: "2022-01-01", value: 2, source: "funds-questionnaire-returned" },
  ]),
  "questionnaire-pension-months": parameter("months", [
    { since: "2022-01-01", value: 6, source: "inami-questionnaire-exemptions" },
  ]),
  "contacts-in-months": parameter<boolean>("yes or no", [
    { since: "1900-01-01", until: "2023-01-01", value: false, source: "chamber-contact-months" },
    {
      since: "2023-01-01",
      until: "2024-01-01",
      value: false,
      source: "chamber-contact-months",
      otherReading: {
        value: true,
        source: "blog-contact-months",
        why: "blog-says-earlier",
      },
    },
    { since: "2024-01-01", value: true, source: "chamber-contact-months" },
  ]),
  "month-without-that-day": parameter<MissingDay>("day after or day before", [
    {
      since: "1900-01-01",
      value: "day-after",
      source: "reading-contact-months",
      otherReading: {
        value: "day-before",
        source: "reading-end-of-month",
        why: "month-may-end-earlier",
      },
    },
  ]),
  "estimate-again-months": parameter("months", [
    { since: "2016-01-01", until: "2022-01-01", value: 2, source: "legalworld-estimate-again" },
    { since: "2022-01-01", value: 2, source: "reading-estimate-again" },
  ]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
