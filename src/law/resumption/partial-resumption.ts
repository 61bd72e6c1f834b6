import { type Condition, conditions } from "../kernel/conditions.ts";
import { aDay, aDayOrNever, type FactList, oneOf, yesNo } from "../kernel/facts.ts";
import { lateness } from "./late-declaration.ts";

const facts = {
  regime: oneOf("employee", "unemployed", "self-employed"),
  recognisedIncapable: yesNo,
  halfOfCapacityLost: yesNo,
  workSuitsHealth: yesNo,
  resumesOn: aDay,
  declaredOn: aDayOrNever,
} satisfies FactList;

const always = [
  {
    name: "recognised-incapable",
    looksAt: ["recognisedIncapable"],
    cites: ["ziv-law-100-2"],
    holds: ({ recognisedIncapable }) => recognisedIncapable,
  },
  {
    name: "half-of-capacity-lost",
    looksAt: ["regime", "halfOfCapacityLost"],
    cites: ["ziv-law-100-2", "kb-1971-23bis"],
    holds: ({ regime, halfOfCapacityLost }) => {
      if (regime === "self-employed" || halfOfCapacityLost) return true; // not asked of the self-employed
      return regime === undefined ? undefined : halfOfCapacityLost;
    },
  },
  {
    name: "work-suits-health",
    looksAt: ["workSuitsHealth"],
    cites: ["webinar-resumption-health"],
    holds: ({ workSuitsHealth }) => workSuitsHealth,
  },
  {
    name: "declared-soon-enough",
    looksAt: ["resumesOn", "declaredOn"],
    cites: ["webinar-resumption-declaration", "reading-late-is-not-refused"],
    holds: ({ resumesOn, declaredOn }, at) => {
      const late = lateness(resumesOn, declaredOn, at);
      return late && late.consequence !== "recovery";
    },
  },
] as const satisfies readonly Condition<typeof facts, string>[];

/** May someone who is recognised as incapable take up part of the work? */
export const partialResumption = conditions({
  name: "partial-resumption",
  facts,
  chosenBy: "resumption",
  versions: [
    {
      since: "2013-04-11",
      cites: ["regulation-1997-16"],
      conditions: [
        ...always,
        {
          name: "may-start-before-permission",
          looksAt: ["regime"],
          cites: ["regulation-1997-16", "kb-1971-23bis"],
          holds: ({ regime }) => (regime === undefined ? undefined : regime !== "self-employed"),
        },
      ],
    },
    { since: "2023-01-01", cites: ["webinar-resumption-permission", "kb-2022-12-26"], conditions: always },
  ],
});
