import type { RuleName } from "../../law/rules.ts";
import { sources } from "../../law/sources.ts";
import { ruleWords } from "../../words/law/rule-words.ts";
import { glossaryText } from "../../words/screens/glossary.ts";
import { subjectWords, lawBookText as text } from "../../words/screens/law-book.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import { sourcesOf } from "./rule-read.ts";
import { subjects } from "./subjects.ts";

/** Every rule by its subject, with the question it answers. */
export function LawIndexPage({ frame, nav }: { frame: Frame; nav: readonly NavItem[] }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        <p class="ww-subtle">{say(text.ownLanguage)}</p>
        <p>
          <a href="/law/glossary">{say(glossaryText.title)}</a>
        </p>
        {subjects().map(({ subject, rules }) => (
          <section class="ww-stack" key={subject}>
            <Heading level={2}>{say(subjectWords[subject])}</Heading>
            <ul>
              {rules.map((rule) => (
                <Entry key={rule} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

function Entry({ rule }: { rule: RuleName }) {
  const say = useSay();
  const { title, asks } = ruleWords[rule];
  const ours = sourcesOf(rule).some((id) => sources[id].status === "our reading");
  return (
    <li>
      <a href={`/law/${rule}`}>{say(title)}</a> {ours && <Tag tone="violet">{say(rulingText.ourReading)}</Tag>}
      <p class="ww-subtle">{say(asks)}</p>
    </li>
  );
}
