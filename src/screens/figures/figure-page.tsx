import { funds, services } from "../../access/roles.ts";
import type { Figure, FigureName, FigureTable } from "../../figures/figure.ts";
import { regimes } from "../../trajectory/recognition/recognition.ts";
import { routeShort } from "../../words/choices/contact.ts";
import { regime as regimeWords } from "../../words/choices/person.ts";
import type { Text } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { allRows, figureWords, regionWords, figuresText as text } from "../../words/screens/figures.ts";
import { howCounted } from "../../words/screens/figures-counted.ts";
import { processText } from "../../words/screens/process-figure.ts";
import { whatIfText } from "../../words/screens/what-if.ts";
import { reportLink } from "../../words/screens/yearly-report.ts";
import { DataTable } from "../parts/data-table.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, Values } from "../parts/field-of.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { type NavItem, SectionNav } from "../parts/section-nav.tsx";
import { AgreementForm } from "./agreement-form.tsx";
import { ChartView, FittingChart, isDrawn } from "./chart.tsx";
import { sayCell } from "./say-cell.ts";

type FigurePageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  figure: Figure;
  /** What the address says, by name; empty where it says nothing. */
  filter: Readonly<Record<string, string>>;
  /** The last calendar year that is over, of which there is a report. */
  lastYear: number;
  /** Of who may enter agreements: what was filled in, and what is wrong with it. */
  enter?: { values: Values; faults: readonly Fault[] };
};

/** One figure of the country: what it counts, from what, the chart, and the table behind it. */
export function FigurePage({ frame, nav, figure, filter, lastYear, enter }: FigurePageProps) {
  const { language } = frame;
  const say = speak(language);
  const { title, definition, source } = figureWords[figure.name];
  const counted: Text | undefined = (howCounted as Partial<Record<FigureName, Text>>)[figure.name];
  const query = String(new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== "")));
  const at = (name: FigureName, ending = "") => `/figures/${name}${ending}${query && `?${query}`}`;
  const choices = (of: Readonly<Record<string, Text>>) =>
    Object.entries(of).map(([value, words]) => ({ value, text: say(words) }));
  return (
    <Page frame={frame} title={say(title)} nav={nav}>
      <div class="ww-stack">
        {enter && <ErrorSummary faults={enter.faults} />}
        <Heading level={1}>{say(title)}</Heading>
        <div class="ww-beside">
          <SectionNav
            label={say(text.title)}
            sheet={{ id: "figures", button: say(text.title) }}
            items={[
              ...(Object.keys(figureWords) as FigureName[]).map((name) => ({
                href: at(name),
                text: say(figureWords[name].title),
                current: name === figure.name,
              })),
              { href: "/figures/what-if", text: say(whatIfText.title), current: false },
            ]}
          />
          <div class="ww-stack">
            <p>{say(definition)}</p>
            <p class="ww-subtle">{say(text.lead)}</p>
            {counted && (
              <details class="ds-details">
                <summary>{say(text.how)}</summary>
                <p>{say(counted)}</p>
              </details>
            )}
            <FilterBar
              action={`/figures/${figure.name}`}
              label={say(text.filters)}
              fields={[
                { name: "from", label: say(text.from) },
                { name: "until", label: say(text.until) },
                { name: "fund", label: say(text.fund), choices: choices(namesOf(funds)) },
                { name: "service", label: say(text.service), choices: choices(namesOf(services)) },
                { name: "region", label: say(text.region), choices: choices(regionWords) },
                {
                  name: "regime",
                  label: say(text.regime),
                  choices: regimes.map((value) => ({ value, text: say(regimeWords[value]) })),
                },
                { name: "way", label: say(text.way), choices: choices({ ...routeShort, older: text.older }) },
                ...(figure.name === "process"
                  ? [
                      {
                        name: "detail",
                        label: say(processText.detail),
                        choices: choices({ main: processText.main, all: processText.all }),
                      },
                    ]
                  : []),
              ]}
              values={filter}
              clearHref={query ? `/figures/${figure.name}` : undefined}
            />
            <div class="ww-figure">
              {figure.charts.filter(isDrawn).map((chart) => (
                <figure key={chart.title.en} class="ww-stack">
                  <figcaption>
                    <strong>{say(chart.title)}</strong>
                  </figcaption>
                  {chart.kind === "graph" ? (
                    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (axe: scrollable-region-focusable)
                    <section class="ww-scroll" aria-label={say(processText.scroll)} tabIndex={0}>
                      <ChartView chart={chart} language={language} />
                    </section>
                  ) : (
                    <FittingChart chart={chart} language={language} />
                  )}
                </figure>
              ))}
              <div class="ww-stack">
                {figure.tables.map((table) => (
                  <TableView key={table.caption.en} table={table} frame={frame} />
                ))}
              </div>
            </div>
            <p>
              <a href={at(figure.name, ".csv")}>{say(text.csv)}</a>
              {figure.charts.length > 0 && (
                <>
                  {" · "}
                  <a href={at(figure.name, ".svg")}>{say(text.svg)}</a>
                </>
              )}
              {" · "}
              <a href={`/figures/report/${lastYear}.pdf`}>{reportLink[language]({ year: lastYear })}</a>
            </p>
            {figure.name === "process" && (
              <p>
                <a href={at("process", ".xes")}>{say(processText.xes)}</a>
                {" · "}
                <a href={at("process", ".ocel.json")}>{say(processText.ocel)}</a>
                {". "}
                {say(processText.pseudonyms)}
              </p>
            )}
            {enter && <AgreementForm {...enter} />}
            <p class="ww-subtle">
              {say(text.source)}: {say(source)}
            </p>
          </div>
        </div>
      </div>
    </Page>
  );
}

