import { type Fund, funds, type Service, services } from "../access/roles.ts";
import { organisationWords } from "../words/organisations.ts";
import { figureWords, figuresText as text, yearText } from "../words/screens/figures.ts";
import { yearsOf } from "./by-year.ts";
import type { Figure } from "./figure.ts";
import { commitments, startedPublished } from "./published/started.ts";
import { hideSmall, totalsOf } from "./small-cells.ts";

/** So many trajectories that began in a year, for a fund, guided by a service or by none. */
export type StartedCount = { year: number; fund: Fund; service: Service | null; count: number };

/** S2 and E4: trajectories started by year and fund, and by service beside what was agreed and what was published. */
export function startedFigure(rows: readonly StartedCount[]): Figure {
  const years = yearsOf(rows.map(({ year }) => year));
  const count = (year: number, of: (row: StartedCount) => boolean) =>
    rows.reduce((sum, row) => sum + (row.year === year && of(row) ? row.count : 0), 0);
  const byFund = years.map((year) => funds.map((fund) => count(year, (row) => row.fund === fund)));
  const byService = years.map((year) => services.map((service) => count(year, (row) => row.service === service)));
  const [ofFunds, ofServices, totals] = [hideSmall(byFund), hideSmall(byService), totalsOf(byFund)];
  const agreed = (year: number, service: Service) =>
    commitments.find((one) => one.year === year && one.service === service)?.trajectories;
  return {
    name: "started",
    tables: [
      {
        caption: figureWords.started.title,
        first: text.year,
        columns: [
          ...funds.map((fund) => ({ head: organisationWords[fund].short, unit: "count" as const })),
          { head: text.total, unit: "count" },
          { head: publishedHead, unit: "count" },
        ],
        rows: years.map((year, at) => ({
          name: yearText(year),
          cells: [...(ofFunds[at] ?? []), totals.rows[at], published(year)],
        })),
      },
      {
        caption: text.guided,
        first: text.year,
        columns: services.flatMap((service) => [
          { head: organisationWords[service].short, unit: "count" as const },
          { head: committedHead(service), unit: "count" as const },
        ]),
        rows: years.map((year, at) => ({
          name: yearText(year),
          cells: services.flatMap((service, column) => [ofServices[at]?.[column], agreed(year, service)]),
        })),
      },
    ],
    charts: [
      {
        kind: "bars",
        title: figureWords.started.title,
        unit: "count",
        bars: years.map((year, at) => ({ name: yearText(year), value: totals.rows[at] })),
      },
    ],
  };
}

const published = (year: number): number | undefined =>
  Object.entries(startedPublished).find(([known]) => Number(known) === year)?.[1].total;

const publishedHead = {
  nl: "Gepubliceerd, Vlaanderen",
  fr: "Publié, Flandre",
  de: "Veröffentlicht, Flandern",
  en: "Published, Flanders",
};

const committedHead = (service: Service) => {
  const { short } = organisationWords[service];
  const { nl, fr, de, en } = text.committed;
  return { nl: `${short.nl}: ${nl}`, fr: `${short.fr} : ${fr}`, de: `${short.de}: ${de}`, en: `${short.en}: ${en}` };
};
