import type { LetterLanguage } from "../../words/language.ts";
import { glossaryText as text } from "../../words/screens/glossary.ts";
import { lawBookText } from "../../words/screens/law-book.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { termSources } from "../../words/terms/sources.ts";
import type { Term } from "../../words/terms/term.ts";
import { statusOf, type TermName, terms } from "../../words/terms.ts";
import { DataTable } from "../parts/data-table.tsx";
import { type Frame, speak, useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";

const national = ["nl", "fr", "de"] as const satisfies readonly LetterLanguage[];

/** Every legal term in the reader's language, by the alphabet, beside the official ones of the country. */
export function GlossaryPage({ frame, nav }: { frame: Frame; nav: readonly NavItem[] }) {
  const say = speak(frame.language);
  const { language } = frame;
  const names = (Object.keys(terms) as TermName[]).toSorted((one, other) =>
    terms[one].term[language].localeCompare(terms[other].term[language], language),
  );
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <p>
          <a href="/law">{say(lawBookText.allRules)}</a>
        </p>
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        <p class="ww-subtle">{say(text.unsure)}</p>
        <DataTable
          caption={say(text.title)}
          rows={names}
          keyOf={(name) => name}
          empty=""
          columns={[
            { header: say(text.term), cell: (name) => <Official name={name} of={language} /> },
            { header: say(text.means), cell: (name) => say(terms[name].means) },
            {
              header: say(text.elsewhere),
              cell: (name) => (
                <ul class="ww-plain">
                  {national
                    .filter((other) => other !== language)
                    .map((other) => (
                      <li key={other}>
                        <Official name={name} of={other} />
                      </li>
                    ))}
                </ul>
              ),
            },
            { header: say(text.readIn), cell: (name) => <ReadIn name={name} /> },
          ]}
        />
      </div>
    </Page>
  );
}

/** A term in one language, marked as that language, and as unsure where no source of it was read. */
function Official({ name, of }: { name: TermName; of: Frame["language"] }) {
  const say = useSay();
  const { language } = useFrame();
  const { term, short }: Term = terms[name];
  const abbreviation = of === "en" ? undefined : short?.[of];
  return (
    <>
      <span lang={of === language ? undefined : of}>
        {term[of]}
        {abbreviation && ` (${abbreviation})`}
      </span>{" "}
      {of !== "en" && statusOf(name, of) !== "read" && <Tag tone="warning">{say(rulingText.toBeVerified)}</Tag>}
    </>
  );
}

/** The titles of what was read, each in the language it is in. */
function ReadIn({ name }: { name: TermName }) {
  const { sources }: Term = terms[name];
  const read = national.flatMap((of) => {
    const source = sources[of];
    return source === null || termSources[source].status !== "read" ? [] : [{ of, title: termSources[source].title }];
  });
  const once = read.filter(({ title }, at) => read.findIndex((other) => other.title === title) === at);
  if (once.length === 0) return "–";
  return once.map(({ of, title }) => (
    <p class="ww-subtle" key={title} lang={of}>
      {title}
    </p>
  ));
}
