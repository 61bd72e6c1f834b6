import { calculation } from "../kernel/calculation.ts";
import { type Day, day } from "../kernel/day.ts";
import { aDay, cents, type FactList, type FactsOf, oneOf, wholeNumber } from "../kernel/facts.ts";
import { valueOn } from "../kernel/parameter.ts";
import type { At, OutcomeOf } from "../kernel/rule.ts";
import { parameters } from "../parameters.ts";
import { absenceLadder, breaches } from "./absence-ladder.ts";

/**
 * What is taken off the monthly benefit. `percent` may be broken (2.5); `amountCents` is rounded half up, null when the
 * benefit is not known; a suspended benefit is 100 %. `next`: what happens now.
 */
export type Sanction = {
  percent: number;
  amountCents: number | null;
  suspended: boolean;
  next: OutcomeOf<typeof absenceLadder>;
};

const facts = {
  incapableSince: aDay,
  breach: oneOf(...breaches),
  unjustifiedAbsences: wholeNumber,
  monthlyBenefit: cents,
} satisfies FactList;
const suspending = ["ziv-law-134-2", "chamber-suspension-first"] as const;
const dutySince = day("2023-01-01");
/** All of the benefit, in hundredths of a percent. */
const all = 10_000;
const counted = (absences: number) => (["none", "first", "second"] as const)[absences] ?? "later";

/** The day that chooses the percentage. Without an invitation day the day of the absence stands in for it. */
export function sanctionDay(incapableSince: Day, absentOn: Day, invitedOn: Day = absentOn): Day {
  if (absentOn < dutySince) return absentOn;
  const days = { absence: absentOn, "incapacity-start": incapableSince, invitation: invitedOn };
  return days[valueOn("sanction-chosen-by", parameters["sanction-chosen-by"], absentOn).value];
}

/** What so many percent, 2.5 as well, take off a benefit: both in whole cents, half a cent up. */
export const takenOff = (benefit: number, percent: number): number =>
  Math.floor((benefit * Math.round(percent * 100) + all / 2) / all);

function calculate(given: FactsOf<typeof facts>, at: At): Sanction | undefined {
  const { incapableSince, breach, unjustifiedAbsences, monthlyBenefit } = given;
  if (incapableSince === undefined || breach === undefined || unjustifiedAbsences === undefined) return undefined;
  const absence = counted(unjustifiedAbsences);
  const next = at.ask(absenceLadder, { breach, absence, incapableSince2023: incapableSince >= dutySince });
  if (next === "unknown") return undefined;
  const suspended = next === "suspended-until-examined";
  at.t?.step("rung-of-the-ladder", next, suspended ? suspending : ["ziv-law-100-1-4"]);
  const points = suspended ? all : next === "reduced-until-contact" ? reduction(unjustifiedAbsences, at) : 0;
  at.t?.step("reduction-in-percent", points / 100, suspended ? ["reading-suspension-is-all"] : []);
  const amountCents = monthlyBenefit === undefined ? null : takenOff(monthlyBenefit, points / 100);
  if (amountCents !== null) at.t?.step("reduction-a-month", (amountCents / 100).toFixed(2), ["half-cent-up"]);
  return { percent: points / 100, amountCents, suspended, next };
}

/** In hundredths of a percent, after a second absence or a later one. */
function reduction(absences: number, { p, t }: At): number {
  t?.step("percentage-chosen-by", p("sanction-chosen-by"), ["reading-sanction-chosen-by"]);
  if (absences < 3) return p("sanction-basis-points");
  t?.step("third-absence-counts", p("third-absence"), ["reading-third-absence"]);
  return p("sanction-basis-points") * (p("third-absence") === "adds-up" ? absences - 1 : 1);
}

const write = ({ percent, next }: Sanction) => `${percent} %, ${next}`;
const chosen = ["reading-sanction-chosen-by"] as const;

/** What an absence without a valid reason costs a month, until the person makes contact or lets themself be examined. */
export const sanction = calculation({
  name: "sanction",
  facts,
  chosenBy: "last-absence",
  versions: [
    { since: "1994-07-14", cites: ["ziv-law-134-2", ...chosen], write, calculate },
    { since: "2023-01-01", cites: ["ziv-law-100-1-4", "ziv-law-134-2", ...chosen], write, calculate },
    { since: "2026-01-01", cites: ["fgtb-sanctions-2026", "reading-sanctions-2026", ...chosen], write, calculate },
  ],
});
