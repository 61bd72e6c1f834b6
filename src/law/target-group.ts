import { type Condition, conditions } from "./kernel/conditions.ts";
import { type FactList, oneOf, yesNo } from "./kernel/facts.ts";

export const targetGroupFacts = {
  entitled: yesNo,
  recognisedIncapable: yesNo,
  regime: oneOf("employee", "unemployed", "self-employed"),
  exclusion: oneOf("none", "work-accident", "occupational-disease", "statutory-official"),
} satisfies FactList;
type F = typeof targetGroupFacts;

const personal = [
  {
    name: "entitled-to-benefit",
    looksAt: ["entitled"],
    cites: ["webinar-target-group"],
    holds: ({ entitled }) => entitled,
  },
  {
    name: "recognised-incapable",
    looksAt: ["recognisedIncapable"],
    cites: ["webinar-target-group"],
    holds: ({ recognisedIncapable }) => recognisedIncapable,
  },
] as const satisfies readonly Condition<F, string>[];

const notExcluded = [
  {
    name: "no-work-accident",
    looksAt: ["exclusion"],
    cites: ["webinar-exclusions"],
    holds: ({ exclusion }) => (exclusion === undefined ? undefined : exclusion !== "work-accident"),
  },
  {
    name: "no-occupational-disease",
    looksAt: ["exclusion"],
    cites: ["webinar-exclusions"],
    holds: ({ exclusion }) => (exclusion === undefined ? undefined : exclusion !== "occupational-disease"),
  },
  {
    name: "no-statutory-official",
    looksAt: ["exclusion"],
    cites: ["webinar-exclusions"],
    holds: ({ exclusion }) => (exclusion === undefined ? undefined : exclusion !== "statutory-official"),
  },
] as const satisfies readonly Condition<F, string>[];

const inForce = { name: "regime-in-force", looksAt: ["regime"], cites: ["webinar-regimes"] } as const;
const forNobody = { ...inForce, holds: () => false } as const satisfies Condition<F, string>;
const forEmployees = {
  ...inForce,
  holds: ({ regime }) => (regime === undefined ? undefined : regime !== "self-employed"),
} as const satisfies Condition<F, string>;
const forEveryone = {
  ...inForce,
  holds: ({ regime }) => (regime === undefined ? undefined : true),
} as const satisfies Condition<F, string>;

/** The conditions of the target group as each law left them: the routes repeat them. */
export const targetGroupBefore2022 = [...personal, forNobody, ...notExcluded] as const;
export const targetGroupOf2022 = [...personal, forEmployees, ...notExcluded] as const;
export const targetGroupOf2023 = [...personal, forEveryone, ...notExcluded] as const;

/** Who may have a Terug Naar Werk trajectory at all (RIZIV webinar, slides 10 and 11). */
export const targetGroup = conditions({
  name: "target-group",
  facts: targetGroupFacts,
  chosenBy: "trajectory-asked",
  versions: [
    { since: "1900-01-01", cites: ["reading-before-the-regime"], conditions: targetGroupBefore2022 },
    { since: "2022-01-01", cites: ["ziv-law-100-1-1"], conditions: targetGroupOf2022 },
    { since: "2023-01-01", cites: ["ziv-law-100-1-1"], conditions: targetGroupOf2023 },
  ],
});
