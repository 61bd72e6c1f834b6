import type { Kysely } from "kysely";
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Figure, FigureName, FigureTable } from "../../figures/figure.ts";
import { ChartView } from "../../screens/figures/chart.tsx";
import { sayCell } from "../../screens/figures/say-cell.ts";
import { dayText } from "../../words/formats.ts";
import type { Language, Text } from "../../words/language.ts";
import { figuresText, figureWords } from "../../words/screens/figures.ts";
import { howCounted } from "../../words/screens/figures-counted.ts";
import { reportAbout, reportMade, reportPage, reportText, reportTitle } from "../../words/screens/yearly-report.ts";
import { renderSheet, type Standard } from "../pdf/render-pdf.ts";
import type { Database } from "../record/database.ts";
import { askFigure } from "./ask-figures.ts";
import type { FigureFilter } from "./figure-filter.ts";

/** Over whom each figure is counted in the report of a year. A figure that is new does not compile until it is said here. */
const about: Readonly<Record<FigureName, keyof typeof reportAbout>> = {
  return: "begun-until",
  started: "begun-until",
  agreements: "begun-until",
  recognised: "everybody",
  "first-year": "everybody",
  referrals: "begun-until",
  process: "begun-in",
  steps: "begun-in",
  waiting: "begun-in",
  terms: "begun-in",
  resumed: "everybody",
  sanctions: "everybody",
  funding: "everybody",
};
const names = Object.keys(about) as FigureName[];

/**
 * The figures of a year as a tagged PDF/A, one after the other, with definition, source, chart and table.
 *
 * @param today ISO day; of a year that is not over, everything until then.
 */
export async function yearlyReport(
  db: Kysely<Database>,
  { year, today, language }: { year: number; today: string; language: Language },
  standard?: Standard,
): Promise<Uint8Array> {
  const filters: Readonly<Record<keyof typeof reportAbout, FigureFilter>> = {
    "begun-in": { from: year, until: year },
    "begun-until": { until: year },
    everybody: {},
  };
  // The funding key and the return table look back from a day: the first of the next year, once that has come.
  const on = [`${year + 1}-01-01`, today].sort()[0] ?? today;
  const sections = [];
  for (const name of names)
    sections.push(section(await askFigure[name](db, filters[about[name]], on), { year, language }));
  const report = {
    on: today,
    language,
    title: reportTitle[language]({ year }),
    author: reportText.author[language],
    lead: [reportMade[language]({ day: dayText(today, language) }), reportText.small[language]],
    contents: reportText.contents[language],
    page: reportPage[language]({ page: "{page}", pages: "{pages}" }),
    sections,
  };
  return renderSheet("report", report, standard);
}

function section({ name, charts, tables }: Figure, { year, language }: { year: number; language: Language }) {
  const { title, definition, source } = figureWords[name];
  return {
    title: title[language],
    definition: [definition, howCounted[name as keyof typeof howCounted]]
      .flatMap((text?: Text) => text?.[language] ?? [])
      .join(" "),
    about: reportAbout[about[name]][language]({ year }),
    source: `${figuresText.source[language]}: ${source[language]}`,
    charts: charts
      .filter((chart) => chart.kind !== "bars" || chart.bars.length > 0)
      .map((chart) => ({
        title: chart.title[language],
        alt: `${chart.title[language]}. ${reportText.chart[language]}`,
        svg: render(h(ChartView, { chart, language })),
        tall: chart.kind === "graph",
        wide: chart.kind === "lines",
      })),
    tables: tables.filter(({ rows }) => rows.length > 0).map((table) => saidTable(table, language)),
  };
}

const saidTable = ({ caption, first, columns, rows }: FigureTable, language: Language) => ({
  caption: caption[language],
  head: [first[language], ...columns.map(({ head }) => head[language])],
  rows: rows.map(({ name, cells, strong = false }) => ({
    strong,
    cells: [name[language], ...columns.map(({ unit }, at) => sayCell(cells[at], unit, language))],
  })),
});
