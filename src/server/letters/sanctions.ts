import { takenOff } from "../../law/absence/sanction.ts";
import { sanctionGuard } from "../../law/absence/sanction-guard.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { ConditionName } from "../../law/rules.ts";
import type { BenefitOfADay } from "../../letters/benefit-of-a-day.ts";
import type { BenefitSuspended } from "../../letters/benefit-suspended/letter.ts";
import type { ReductionImposed } from "../../letters/reduction-imposed/letter.ts";
import type { ReductionProposed } from "../../letters/reduction-proposed/letter.ts";
import type { ReductionTurnedDown } from "../../letters/reduction-turned-down/letter.ts";
import type { SanctionLifted } from "../../letters/sanction-lifted.ts";
import type { Events } from "../../trajectory/events.ts";
import { benefitOn } from "../../trajectory/money/benefit.ts";
import type { Text } from "../../words/language.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { appealOf, factsOf, inOrderFrom, type Outgoing, rulingsOf } from "./letter-case.ts";

/** What a sanction rests on was judged when it was proposed, or when the benefit was suspended. */
const judged = ({ events }: Outgoing, type: "ReductionProposed" | "BenefitSuspended") =>
  events.findLast((event) => event.type === type);
const rulingsIn = (letterCase: Outgoing, type: "ReductionProposed" | "BenefitSuspended"): readonly Ruling[] => {
  const event = judged(letterCase, type);
  return event ? rulingsOf(event) : [];
};

/** What the guard found to be in order, in sentences to the person. */
const foundBy = (rulings: readonly Ruling[]): readonly Text[] =>
  (rulings.find(({ rule }) => rule === sanctionGuard.name)?.because ?? [])
    .filter(({ kind, answer }) => kind === "condition" && answer === "yes")
    .flatMap(({ what }) => conditionWords[what as ConditionName]?.holds ?? []);

/** What the benefit of a day is, and what a reduction leaves of it; undefined where none is on record for that day. */
function benefitReduced({ recognition }: Outgoing, on: string, percent: number): BenefitOfADay | undefined {
  const full = benefitOn(recognition, on);
  return full === undefined ? undefined : { full, reduced: full - takenOff(full, percent) };
}

/** The same once it is over. What was left of a benefit that has changed since would not add up beside the new one. */
function benefitRestored(letterCase: Outgoing, { from, until, days }: Events["ReductionLifted"], percent: number) {
  const full = benefitOn(letterCase.recognition, until);
  const was = days > 0 ? benefitReduced(letterCase, from, percent) : undefined;
  return full === undefined ? undefined : { full, ...(was?.full === full && { reduced: was.reduced }) };
}

export function reductionProposedFacts(letterCase: Outgoing): ReductionProposed {
  const { breach, firstAbsentOn, absentOn, percent } = factsOf(letterCase, "ReductionProposed");
  const rulings = rulingsOf(letterCase.event);
  return {
    ...inOrderFrom(letterCase, rulings),
    breach,
    firstAbsentOn,
    absentOn,
    percent,
    benefit: benefitReduced(letterCase, absentOn, percent),
    found: foundBy(rulings),
  };
}

export function reductionImposedFacts(letterCase: Outgoing): ReductionImposed {
  const { breach, from, percent } = factsOf(letterCase, "ReductionImposed");
  const rulings = rulingsIn(letterCase, "ReductionProposed");
  const proposed = judged(letterCase, "ReductionProposed")?.open as Events["ReductionProposed"] | undefined;
  return {
    ...inOrderFrom(letterCase, rulings),
    appeal: appealOf(letterCase),
    breach,
    from,
    percent,
    benefit: benefitReduced(letterCase, from, percent),
    firstAbsentOn: proposed?.firstAbsentOn ?? null,
    found: foundBy(rulings),
  };
}

export const reductionTurnedDownFacts = (letterCase: Outgoing): ReductionTurnedDown => ({
  ...inOrderFrom(letterCase, rulingsIn(letterCase, "ReductionProposed")),
  breach: factsOf(letterCase, "ReductionTurnedDown").breach,
  decidedOn: letterCase.event.day,
});

export function benefitSuspendedFacts(letterCase: Outgoing): BenefitSuspended {
  const { breach, from } = factsOf(letterCase, "BenefitSuspended");
  const base = inOrderFrom(letterCase, rulingsOf(letterCase.event));
  return { ...base, appeal: appealOf(letterCase), breach, from, percent: all };
}

export function reductionLiftedFacts(letterCase: Outgoing): SanctionLifted {
  const { sanctions = [] } = letterCase.recognition;
  const lifted = factsOf(letterCase, "ReductionLifted");
  const reduced = sanctions.find((one) => one.kind === "reduction" && one.from === lifted.from);
  const percent = reduced?.kind === "reduction" ? reduced.percent : 0;
  const rulings = rulingsIn(letterCase, "ReductionProposed");
  const benefit = benefitRestored(letterCase, lifted, percent);
  return { ...liftedFacts(letterCase, lifted, { percent, rulings }), benefit };
}

export const suspensionLiftedFacts = (letterCase: Outgoing): SanctionLifted =>
  liftedFacts(letterCase, factsOf(letterCase, "SuspensionLifted"), {
    percent: all,
    rulings: rulingsIn(letterCase, "BenefitSuspended"),
  });

/** A suspended benefit is not paid at all. */
const all = 100;

const liftedFacts = (
  letterCase: Outgoing,
  { breach, from, until, days, reason }: Events["ReductionLifted"] | Events["SuspensionLifted"],
  { percent, rulings }: { percent: number; rulings: readonly Ruling[] },
): SanctionLifted => ({
  ...inOrderFrom(letterCase, rulings),
  appeal: appealOf(letterCase),
  breach,
  from,
  until,
  days,
  percent,
  reason,
});
