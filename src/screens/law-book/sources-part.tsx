import type { Source } from "../../law/kernel/source.ts";
import type { RuleName, SourceId } from "../../law/rules.ts";
import { sources } from "../../law/sources.ts";
import { notModelledWords } from "../../words/law/not-modelled-words.ts";
import { parameterWords } from "../../words/law/parameter-words.ts";
import { statusWords } from "../../words/law/status-words.ts";
import { whyAlsoWords } from "../../words/law/why-also-words.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { CitationView } from "../parts/citation-view.tsx";
import { citedSource } from "../parts/cited-source.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { parameterText } from "./parameters-part.tsx";
import { otherReadingsOf, sourcesOf } from "./rule-read.ts";

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
  const { language } = useFrame();
  const { quote, in: lang, status }: Source = sources[id];
  return (
    <>
      <p>
        <CitationView cited={citedSource(id, language)} />
      </p>
      {quote && (
        <blockquote class="ww-subtle" lang={lang}>
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
            {parameterText(parameter, instead, language)}. {say(whyAlsoWords[why])}{" "}
            <CitationView cited={citedSource(source, language)} />
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
      <ul>
        {notModelledWords[name].map((what) => (
          <li key={what.en}>{say(what)}</li>
        ))}
      </ul>
    </section>
  );
}
