import { type Regime, regimes } from "../trajectory/recognition/recognition.ts";
import { regime as regimeWords } from "../words/choices/person.ts";
import type { Text } from "../words/language.ts";
import { figuresText as text, yearText } from "../words/screens/figures.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { publishedYears, recognisedPublished } from "./published/recognised.ts";
import { hideSmall, totalsOf } from "./small-cells.ts";

/** People in a year and regime: whose incapacity began in it, and who were recognised in invalidity on its 31 December. */
export type RecognisedCount = { year: number; regime: Regime; began: number; invalid: number };

/** S1, beside the published series of 2009 to 2019. */
export function recognisedFigure(rows: readonly RecognisedCount[]): Figure {
  const years = [...new Set([...publishedYears, ...rows.map(({ year }) => year)])].sort();
  const table = (caption: Text, of: "began" | "invalid", published: keyof typeof recognisedPublished): FigureTable => {
    const counts = years.map((year) =>
      regimes.map((regime) => rows.find((row) => row.year === year && row.regime === regime)?.[of] ?? 0),
    );
    const [shown, totals] = [hideSmall(counts), totalsOf(counts)];
    // Before the first year of which anything is on record nothing was counted, which is not the same as nobody.
    const first = Math.min(...rows.filter((row) => row[of] > 0).map(({ year }) => year));
    const series = recognisedPublished[published];
    return {
      caption,
      first: text.year,
      columns: [
        ...regimes.map((regime) => ({ head: regimeWords[regime], unit: "count" as const })),
        { head: text.total, unit: "count" },
        { head: publishedHead, unit: "count" },
      ],
      rows: years.map((year, at) => {
        const slide = publishedYears.indexOf(year as (typeof publishedYears)[number]);
        const own = [...(shown[at] ?? []), totals.rows[at]];
        return {
          name: yearText(year),
          cells: [...(year < first ? own.map(() => undefined) : own), series.total[slide]],
        };
      }),
    };
  };
  return {
    name: "recognised",
    tables: [table(text.primary, "began", "primary"), table(text.invalid, "invalid", "invalidity")],
    charts: [
      {
        kind: "bars",
        title: publishedInvalid,
        unit: "count",
        bars: publishedYears.map((year, at) => ({
          name: yearText(year),
          value: recognisedPublished.invalidity.total[at],
        })),
      },
    ],
  };
}

const publishedHead: Text = {
  nl: "Gepubliceerd, totaal",
  fr: "Publié, total",
  de: "Veröffentlicht, gesamt",
  en: "Published, total",
};
const publishedInvalid: Text = {
  nl: "Erkend in invaliditeit, gepubliceerd",
  fr: "Reconnus en invalidité, publié",
  de: "Als invalide anerkannt, veröffentlicht",
  en: "Recognised in invalidity, published",
};
