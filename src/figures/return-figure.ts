import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import { outcome as outcomeWords } from "../words/choices/ending.ts";
import type { Text } from "../words/language.ts";
import { afterMonths, figureWords, subtotalWords, figuresText as text } from "../words/screens/figures.ts";
import { cumulativeIncidence, type Observed } from "./cumulative-incidence.ts";
import type { Figure } from "./figure.ts";
import { type ReturnCount, returnToWork, subtotalNames } from "./return-to-work.ts";
import { base, fewestToDescribe, type Tally, type Told } from "./rounding.ts";

/** The first outcome that somebody reached, after so many whole months, or none yet. */
export type FirstOutcome = Observed<Outcome> & Tally;

/** How far the curves are drawn, in months. */
const drawnUntil = 36;

/** S3 with the curves: what became of people, beside what was published. */
export function returnFigure(rows: readonly ReturnCount[], first: readonly FirstOutcome[], told: Told): Figure {
  const { columns } = returnToWork(rows, told);
  return {
    name: "return",
    tables: [
      {
        caption: figureWords.return.title,
        first: outcomeHead,
        columns: columns.flatMap(({ months }) => [
          { head: joined(after(months), text.number), unit: "count" as const },
          { head: joined(after(months), text.own), unit: "share" as const },
          { head: joined(after(months), text.published), unit: "share" as const },
        ]),
        rows: [
          ...outcomes.map((outcome) => ({
            name: outcomeWords[outcome],
            cells: columns.flatMap(({ counts, shares, published }) => [
              counts[outcome],
              shares[outcome],
              published[outcome],
            ]),
          })),
          ...subtotalNames.map((name) => ({
            name: subtotalWords[name],
            cells: columns.flatMap(({ shares, published }) => [undefined, shares[name], published[name]]),
            strong: true,
          })),
        ],
      },
    ],
    charts: told(first) < fewestToDescribe ? [] : [incidenceChart(first, told)],
  };
}

/** Fewer than so many reached it: no curve. */
const fewestOnCurve = 2 * base;

function incidenceChart(first: readonly FirstOutcome[], told: Told): Figure["charts"][number] {
  const causes = outcomes.filter((outcome) => outcome !== "none");
  const observed = toldByMonth(first, told);
  const reached = (cause: Outcome) => observed.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0);
  const drawn = causes.filter((cause) => reached(cause) >= fewestOnCurve);
  const curves = cumulativeIncidence(observed, causes);
  return {
    kind: "lines",
    title: text.incidence,
    x: text.monthsAfter,
    until: drawnUntil,
    lines: drawn.map((outcome) => ({
      name: outcomeWords[outcome],
      points: (curves[outcome] ?? []).map(({ time, share, low, high }) => ({ x: time, y: share, low, high })),
    })),
  };
}

/**
 * As they are told: of each outcome how many reached it by the end of each month, so that the months are the steps between and
 * no error adds up. Whoever is still followed after the last month that is drawn stands in the month after it.
 */
function toldByMonth(first: readonly FirstOutcome[], told: Told): Observed<Outcome>[] {
  const observed: Observed<Outcome>[] = [];
  for (const cause of [...outcomes, null]) {
    const of = first.filter((one) => one.cause === cause && one.time <= drawnUntil);
    let by = 0;
    for (let time = 0; time <= drawnUntil; time += 1) {
      const now = Math.max(by, told(of.filter((one) => one.time <= time)));
      if (now > by) observed.push({ time, cause, count: now - by });
      by = now;
    }
  }
  observed.push({ time: drawnUntil + 1, cause: null, count: told(first.filter(({ time }) => time > drawnUntil)) });
  return observed;
}

const outcomeHead: Text = { nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Outcome" };

const after = (months: number): Text => ({
  nl: afterMonths.nl({ months }),
  fr: afterMonths.fr({ months }),
  de: afterMonths.de({ months }),
  en: afterMonths.en({ months }),
});

const joined = (one: Text, other: Text): Text => ({
  nl: `${one.nl}: ${other.nl.toLowerCase()}`,
  fr: `${one.fr} : ${other.fr.toLowerCase()}`,
  de: `${one.de}: ${other.de}`,
  en: `${one.en}: ${other.en.toLowerCase()}`,
});
