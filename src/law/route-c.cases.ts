import { cases } from "./kernel/case.ts";
import { routeC } from "./route-c.ts";
import { inTheTargetGroup, targetGroupLines } from "./target-group.cases.ts";

const today = targetGroupLines.filter((line) => !("on" in line));
const tooEarly = ["one-year-incapable"] as const;
const notOpen = ["service-takes-part"] as const;

export const routeCCases = cases(
  routeC,
  {
    on: "2026-03-02",
    facts: {
      ...inTheTargetGroup,
      incapableSince: "2020-06-15",
      recognisedInvalid: true,
      service: "vdab",
      askedByFund: false,
    },
  },
  [
    ...today,
    {
      it: "webinar, slide 19: the fund does not recognise invalidity, not met",
      but: { recognisedInvalid: false },
      outcome: "not met",
      no: ["recognised-in-invalidity"],
    },
    {
      it: "webinar, slide 19: the fund has not confirmed yet, cannot be said",
      but: { recognisedInvalid: undefined },
      outcome: "unknown",
      unsaid: ["recognised-in-invalidity"],
    },
    {
      it: "webinar, slide 18: after 8 months, not met, with both reasons",
      but: { incapableSince: "2025-07-02", recognisedInvalid: false },
      outcome: "not met",
      no: ["recognised-in-invalidity", ...tooEarly],
    },
    { it: "webinar, slide 18: after 14 months, met", but: { incapableSince: "2025-01-02" }, outcome: "met" },
    { it: "webinar, slide 18: one year on the day, met", but: { incapableSince: "2025-03-02" }, outcome: "met" },
    {
      it: "webinar, slide 18: one day short of a year, not met",
      but: { incapableSince: "2025-03-03" },
      outcome: "not met",
      no: tooEarly,
    },
    {
      it: "our reading: incapable since 29 February, the year is not over on 28 February",
      on: "2025-02-28",
      but: { incapableSince: "2024-02-29" },
      outcome: "not met",
      no: tooEarly,
    },
    {
      it: "our reading: incapable since 29 February, invalid on 1 March",
      on: "2025-03-01",
      but: { incapableSince: "2024-02-29" },
      outcome: "met",
    },
    {
      it: "the start of the incapacity is not known, cannot be said yet",
      but: { incapableSince: undefined },
      outcome: "unknown",
      unsaid: tooEarly,
    },
    {
      it: "webinar, slide 19: at the request of the fund, not met",
      but: { askedByFund: true },
      outcome: "not met",
      no: ["not-at-the-funds-request"],
    },
    {
      it: "who asked is not known, cannot be said yet",
      but: { askedByFund: undefined },
      outcome: "unknown",
      unsaid: ["not-at-the-funds-request"],
    },
    { it: "webinar, slide 18: VDAB on 1 March 2023, met", on: "2023-03-01", outcome: "met" },
    { it: "webinar, slide 18: VDAB the day before, not met", on: "2023-02-28", outcome: "not met", no: notOpen },
    {
      it: "webinar, slide 18: Forem on 22 May 2023, met",
      on: "2023-05-22",
      but: { service: "forem" },
      outcome: "met",
    },
    {
      it: "webinar, slide 18: Forem the day before, not met",
      on: "2023-05-21",
      but: { service: "forem" },
      outcome: "not met",
      no: notOpen,
    },
    {
      it: "our reading: Actiris on 1 March 2023, met",
      on: "2023-03-01",
      but: { service: "actiris" },
      outcome: "met",
    },
    {
      it: "our reading: Actiris the day before, not met",
      on: "2023-02-28",
      but: { service: "actiris" },
      outcome: "not met",
      no: notOpen,
    },
    { it: "our reading: ADG does not take part, not met", but: { service: "adg" }, outcome: "not met", no: notOpen },
    {
      it: "ADG before the pilot, not met",
      on: "2023-02-28",
      but: { service: "adg" },
      outcome: "not met",
      no: notOpen,
    },
    {
      it: "the service is not known, cannot be said yet",
      but: { service: undefined },
      outcome: "unknown",
      unsaid: notOpen,
    },
    { it: "webinar, slide 18: VDAB on the last day of the pilot, met", on: "2024-03-31", outcome: "met" },
    { it: "our reading: VDAB after the pilot, met", on: "2024-04-01", outcome: "met" },
    { it: "our reading: Forem after the pilot, met", on: "2024-04-01", but: { service: "forem" }, outcome: "met" },
    { it: "Brussels page of 2026: Actiris still, met", but: { service: "actiris" }, outcome: "met" },
    {
      it: "in 2022 there was no Route C, nor a trajectory for the self-employed",
      on: "2022-06-01",
      but: { regime: "self-employed" },
      outcome: "not met",
      no: ["regime-in-force", ...notOpen],
    },
    { it: "in 2022 there was no Route C, not met", on: "2022-01-01", outcome: "not met", no: notOpen },
    {
      it: "in 2021 there was no trajectory at all",
      on: "2021-12-31",
      outcome: "not met",
      no: ["regime-in-force", ...notOpen],
    },
  ],
);
