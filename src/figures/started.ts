import { type Fund, funds, type Service, services } from "../access/roles.ts";
import { organisationWords } from "../words/organisations.ts";
import { figureWords, figuresText as text, yearText } from "../words/screens/figures.ts";
import type { Figure } from "./figure.ts";
import { commitments, startedPublished } from "./published/started.ts";
import type { Tally, Told } from "./rounding.ts";

/** So many trajectories that began in a year, for a fund, guided by a service or by none. */
export type StartedCount = Tally & { year: number; fund: Fund; service: Service | null };

/** S2 and E4: trajectories started by year and fund, and by service beside what was agreed and what was published. */
export function startedFigure(rows: readonly StartedCount[], told: Told): Figure {
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  const count = (year: number, of: (row: StartedCount) => boolean = () => true) =>
    told(rows.filter((row) => row.year === year && of(row)));
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
        rows: years.map((year) => ({
          name: yearText(year),
          cells: [...funds.map((fund) => count(year, (row) => row.fund === fund)), count(year), published(year)],
        })),
      },
      {
        caption: text.guided,
        first: text.year,
        columns: services.flatMap((service) => [
          { head: organisationWords[service].short, unit: "count" as const },
          { head: committedHead(service), unit: "count" as const },
        ]),
        rows: years.map((year) => ({
          name: yearText(year),
          cells: services.flatMap((service) => [count(year, (row) => row.service === service), agreed(year, service)]),
        })),
      },
    ],
    charts: [
      {
        kind: "bars",
        title: figureWords.started.title,
        unit: "count",
        bars: years.map((year) => ({ name: yearText(year), value: count(year) })),
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
