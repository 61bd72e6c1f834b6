import { type Condition, conditions } from "../kernel/conditions.ts";
import { addMonths } from "../kernel/day.ts";
import { aDay, aDayOrNever, cents, type FactList, type FactsOf, oneOf, yesNo } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

const facts = {
  regime: oneOf("employee", "unemployed", "self-employed"),
  contractEndedByForceMajeureOn: aDayOrNever,
  askedOn: aDay,
  recognisedInvalid: yesNo,
  trainingRuns: yesNo,
  price: cents,
} satisfies FactList;
type F = FactsOf<typeof facts>;

/** The contract ended by medical force majeure, at most so many months before the request. */
function afterForceMajeure({ contractEndedByForceMajeureOn: ended, askedOn }: F, { p }: At): boolean | undefined {
  if (ended === null) return false;
  if (ended === undefined || askedOn === undefined) return undefined;
  return ended <= askedOn && askedOn <= addMonths(ended, p("voucher-months"), "last-day");
}

function inInvalidity({ regime, recognisedInvalid }: F): boolean | undefined {
  if (regime === "self-employed" || recognisedInvalid === false) return false;
  return regime === undefined || recognisedInvalid === undefined ? undefined : true;
}

const always = [
  {
    name: "no-approved-training-runs",
    looksAt: ["trainingRuns"],
    cites: ["inami-voucher"],
    holds: ({ trainingRuns }) => (trainingRuns === undefined ? undefined : !trainingRuns),
  },
  {
    name: "price-within-the-voucher",
    looksAt: ["price"],
    cites: ["inami-voucher"],
    holds: ({ price }, { p }) => (price === undefined ? undefined : price <= p("voucher-cents")),
  },
] as const satisfies readonly Condition<typeof facts, string>[];

/** Does the fund for return to work pay a service with a voucher (INAMI)? */
export const voucher = conditions({
  name: "voucher",
  facts,
  chosenBy: "request",
  versions: [
    {
      since: "2024-04-01",
      cites: ["inami-voucher"],
      conditions: [
        {
          name: "contract-ended-by-force-majeure",
          looksAt: ["contractEndedByForceMajeureOn", "askedOn"],
          cites: ["inami-voucher", "reading-end-of-month"],
          holds: afterForceMajeure,
        },
        ...always,
      ],
    },
    {
      since: "2025-04-01",
      cites: ["inami-voucher"],
      conditions: [
        {
          name: "force-majeure-or-invalidity",
          looksAt: ["regime", "recognisedInvalid", "contractEndedByForceMajeureOn", "askedOn"],
          cites: ["inami-voucher", "reading-end-of-month"],
          holds: (given, at) => {
            const ways = [inInvalidity(given), afterForceMajeure(given, at)];
            return ways.includes(true) ? true : ways.includes(undefined) ? undefined : false;
          },
        },
        ...always,
      ],
    },
  ],
});
