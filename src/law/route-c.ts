import { type Condition, conditions } from "./kernel/conditions.ts";
import { addMonths, iso } from "./kernel/day.ts";
import { aDay, type FactList, oneOf, yesNo } from "./kernel/facts.ts";
import { targetGroupBefore2022, targetGroupFacts, targetGroupOf2022, targetGroupOf2023 } from "./target-group.ts";

const facts = {
  ...targetGroupFacts,
  incapableSince: aDay,
  recognisedInvalid: yesNo,
  service: oneOf("vdab", "forem", "actiris", "adg"),
  askedByFund: yesNo,
} satisfies FactList;

const spontaneous = [
  {
    name: "recognised-in-invalidity",
    looksAt: ["recognisedInvalid"],
    cites: ["webinar-route-c-confirmed"],
    holds: ({ recognisedInvalid }) => recognisedInvalid,
  },
  {
    name: "one-year-incapable",
    looksAt: ["incapableSince"],
    cites: ["webinar-route-c-invalidity", "reading-first-day-of-invalidity"],
    holds: ({ incapableSince }, { on, p, t }) => {
      if (incapableSince === undefined) return undefined;
      const from = addMonths(incapableSince, p("primary-incapacity-months"), "next-day");
      t?.step("invalidity-from", iso(from));
      return from <= on;
    },
  },
  {
    name: "service-takes-part",
    looksAt: ["service"],
    cites: ["webinar-route-c-pilot", "riziv-page-route-c"],
    holds: ({ service }, { p }) => (service === undefined ? undefined : p(`route-c-at-${service}`)),
  },
  {
    name: "not-at-the-funds-request",
    looksAt: ["askedByFund"],
    cites: ["webinar-route-c-own-wish"],
    holds: ({ askedByFund }) => (askedByFund === undefined ? undefined : !askedByFund),
  },
] as const satisfies readonly Condition<typeof facts, string>[];

/** Route C: the person registers at a regional service without being asked (RIZIV webinar, slides 18 and 19). */
export const routeC = conditions({
  name: "route-c",
  facts,
  chosenBy: "registration",
  versions: [
    {
      since: "1900-01-01",
      cites: ["reading-before-the-regime"],
      conditions: [...targetGroupBefore2022, ...spontaneous],
    },
    { since: "2022-01-01", cites: [], conditions: [...targetGroupOf2022, ...spontaneous] },
    { since: "2023-01-01", cites: [], conditions: [...targetGroupOf2023, ...spontaneous] },
    {
      since: "2024-04-01",
      cites: ["reading-route-c-after-pilot", "brussels-page-route-c"],
      conditions: [...targetGroupOf2023, ...spontaneous],
    },
  ],
});
