import type { Ruling } from "../../law/kernel/ruling.ts";
import { parameters } from "../../law/parameters.ts";
import { type ParameterName, type RuleName, rules } from "../../law/rules.ts";
import { parameterWords } from "../../words/law/parameter-words.ts";
import { lawChangeCounts, lawChangeText as text } from "../../words/screens/law-change.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { DayField } from "../parts/day-field.tsx";
import { dayText } from "../parts/day-text.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Fault, faultOf, filledIn, type Values } from "../parts/field-of.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { LongTextField } from "../parts/long-text-field.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { type DraftShown, LawDrafts } from "./law-drafts.tsx";

/** One change in one trajectory; `file` leads to it for who follows it. Rulings are read for their outcome only. */
export type ChangeShown = {
  key: string;
  reference: string;
  file: string | undefined;
  /** Where it is shown what its letter would say; undefined where none was sent. */
  letter: string | undefined;
  now: Ruling;
  would: Ruling | undefined;
};

export type LawChangeShown = {
  values: Values;
  faults: readonly Fault[];
  drafts: readonly DraftShown[];
  /** The draft that is open, whose name is filled in. */
  draft: string | undefined;
  result:
    | { examined: number; touched: number; notJudged: number; rows: readonly ChangeShown[]; csv: string; more?: string }
    | undefined;
};

type LawChangePageProps = { frame: Frame; nav: readonly NavItem[]; shown: LawChangeShown };

/** What another rule would change, before it is in force. */
export function LawChangePage({ frame, nav, shown }: LawChangePageProps) {
  const { values, faults, result } = shown;
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        <ChangesForm frame={frame} values={values} faults={faults} />
        <LawDrafts
          drafts={shown.drafts}
          open={shown.draft}
          changes={result ? filledIn(values, "changes") : undefined}
        />
        {result && (
          <section class="ww-stack" aria-labelledby="result">
            <h2 class="ds-heading" id="result">
              {say(text.result)}
            </h2>
            <p>{lawChangeCounts[frame.language](result)}</p>
            <DataTable
              caption={say(text.result)}
              rows={result.rows}
              keyOf={({ key }) => key}
              empty={say(text.nothingChanges)}
              columns={[
                {
                  header: say(text.reference),
                  cell: ({ reference, file }) => (file ? <a href={file}>{reference}</a> : reference),
                },
                {
                  header: say(text.rule),
                  cell: ({ now, reference, letter }) => (
                    <>
                      {showRuling(now, { language: frame.language, role: "administrator" }).title}
                      {letter && (
                        <p class="ww-subtle">
                          {say(text.letterSent)}.{" "}
                          <a href={letter}>
                            {say(text.seeLetter)}
                            <span class="ds-sr-only"> {reference}</span>
                          </a>
                        </p>
                      )}
                    </>
                  ),
                },
                { header: say(text.now), cell: ({ now }) => <Outcome of={now} frame={frame} /> },
                { header: say(text.would), cell: ({ would }) => <Outcome of={would} frame={frame} /> },
              ]}
            />
            <p>
              <a href={result.csv}>{say(text.everything)}</a>
            </p>
            {result.more && (
              <p>
                <a href={result.more}>{say(text.goOn)}</a>
              </p>
            )}
          </section>
        )}
      </div>
    </Page>
  );
}

function ChangesForm({ frame, values, faults }: { frame: Frame } & Pick<LawChangeShown, "values" | "faults">) {
  const say = speak(frame.language);
  const names = Object.keys(parameters) as ParameterName[];
  const choices = names
    .map((name) => ({ value: name, text: parameterWords[name][frame.language] }))
    .toSorted((one, other) => one.text.localeCompare(other.text, frame.language));
  return (
    <form class="ww-form" method="get" action="/law-change" noValidate>
      <LongTextField
        name="changes"
        label={say(text.changes)}
        hint={say(text.changesHint)}
        value={filledIn(values, "changes")}
        fault={faultOf(faults, "changes")}
        rows={4}
      />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{say(text.add)}</legend>
        <SelectField
          name="parameter"
          label={say(text.parameter)}
          choices={choices}
          value={filledIn(values, "parameter")}
          first={say(text.choose)}
          optional
        />
        <DayField name="since" label={say(text.since)} values={values} optional />
        <TextField name="value" label={say(text.value)} value={filledIn(values, "value")} optional />
      </fieldset>
      <Button>{say(text.weigh)}</Button>
    </form>
  );
}

/** By a version that is not law. */
const isAssumed = ({ rule, version }: Ruling): boolean =>
  !rules[rule as RuleName]?.versions.some(({ since }) => since === version);

/** What comes out, and by which terms; no fact of anybody. */
function Outcome({ of: ruling, frame }: { of: Ruling | undefined; frame: Frame }) {
  const say = speak(frame.language);
  if (!ruling) return <>{say(text.silent)}</>;
  const {
    outcome,
    outcomeText,
    version,
    parameters: used = [],
  } = showRuling(ruling, {
    language: frame.language,
    role: "administrator",
  });
  const assumed = new Set(
    ruling.parameters.flatMap(({ name, assumed }) => (assumed ? [parameterWords[name][frame.language]] : [])),
  );
  return (
    <>
      <strong>{outcomeText ?? outcome}</strong>
      <br />
      <span class="ww-subtle">
        {say(rulingText.version)} {dayText(version, frame.language)}
        {isAssumed(ruling) && ` · ${say(text.assumed)}`}
      </span>
      {used.map(({ name, value, validity }) => (
        <p class="ww-subtle" key={name}>
          {name}: {value} ({validity}){assumed.has(name) && ` · ${say(text.assumed)}`}
        </p>
      ))}
    </>
  );
}
