import type { Source } from "../../law/kernel/source.ts";
import type { RuleName, SourceId } from "../../law/rules.ts";
import { sources } from "../../law/sources.ts";
import { parameterWords } from "../../words/law/parameter-words.ts";
import { statusWords } from "../../words/law/status-words.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { CitationView } from "../parts/citation-view.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { parameterText } from "./parameters-part.tsx";
import { otherReadingsOf, ruleOf, sourcesOf } from "./rule-read.ts";
import { citationOf } from "./say-law.ts";

/** The sources, with their own words where those were read, and how sure we are of each. */
export function SourcesPart({ name }: { name: RuleName }) {
  const say = useSay();
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.sources)}</Heading>
      <ul class="ww-plain ww-stack">
        {sourcesOf(name).map((id) => (
          <li key={id}>
            <OneSource id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneSource({ id }: { id: SourceId }) {
  const say = useSay();
  const { quote, status }: Source = sources[id];
  return (
    <>
      <p>
        <CitationView cited={citationOf(id)} />
      </p>
      {quote && (
        <blockquote class="ww-subtle">
          <p>{quote}</p>
        </blockquote>
      )}
      {status !== "read" && <p class="ww-subtle">{say(statusWords[status].means)}</p>}
    </>
  );
}

/** What else the sources could mean, and why it was not chosen. */
export function OtherReadingsPart({ name }: { name: RuleName }) {
  const say = useSay();
  const { language } = useFrame();
  const readings = otherReadingsOf(name);
  if (readings.length === 0) return null;
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.otherReadings)}</Heading>
      <ul>
        {readings.map(({ parameter, value, instead, source, why }) => (
          <li key={`${parameter} ${value} ${why}`}>
            {say(parameterWords[parameter])}: {parameterText(parameter, value, language)} {say(text.instead)}{" "}
            {parameterText(parameter, instead, language)}. <span lang="en">{why}</span>{" "}
            <CitationView cited={citationOf(source)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the law says here and the rule does not. */
export function NotModelledPart({ name }: { name: RuleName }) {
  const say = useSay();
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.notModelled)}</Heading>
      <ul lang="en">
        {ruleOf(name).notModelled.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </section>
  );
}
