import { quantile } from "../../figures/quantile.ts";
import { firstContactWithin } from "../../law/first-contact.ts";
import { type Day, day as dayOf } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { type Chance, chanceOf } from "../generate/chance.ts";
import { fate, isFinal } from "../generate/fate.ts";
import { publishedRates } from "../generate/rates.ts";
import type { Assumptions } from "./assumptions.ts";
import { beginnings } from "./queue.ts";

/** What is measured over the last two years of a run. */
export const measures = [
  "waitMedian",
  "waitLong",
  "inTime",
  "sinceIncapacity",
  "atWork",
  "benefitMonths",
  "serviceCost",
  "coordinatorCost",
  "benefitCost",
] as const;
export type Measure = (typeof measures)[number];
export type Measured = Readonly<Record<Measure, number>>;

/** One in so many of the people and of the places: a whole country would say the same, and take as much longer. */
const oneIn = 50;
const years = { all: 8, measured: 2 };
const daysInMonth = 30.4375;
/** How long after the beginning of the incapacity is looked. */
const lookedAfter = 36 * daysInMonth;
const firstDay = dayOf("2026-01-01");

/** Everything that is drawn for one person, the same whatever is changed. */
function draw(chance: Chance) {
  return {
    filled: chance.share() * 100,
    answers: chance.whole(3, 20),
    helped: chance.whole(3, 20),
    estimated: chance.whole(2, 25),
    invited: chance.whole(1, 6) + chance.whole(5, 20),
    service: chance.share() * 100,
    stops: chance.happens(publishedRates.stopsEarly) ? chance.whole(40, 400) : undefined,
    long: chance.whole(31, 48) * daysInMonth,
    turns: fate(chance, publishedRates.returns),
  };
}
type Drawn = ReturnType<typeof draw>;

/**
 * People come into incapacity evenly over eight years. Each gets the questionnaire, sends it back or is helped, is
 * referred after the estimate, waits for a first interview, and is followed until the trajectory ends.
 *
 * @param name of the run, such as `1/7`: the same name draws the same people.
 */
export function runOnce(name: string, given: Assumptions): Measured {
  const count = Math.round((given.trajectories * years.all) / oneIn);
  const people = Array.from({ length: count }, (_, at) => {
    const one = draw(chanceOf(`${name}/${at}`));
    const incapable = ((at + 0.5) * years.all * 365) / count;
    const asked = incapable + askedAfter(one, given);
    return { one, incapable, asked, ready: asked + Math.min(one.invited, given.contactWithin), holds: lasts(one) };
  }).sort((first, second) => first.asked - second.asked);
  const begins = beginnings(people, Math.max(1, Math.round((given.coordinators * given.places) / oneIn)));
  const measured = people
    .map((person, at) => ({ ...person, began: begins[at] ?? person.ready }))
    .filter(({ incapable }) => incapable >= (years.all - years.measured) * 365);
  return summed(measured, given);
}

/** Days from the beginning of the incapacity until the request: the estimate comes as long after the questionnaire as it does now. */
function askedAfter({ filled, answers, helped, estimated }: Drawn, given: Assumptions): number {
  const sent = (given.questionnaireWeek - 1) * 7;
  const returned = filled < given.questionnaireFilled ? answers : 14 + helped;
  return sent + Math.max(returned, 21 + estimated);
}

/** How long a coordinator follows, in days: until the benefit ends, the person stops, or nothing has come of it for long. */
function lasts({ turns, long, stops }: Drawn): number {
  const over = turns.find(({ to }) => isFinal(to));
  return Math.min(over ? over.month * daysInMonth : long, stops ?? long, long);
}

type Followed = { one: Drawn; incapable: number; asked: number; began: number };

function summed(people: readonly Followed[], given: Assumptions): Measured {
  const days = (of: (person: Followed) => number) =>
    people.map((person) => ({ days: Math.round(of(person)), count: 1 }));
  const waits = days(({ asked, began }) => began - asked);
  const share = (of: (person: Followed) => boolean) => people.filter(of).length / Math.max(1, people.length);
  const months = people.map(onBenefit);
  const aYear = given.trajectories / Math.max(1, people.length);
  const benefit = months.reduce((sum, month) => sum + month, 0);
  return {
    waitMedian: quantile(waits, 0.5) ?? 0,
    waitLong: quantile(waits, 0.9) ?? 0,
    inTime: share(({ asked, began }) => Math.floor(began) <= lastDay(Math.floor(asked))) * 100,
    sinceIncapacity:
      quantile(
        days(({ incapable, began }) => began - incapable),
        0.5,
      ) ?? 0,
    atWork: share(worksAt) * 100,
    benefitMonths: benefit / Math.max(1, people.length),
    serviceCost: given.trajectories * share(({ one }) => one.service < given.toService) * given.lumpSum,
    coordinatorCost: given.coordinators * given.coordinatorCost,
    benefitCost: benefit * aYear * given.benefitMonth,
  };
}

/** The last day for the first interview, by the law, of a request on a day of the run. */
const lastDay = (asked: number): number => {
  const on = (firstDay + asked) as Day;
  return due(firstContactWithin, { askedOn: on }, on).by - firstDay;
};

/** Months after the first interview at which is looked, three years after the beginning of the incapacity. */
const monthsSeen = ({ incapable, began }: Followed) => (lookedAfter - (began - incapable)) / daysInMonth;

function worksAt(person: Followed): boolean {
  const now = person.one.turns.findLast(({ month }) => month <= monthsSeen(person))?.to;
  return now === "spontaneous-resumption" || now === "partial-resumption";
}

/** Months of benefit in the first three years of the incapacity. */
function onBenefit(person: Followed): number {
  const over = person.one.turns.find(({ to }) => isFinal(to))?.month ?? Number.POSITIVE_INFINITY;
  return Math.min(lookedAfter, person.began - person.incapable + over * daysInMonth) / daysInMonth;
}
