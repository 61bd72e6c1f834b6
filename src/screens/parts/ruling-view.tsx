import { rulingText } from "../../words/screens/parts-ruling.ts";
import { CitationView } from "./citation-view.tsx";
import { Day } from "./day.tsx";
import { useSay } from "./frame.ts";
import { GroundList } from "./ground-list.tsx";
import { Heading, type Level } from "./heading.tsx";
import type { ParameterShown, RulingShown } from "./ruling-shown.ts";
import { Tag, type Tone } from "./tag.tsx";

const tones: Record<string, Tone> = { met: "success", "not met": "danger", unknown: "warning" };

/** What the law says about these facts, on which version, and everything that decided it. */
export function RulingView({ ruling, level = 3 }: { ruling: RulingShown; level?: Level }) {
  const say = useSay();
  const outcomes: Record<string, string> = {
    met: say(rulingText.met),
    "not met": say(rulingText.notMet),
    unknown: say(rulingText.unknown),
  };
  return (
    <section class="ww-ruling" data-outcome={ruling.outcome}>
      <Heading level={level}>
        {ruling.title}{" "}
        <Tag tone={tones[ruling.outcome] ?? "info"}>
          {ruling.outcomeText ?? outcomes[ruling.outcome] ?? ruling.outcome}
        </Tag>
      </Heading>
      <p class="ww-subtle">
        {say(rulingText.version)} <Day on={ruling.version} /> · {say(rulingText.judgedOn)} <Day on={ruling.on} />
      </p>
      {ruling.ourReading && (
        <p class="ww-reading">
          <Tag tone="violet">{say(rulingText.ourReading)}</Tag> {say(rulingText.ourReadingMeans)}
        </p>
      )}
      {ruling.facts && ruling.facts.length > 0 && (
        <p class="ww-subtle">{ruling.facts.map(({ name, value }) => `${name}: ${value}`).join("; ")}</p>
      )}
      <GroundList grounds={ruling.grounds} />
      {ruling.parameters && ruling.parameters.length > 0 && <ParameterList parameters={ruling.parameters} />}
      {ruling.cites?.map((cited) => (
        <p class="ww-subtle" key={cited.text}>
          {say(rulingText.source)}: <CitationView cited={cited} />
        </p>
      ))}
    </section>
  );
}

/** The terms and amounts that were used, each as it stood then, with its source. */
function ParameterList({ parameters }: { parameters: readonly ParameterShown[] }) {
  const say = useSay();
  return (
    <>
      <p>{say(rulingText.reckonedWith)}:</p>
      <ul class="ww-plain">
        {parameters.map(({ name, value, validity, cited }) => (
          <li key={name}>
            {name}: <strong>{value}</strong> <span class="ww-subtle">({validity})</span>
            <br />
            <span class="ww-subtle">
              <CitationView cited={cited} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
