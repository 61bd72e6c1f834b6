import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import { outcome as outcomeWords } from "../words/choices/ending.ts";
import type { Text } from "../words/language.ts";
import { afterMonths, figureWords, subtotalWords, figuresText as text } from "../words/screens/figures.ts";
import { followedText } from "../words/screens/figures-counted.ts";
import { cumulativeIncidence, type Observed } from "./cumulative-incidence.ts";
import type { Figure } from "./figure.ts";
import { type ReturnCount, returnToWork, subtotalNames } from "./return-to-work.ts";
import { fewest, hideSmall } from "./small-cells.ts";

/** The first outcome that somebody reached, after so many whole months, or none yet. */
export type FirstOutcome = Observed<Outcome>;

/** How far the curves are drawn, in months. */
const drawnUntil = 36;

/** S3 with the curves: what became of people, beside what was published. */
export function returnFigure(rows: readonly ReturnCount[], first: readonly FirstOutcome[]): Figure {
  const { columns } = returnToWork(rows);
  const long = countOf(rows);
  const [followed = []] = hideSmall([[long, countOf(first) - long]]);
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
              rows.length === 0 ? undefined : counts[outcome],
              shares[outcome] ?? none(rows),
              published[outcome],
            ]),
          })),
          ...subtotalNames.map((name) => ({
            name: subtotalWords[name],
            cells: columns.flatMap(({ shares, published }) => [undefined, shares[name] ?? none(rows), published[name]]),
            strong: true,
          })),
        ],
      },
      {
        caption: followedText.title,
        first: followedText.trajectories,
        columns: [{ head: text.number, unit: "count" }],
        rows: [followedText.long, followedText.short].map((name, at) => ({ name, cells: [followed[at]] })),
      },
    ],
    charts: first.length > 0 ? [incidenceChart(first)] : [],
  };
}

const countOf = (of: readonly { count: number }[]): number => of.reduce((sum, { count }) => sum + count, 0);
const none = (rows: readonly unknown[]): null | undefined => (rows.length === 0 ? undefined : null);

/** The last month until which a handful at least are still followed without an outcome: what comes after is not known yet. */
function knownUntil(first: readonly FirstOutcome[]): number {
  const waits = first.filter(({ cause }) => cause === null);
  let until = drawnUntil;
  while (until > 1 && countOf(waits.filter(({ time }) => time >= until)) < fewest) until -= 1;
  return until;
}

/** A cause that fewer than a handful reached has no curve: each of its steps would be a person. */
function incidenceChart(first: readonly FirstOutcome[]): Figure["charts"][number] {
  const until = knownUntil(first);
  const reached = (cause: Outcome) => countOf(first.filter((one) => one.cause === cause && one.time <= until));
  const drawn = outcomes.filter((outcome) => outcome !== "none" && reached(outcome) >= fewest);
  const curves = cumulativeIncidence(
    first,
    outcomes.filter((outcome) => outcome !== "none"),
  );
  return {
    kind: "lines",
    title: text.incidence,
    x: text.monthsAfter,
    until,
    lines: drawn.map((outcome) => ({
      name: outcomeWords[outcome],
      points: (curves[outcome as Exclude<Outcome, "none">] ?? [])
        .filter(({ time }) => time <= until)
        .map(({ time, share, low, high }) => ({ x: time, y: share, low, high })),
    })),
  };
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
