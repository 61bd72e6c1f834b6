import { signatureFacts } from "./engagement.ts";
import { calculation } from "./kernel/calculation.ts";
import { addDays, addMonths, type Day, iso } from "./kernel/day.ts";
import { aDay, aDayOrNever, type FactList, type FactsOf, oneOf, yesNo } from "./kernel/facts.ts";
import type { At } from "./kernel/rule.ts";

/** A period in which the person is presumed incapable: ISO text, first and last day both included. */
export type Presumption = { from: string; until: string };

const period = (from: Day, until: Day): Presumption => ({ from: iso(from), until: iso(until) });
const write = ({ from, until }: Presumption) => `${from}/${until}`;

/** The last of these days; null when one did not happen, undefined when one is not known. */
function lastOf(days: readonly (Day | null | undefined)[]): Day | null | undefined {
  if (days.includes(null)) return null;
  if (days.includes(undefined)) return undefined;
  return Math.max(...(days as Day[])) as Day;
}

const resting = ["webinar-presumption", "ziv-law-100-1-1", "reading-presumption-length", "judicial-code-54"] as const;

const facts = {
  regime: oneOf("employee", "unemployed", "self-employed"),
  ...signatureFacts,
  planDrawnUpOn: aDayOrNever,
} satisfies FactList;

function fromTheSignatures({ regime, planDrawnUpOn, ...signatures }: FactsOf<typeof facts>, { p, t }: At) {
  const { insuredPersonSignedOn, coordinatorSignedOn, advisingPhysicianSignedOn } = signatures;
  const signed = lastOf([insuredPersonSignedOn, coordinatorSignedOn, advisingPhysicianSignedOn]);
  if (signed === null) return null;
  if (signed === undefined || regime === undefined) return undefined;
  t?.step("signed-by-all-three-on", iso(signed), ["webinar-presumption"]);
  let from = signed;
  if (p(`presumption-starts-on-${regime}`) === "plan") {
    if (planDrawnUpOn == null) return planDrawnUpOn; // null: no plan yet; undefined: not known
    from = Math.max(signed, planDrawnUpOn) as Day;
  }
  t?.step("presumption-starts-on", iso(from));
  t?.step("months-later", p("presumption-months"), ["webinar-presumption"]);
  return period(from, addDays(addMonths(from, p("presumption-months"), "next-day"), -1));
}

/** The presumption of incapacity of at most six months at the start of a trajectory (RIZIV webinar, slide 25). */
export const presumption = calculation({
  name: "presumption",
  facts,
  chosenBy: "asked",
  versions: [
    {
      since: "2022-01-01",
      cites: [...resting, "webinar-regimes"],
      write,
      // The law that gives the self-employed a trajectory is of 1 January 2023.
      calculate: (given, at) => (given.regime === "self-employed" ? null : fromTheSignatures(given, at)),
    },
    { since: "2023-01-01", cites: resting, write, calculate: fromTheSignatures },
  ],
});
const trainingFacts = { approved: yesNo, from: aDay, until: aDay } satisfies FactList;

function whileTraining({ approved, from, until }: FactsOf<typeof trainingFacts>): Presumption | null | undefined {
  if (approved === false) return null;
  if (approved === undefined || from === undefined || until === undefined) return undefined;
  return period(from, until);
}

/** The presumption during the whole of an approved training (RIZIV webinar, slide 25). `until` is its last day. */
export const presumptionDuringTraining = calculation({
  name: "presumption-during-training",
  facts: trainingFacts,
  chosenBy: "training-starts",
  versions: [
    { since: "2012-10-01", cites: ["slides-2021-presumption"], write, calculate: whileTraining },
    { since: "2022-01-01", cites: ["webinar-presumption-training"], write, calculate: whileTraining },
  ],
});