const namesOf = (organisations: readonly (keyof typeof organisationWords)[]) =>
  Object.fromEntries(organisations.map((of) => [of, organisationWords[of].name]));

/** From so many columns on, a table keeps its shape on a small screen and scrolls: as a list its rows would have no end. */
const wide = 5;

/** More rows than this, and all but the first are folded away: who wants them all opens them, or takes the CSV. */
const many = { rows: 30, first: 15 };

function TableView({ table, frame }: { table: FigureTable; frame: Frame }) {
  const { rows } = table;
  if (rows.length <= many.rows) return <Shape table={table} frame={frame} />;
  return (
    <>
      <Shape table={{ ...table, rows: rows.slice(0, many.first) }} frame={frame} />
      <details class="ds-details">
        <summary>{allRows[frame.language](rows.length)}</summary>
        <Shape table={{ ...table, caption: allOf(table.caption, rows.length) }} frame={frame} />
      </details>
    </>
  );
}

/** Two landmarks of one page have two names. */
const allOf = (caption: Text, rows: number): Text => ({
  nl: `${caption.nl}: ${allRows.nl(rows)}`,
  fr: `${caption.fr} : ${allRows.fr(rows)}`,
  de: `${caption.de}: ${allRows.de(rows)}`,
  en: `${caption.en}: ${allRows.en(rows)}`,
});

function Shape({ table, frame }: { table: FigureTable; frame: Frame }) {
  if (table.columns.length < wide) return <Rows table={table} frame={frame} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (axe: scrollable-region-focusable)
    <section class="ww-scroll ww-wide" aria-label={table.caption[frame.language]} tabIndex={0}>
      <Rows table={table} frame={frame} />
    </section>
  );
}

function Rows({ table, frame: { language } }: { table: FigureTable; frame: Frame }) {
  return (
    <DataTable
      caption={table.caption[language]}
      columns={[
        {
          header: table.first[language],
          namesRow: true,
          cell: ({ name, strong }) => (strong ? <strong>{name[language]}</strong> : name[language]),
        },
        ...table.columns.map(({ head, unit }, at) => ({
          header: head[language],
          numeric: true,
          cell: ({ cells }: FigureTable["rows"][number]) => sayCell(cells[at], unit, language),
        })),
      ]}
      rows={table.rows}
      keyOf={({ name }) => name.en}
      empty={text.none[language]}
    />
  );
}
