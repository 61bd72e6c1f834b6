import type { Parameter } from "../../law/kernel/parameter.ts";
import { parameters } from "../../law/parameters.ts";
import type { ParameterName } from "../../law/rules.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import { numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { parameterWords } from "../../words/law/parameter-words.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { CitationView } from "../parts/citation-view.tsx";
import { citedSource } from "../parts/cited-source.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { ParameterPicture } from "./parameter-picture.tsx";
import { lastDay, valueText } from "./say-law.ts";

type Value = boolean | number | string;
const parameterOf = (name: ParameterName): Parameter<Value> => parameters[name];

/** What a value is, with its unit where the label does not carry it: cents as euro, shares as percents. */
export function parameterText(name: ParameterName, value: Value, language: Language): string {
  if (typeof value !== "number") return valueText(value, language);
  const { unit } = parameterOf(name);
  if (unit.startsWith("cents")) return moneyText(value, language);
  switch (unit) {
    case "percent":
      return `${numberText(value, language)} %`;
    case "hundredths of a percent":
      return `${numberText(value / 100, language)} %`;
    default:
      return numberText(value, language);
  }
}

/** The parameters that a rule uses, each as a picture over time, with the same in a table under it. */
export function ParametersPart({ names }: { names: readonly ParameterName[] }) {
  const say = useSay();
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.parameters)}</Heading>
      <p class="ww-subtle">{say(text.pictureLegend)}</p>
      {names.map((name) => (
        <OneParameter key={name} name={name} />
      ))}
    </section>
  );
}

function OneParameter({ name }: { name: ParameterName }) {
  const say = useSay();
  const { language } = useFrame();
  const label = say(parameterWords[name]);
  const stretches = parameterOf(name).values.map(({ since, until = null, value, source }) => ({
    since,
    until,
    last: lastDay(until),
    value: parameterText(name, value, language),
    source,
    status: sources[source as SourceId].status,
  }));
  return (
    <div class="ww-stack">
      <Heading level={3}>{label}</Heading>
      <ParameterPicture stretches={stretches} />
      <DataTable
        caption={label}
        rows={stretches}
        keyOf={({ since }) => since}
        empty=""
        columns={[
          { header: say(text.value), cell: ({ value }) => value },
          { header: say(text.since), cell: ({ since }) => <Day on={since} /> },
          { header: say(text.until), cell: ({ last }) => (last ? <Day on={last} /> : say(text.stillSo)) },
          { header: say(text.source), cell: ({ source }) => <CitationView cited={citedSource(source, language)} /> },
        ]}
      />
    </div>
  );
}
