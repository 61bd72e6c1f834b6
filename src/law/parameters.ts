import { type Parameter, parameter } from "./kernel/parameter.ts";
import { absenceParameters } from "./parameters/absence.ts";
import { benefitParameters } from "./parameters/benefits.ts";
import { councilParameters } from "./parameters/council.ts";
import { declarationParameters } from "./parameters/declaration.ts";
import { employerParameters } from "./parameters/employer.ts";
import { estimateParameters } from "./parameters/estimate.ts";
import { incapacityParameters } from "./parameters/incapacity.ts";
import { ownDataParameters } from "./parameters/own-data.ts";
import { resumptionParameters } from "./parameters/resumption.ts";

const stillTaken = (since: string) => ({ since, value: true, source: "reading-route-c-after-pilot" }) as const;
const pilotEnded = {
  otherReading: {
    value: false,
    source: "webinar-route-c-pilot",
    why: "pilot-has-ended",
  },
} as const;
const inPilot = (since: string) =>
  ({ since, until: "2024-04-01", value: true, source: "webinar-route-c-pilot" }) as const;
const notYet = (until: string) =>
  ({ since: "1900-01-01", until, value: false, source: "webinar-route-c-pilot" }) as const;
const agreement = parameter<boolean>("yes or no", [
  { since: "2022-01-01", until: "2023-01-01", value: true, source: "reading-agreements-2022" },
  { since: "2023-01-01", value: true, source: "webinar-agreements" },
]);
const months = "months";
const startsOn = "signature or plan";
type StartsOn = "signature" | "plan";

/** Every term, opening day and choice that can change without the form of a rule changing. Half-open intervals. */
export const parameters = {
  "first-contact-months": parameter(months, [{ since: "2022-01-01", value: 1, source: "funds-first-contact" }]),
  "new-date-months": parameter(months, [{ since: "2023-01-01", value: 1, source: "securex-second-invitation" }]),
  "plan-months": parameter(months, [{ since: "2022-01-01", value: 1, source: "droits-quotidiens-plan" }]),
  "follow-up-months": parameter(months, [{ since: "2022-01-01", value: 3, source: "droits-quotidiens-plan" }]),
  "evaluation-months": parameter(months, [
    { since: "2012-10-01", until: "2022-01-01", value: 6, source: "slides-2021-phase-3" },
    { since: "2022-01-01", value: 6, source: "webinar-evaluation" },
  ]),
  "appeal-months": parameter(months, [{ since: "2012-10-01", value: 3, source: "charter-23" }]),
  "primary-incapacity-months": parameter(months, [
    { since: "1900-01-01", until: "2022-01-01", value: 12, source: "reading-invalidity-earlier" },
    { since: "2022-01-01", value: 12, source: "webinar-target-group" },
  ]),

  "premium-per-hour-cents": parameter("cents, gross", [
    { since: "2011-09-01", value: 500, source: "kb-1996-215sexies" },
  ]),
  "premium-on-success-cents": parameter("cents, gross", [
    { since: "2011-09-01", value: 50_000, source: "kb-1996-215sexies" },
  ]),

  ...councilParameters,

  "presumption-months": parameter(months, [{ since: "2022-01-01", value: 6, source: "webinar-presumption" }]),
  "presumption-starts-on-employee": parameter<StartsOn>(startsOn, [
    { since: "2022-01-01", value: "signature", source: "webinar-presumption" },
  ]),
  "presumption-starts-on-unemployed": parameter<StartsOn>(startsOn, [
    { since: "2022-01-01", value: "signature", source: "webinar-presumption" },
  ]),
  "presumption-starts-on-self-employed": parameter<StartsOn>(startsOn, [
    {
      since: "2023-01-01",
      value: "signature",
      source: "reading-presumption-basis",
      otherReading: {
        value: "plan",
        source: "kb-1971-22",
        why: "webinar-is-younger",
      },
    },
  ]),

  "route-c-at-vdab": parameter<boolean>("yes or no", [
    notYet("2023-03-01"),
    inPilot("2023-03-01"),
    { ...stillTaken("2024-04-01"), ...pilotEnded },
  ]),
  "route-c-at-actiris": parameter<boolean>("yes or no", [
    notYet("2023-03-01"),
    {
      ...inPilot("2023-03-01"),
      source: "reading-actiris-start",
      otherReading: { value: false, source: "webinar-route-c-pilot", why: "any-day-of-that-month" },
    },
    { ...stillTaken("2024-04-01"), ...pilotEnded },
  ]),
  "route-c-at-forem": parameter<boolean>("yes or no", [
    notYet("2023-05-22"),
    inPilot("2023-05-22"),
    { ...stillTaken("2024-04-01"), ...pilotEnded },
  ]),
  "route-c-at-adg": parameter<boolean>("yes or no", [
    notYet("2023-03-01"),
    {
      since: "2023-03-01",
      value: false,
      source: "reading-adg",
      otherReading: {
        value: true,
        source: "inami-barometer",
        why: "counted-among-the-services",
      },
    },
  ]),

  "agreement-with-vdab": parameter<boolean>("yes or no", [
    { since: "2022-01-01", until: "2023-01-01", value: true, source: "slides-2021-agreement" },
    { since: "2023-01-01", value: true, source: "webinar-agreements" },
  ]),
  "agreement-with-actiris": agreement,
  "agreement-with-forem": agreement,
  "agreement-with-adg": parameter<boolean>("yes or no", [
    {
      since: "2022-01-01",
      value: true,
      source: "reading-adg",
      otherReading: {
        value: false,
        source: "webinar-agreements",
        why: "not-among-the-services-named",
      },
    },
  ]),
  ...resumptionParameters,
  ...benefitParameters,
  ...declarationParameters,
  ...employerParameters,
  ...estimateParameters,
  ...absenceParameters,
  ...incapacityParameters,
  ...ownDataParameters,
} as const satisfies Record<string, Parameter<boolean | number | string>>;

export type ParameterName = keyof typeof parameters;
export type ParameterValue<Name extends ParameterName> =
  (typeof parameters)[Name] extends Parameter<infer Value> ? Value : never;
export type NumberParameter = {
  [Name in ParameterName]: ParameterValue<Name> extends number ? Name : never;
}[ParameterName];
/** Every value of a parameter that is a word. */
export type ParameterText = {
  [Name in ParameterName]: ParameterValue<Name> extends string ? ParameterValue<Name> : never;
}[ParameterName];
