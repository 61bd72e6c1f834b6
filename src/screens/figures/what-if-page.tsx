import { numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { figuresText } from "../../words/screens/figures.ts";
import {
  assumptionWords,
  hintText,
  measureWords,
  modelWords,
  runsText,
  whatIfText as text,
} from "../../words/screens/what-if.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Fault, faultOf, filledIn, type Values } from "../parts/field-of.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { type NavItem, SectionNav } from "../parts/section-nav.tsx";
import { TextField } from "../parts/text-field.tsx";

type Band = { low: number; median: number; high: number };
type Name = keyof typeof assumptionWords;
type Row = { measure: keyof typeof measureWords; base: Band; other: Band; difference: Band };

type WhatIfPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  /** The figures beside this page. */
  figures: readonly NavItem[];
  now: Readonly<Record<Name, number>>;
  values: Values;
  faults: readonly Fault[];
  /** Nothing while nothing was asked yet. */
  answer?: { rows: readonly Row[]; runs: number; csv: string };
};

/** Another rate or another rule, and what it would do to figures, waiting and cost. */
export function WhatIfPage({ frame, nav, figures, now, values, faults, answer }: WhatIfPageProps) {
  const { language } = frame;
  const say = speak(language);
  const names = Object.keys(assumptionWords) as Name[];
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        <div class="ww-beside">
          <SectionNav
            label={say(text.title)}
            items={figures}
            sheet={{ id: "figures", button: say(figuresText.title) }}
          />
          <div class="ww-stack">
            <p>{say(text.lead)}</p>
            <form method="get" action="/figures/what-if" class="ww-form">
              <div class="ww-fields">
                {names.map((name) => (
                  <TextField
                    key={name}
                    name={name}
                    label={say(assumptionWords[name].label)}
                    hint={hintText[language]({
                      now: numberText(now[name], language),
                      source: say(assumptionWords[name].source),
                    })}
                    value={filledIn(values, name) || String(now[name])}
                    width="short"
                    inputMode="decimal"
                    fault={faultOf(faults, name)}
                  />
                ))}
                <TextField
                  name="seed"
                  label={say(text.seed)}
                  hint={say(text.seedHint)}
                  value={filledIn(values, "seed") || "1"}
                  width="short"
                  inputMode="numeric"
                  fault={faultOf(faults, "seed")}
                />
              </div>
              <Button>{say(text.reckon)}</Button>
            </form>
            {answer && <Answer {...answer} language={language} />}
            <Heading level={2}>{say(text.model)}</Heading>
            <ul>
              {modelWords.map((sentence) => (
                <li key={sentence.en}>{say(sentence)}</li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </Page>
  );
}

function Answer({ rows, runs, csv, language }: NonNullable<WhatIfPageProps["answer"]> & { language: Language }) {
  const column = (header: string, of: (row: Row) => Band) => ({
    header,
    numeric: true,
    cell: (row: Row) => sayBand(of(row), row.measure, language),
  });
  return (
    <>
      <DataTable
        caption={runsText[language]({ runs })}
        columns={[
          { header: text.what[language], namesRow: true, cell: ({ measure }: Row) => measureWords[measure][language] },
          column(text.now[language], ({ base }) => base),
          column(text.changed[language], ({ other }) => other),
          column(text.difference[language], ({ difference }) => difference),
        ]}
        rows={rows}
        keyOf={({ measure }) => measure}
        empty={text.lead[language]}
      />
      <p>
        <a href={csv}>{text.csv[language]}</a>
      </p>
    </>
  );
}

/** Money in whole thousands: the rest would say more than the model knows. */
function sayBand({ low, median, high }: Band, measure: Row["measure"], language: Language): string {
  const step = measure.endsWith("Cost") ? 1000 : 0.1;
  const said = (value: number) => numberText(Number((Math.round(value / step) * step).toFixed(1)), language);
  return `${said(median)} (${said(low)} … ${said(high)})`;
}
