import type { Sanction } from "../trajectory/absence/sanctions.ts";
import { reducing, suspending } from "../trajectory/absence/sanctions.ts";
import { breach as breachWords } from "../words/choices/estimate.ts";
import type { Text } from "../words/language.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said, sanctionWords } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { quantile } from "./quantile.ts";
import { fewest, hideSmall } from "./small-cells.ts";

type Kind = Sanction["kind"];
type Breach = Sanction["breach"];
/** So many sanctions that lasted so many days until today or their end, and of those how many still run. */
export type SanctionCount = { kind: Kind; breach: Breach; days: number; count: number; running: number };

const kinds: readonly (readonly [Kind, Breach])[] = [
  ...reducing.map((breach) => ["reduction", breach] as const),
  ...suspending.map((breach) => ["suspension", breach] as const),
];

/** S4: each kind of sanction apart, with its reason, how many, for how many days, and how many still run. */
export function sanctionsFigure(counts: readonly SanctionCount[]): Figure {
  const of = kinds.map(([kind, breach]) => counts.filter((one) => one.kind === kind && one.breach === breach));
  const sum = (rows: readonly SanctionCount[], value: (row: SanctionCount) => number) =>
    rows.reduce((total, row) => total + value(row), 0);
  const shown = hideSmall(
    of.map((rows) => {
      const running = sum(rows, (row) => row.running);
      return [sum(rows, (row) => row.count) - running, running];
    }),
  );
  const rows = kinds.map(([kind, breach], at) => {
    const these = of[at] ?? [];
    const few = (shown[at] ?? []).includes(null) || sum(these, (row) => row.count) < fewest;
    const told = (value: number | null) => (these.length === 0 ? undefined : few ? null : value);
    return {
      name: both(sanctionWords[kind], breachWords[breach]),
      cells: [...(shown[at] ?? []), told(quantile(these, 0.5)), told(sum(these, (row) => row.days * row.count))],
    };
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
