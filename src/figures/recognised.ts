import { type Regime, regimes } from "../trajectory/recognition/recognition.ts";
import { regime as regimeWords } from "../words/choices/person.ts";
import type { Text } from "../words/language.ts";
import { figuresText as text, yearText } from "../words/screens/figures.ts";
import type { Figure, FigureTable } from "./figure.ts";
import { publishedYears, recognisedPublished } from "./published/recognised.ts";
import type { Tally, Told } from "./rounding.ts";

/** People in a year and regime: whose incapacity began in it, and who were recognised in invalidity on its 31 December. */
export type RecognisedCount = Tally & { year: number; regime: Regime; what: "began" | "invalid" };

/** S1, beside the published series of 2009 to 2019. */
export function recognisedFigure(rows: readonly RecognisedCount[], told: Told): Figure {
  const years = [...new Set([...publishedYears, ...rows.map(({ year }) => year)])].sort();
  const table = (caption: Text, of: "began" | "invalid", published: keyof typeof recognisedPublished): FigureTable => {
    const those = rows.filter(({ what }) => what === of);
    const series = recognisedPublished[published];
    return {
      caption,
      first: text.year,
      columns: [
        ...regimes.map((regime) => ({ head: regimeWords[regime], unit: "count" as const })),
        { head: text.total, unit: "count" },
        { head: publishedHead, unit: "count" },
      ],
      rows: years.map((year) => {
        const slide = publishedYears.indexOf(year as (typeof publishedYears)[number]);
        const there = those.filter((row) => row.year === year);
        const own = regimes.map((regime) => told(there.filter((row) => row.regime === regime)));
        return { name: yearText(year), cells: [...own, told(there), series.total[slide]] };
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
