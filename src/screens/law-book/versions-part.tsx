import type { ConditionName, RowName, RuleName, SourceId, StepName } from "../../law/rules.ts";
import { chosenByWords } from "../../words/law/chosen-by-words.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { rowWords } from "../../words/law/row-words.ts";
import { sayFact } from "../../words/law/say-ruling.ts";
import { stepWords } from "../../words/law/step-words.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { CitationView } from "../parts/citation-view.tsx";
import { citedSource } from "../parts/cited-source.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { type ConditionRead, type RowRead, ruleOf, type VersionRead, versionsOf } from "./rule-read.ts";
import { spanOf, valueText } from "./say-law.ts";
import { usedBy } from "./worked-cases.ts";

/** Each version with the time in which it holds, and what it weighs: conditions, rows or steps. */
export function VersionsPart({ name }: { name: RuleName }) {
  const say = useSay();
  const steps = usedBy(name).steps;
  const [now, ...before] = versionsOf(name).toReversed();
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.versions)}</Heading>
      <p>
        {say(text.chosenBy)}: {say(chosenByWords[ruleOf(name).chosenBy])}.
      </p>
      {now && <OneVersion name={name} version={now} />}
      {before.length > 0 && (
        <details class="ds-details">
          <summary>{say(text.before)}</summary>
          <div class="ww-stack">
            {before.map((version) => (
              <OneVersion key={version.since} name={name} version={version} />
            ))}
          </div>
        </details>
      )}
      {steps.length > 0 && <Steps steps={steps} />}
    </section>
  );
}

function OneVersion({ name, version }: { name: RuleName; version: VersionRead }) {
  const { language } = useFrame();
  const { since, until, cites, conditions, rows } = version;
  return (
    <div class="ww-stack">
      <Heading level={3}>{spanOf(since, until, language)}</Heading>
      <Citations of={cites} />
      {conditions.length > 0 && <Conditions of={conditions} />}
      {rows.length > 0 && <Rows name={name} of={rows} />}
    </div>
  );
}

function Conditions({ of }: { of: readonly ConditionRead[] }) {
  const say = useSay();
  return (
    <ol>
      {of.map(({ name, cites }) => (
        <li key={name}>
          {say(conditionWords[name as ConditionName].name)}
          <Citations of={cites} />
        </li>
      ))}
    </ol>
  );
}

function Rows({ name, of }: { name: RuleName; of: readonly RowRead[] }) {
  const say = useSay();
  const { language } = useFrame();
  const cell = (wanted: unknown) =>
    wanted === undefined
      ? say(text.any)
      : [wanted]
          .flat()
          .map((value) => valueText(value, language))
          .join(", ");
  return (
    <DataTable
      caption={say(text.table)}
      rows={of}
      keyOf={(row) => row.name}
      empty=""
      columns={[
        { header: say(text.row), cell: (row) => say(rowWords[row.name as RowName]) },
        ...Object.keys(ruleOf(name).facts).map((fact) => ({
          header: say(sayFact(fact)),
          cell: (row: RowRead) => cell(row.when[fact]),
        })),
        { header: say(text.gives), cell: (row) => valueText(row.gives, language) },
      ]}
    />
  );
}

function Steps({ steps }: { steps: readonly StepName[] }) {
  const say = useSay();
  return (
    <div class="ww-stack">
      <Heading level={3}>{say(text.steps)}</Heading>
      <ol>
        {steps.map((step) => (
          <li key={step}>{say(stepWords[step])}</li>
        ))}
      </ol>
    </div>
  );
}

function Citations({ of }: { of: readonly SourceId[] }) {
  const { language } = useFrame();
  return of.map((id) => (
    <p class="ww-subtle" key={id}>
      <CitationView cited={citedSource(id, language)} />
    </p>
  ));
}
