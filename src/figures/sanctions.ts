import type { Sanction } from "../trajectory/absence/sanctions.ts";
import { reducing, suspending } from "../trajectory/absence/sanctions.ts";
import { breach as breachWords } from "../words/choices/estimate.ts";
import type { Text } from "../words/language.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said, sanctionWords } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, daysTold } from "./quantile.ts";
import type { Tally, Told } from "./rounding.ts";

type Kind = Sanction["kind"];
type Breach = Sanction["breach"];
/** So many sanctions that lasted so many days until their end, or until today where they still run. */
export type SanctionCount = DaysCounted & Tally & { kind: Kind; breach: Breach; running: boolean };

const kinds: readonly (readonly [Kind, Breach])[] = [
  ...reducing.map((breach) => ["reduction", breach] as const),
  ...suspending.map((breach) => ["suspension", breach] as const),
];

/** S4: each kind of sanction apart, with its reason, how many, for how many days, and how many still run. */
export function sanctionsFigure(counts: readonly SanctionCount[], told: Told): Figure {
  const rows = kinds.map(([kind, breach]) => {
    const these = counts.filter((one) => one.kind === kind && one.breach === breach);
    const of = (running: boolean) => told(these.filter((one) => one.running === running));
    const { median, total } = daysTold(these, told);
    return { name: both(sanctionWords[kind], breachWords[breach]), cells: [of(false), of(true), median, total] };
  });
  return {
    name: "sanctions",
    tables: [
      {
        caption: figureWords.sanctions.title,
        first: said.sanction,
        columns: [
          { head: said.endedSanctions, unit: "count" },
          { head: said.running, unit: "count" },
          { head: text.median, unit: "days" },
          { head: said.totalDays, unit: "days" },
        ],
        rows,
      },
    ],
    charts: [
      {
        kind: "bars",
        title: said.totalDays,
        unit: "days",
        bars: rows.map(({ name, cells }) => ({ name, value: cells[3] })),
      },
    ],
  };
}

const both = (kind: Text, reason: Text): Text => ({
  nl: `${kind.nl}: ${reason.nl}`,
  fr: `${kind.fr} : ${reason.fr}`,
  de: `${kind.de}: ${reason.de}`,
  en: `${kind.en}: ${reason.en}`,
});
