import type { Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { readAsItStood } from "../../words/screens/as-it-stood.ts";
import { readParts, readPurposes, portalHistoryText as text } from "../../words/screens/portal-history.ts";
import { portalQuestionsText } from "../../words/screens/portal-questions.ts";
import type { GlassShown } from "../glass/glasses-page.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import type { Pair } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { GlassCard } from "./glass-card.tsx";

/** One time that somebody else opened the file. */
export type Look = {
  key: string;
  /** Day and time in Belgium, `2026-03-02` and `09:30`. */
  on: string;
  at: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  purpose: string;
  what: string;
  /** Whether the reader asked about it. */
  asked: "not" | "waits" | "answered";
};

type WhoLookedPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  looks: readonly Look[];
  glasses: readonly GlassShown[];
  older?: string;
};

/** What was read; of a file as it stood, the day as well. */
export function partRead(what: string, language: Language): string {
  const [part = what, on] = what.split(" as it stood on ");
  const said = readParts[part]?.[language] ?? part;
  return on === undefined ? said : readAsItStood[language]({ what: said, day: dayText(on, language) });
}

const whose = ({ role, organisation }: Look, language: Language): string =>
  `${roleWords[role].name[language]}${organisation ? `, ${organisationWords[organisation].short[language]}` : ""}`;

/** One look as a list of pairs, for a page of its own. */
export const lookPairs = (look: Look, language: Language): Pair[] => [
  {
    key: text.who[language],
    value: (
      <>
        <bdi>{look.name}</bdi>, {whose(look, language)}
      </>
    ),
  },
  {
    key: text.when[language],
    value: (
      <>
        <Day on={look.on} />, {look.at}
      </>
    ),
  },
  { key: text.why[language], value: readPurposes[look.purpose]?.[language] ?? look.purpose },
  { key: text.what[language], value: partRead(look.what, language) },
];

const askedWords = {
  not: portalQuestionsText.askThis,
  waits: portalQuestionsText.waits,
  answered: portalQuestionsText.answered,
} as const;

/** Who looked at the reader's file, when and for what; the latest first. */
export function WhoLookedPage({ frame, nav, looks, glasses, older }: WhoLookedPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.lookedTitle)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.lookedTitle)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lookedLead)}</p>
        {glasses.length > 0 && <GlassCard glasses={glasses} language={frame.language} />}
        <DataTable
          caption={say(text.lookedTitle)}
          rows={looks}
          keyOf={({ key }) => key}
          empty={say(text.nobodyLooked)}
          columns={[
            {
              header: say(text.who),
              cell: (look) => (
                <>
                  <bdi>{look.name}</bdi>
                  <br />
                  <span class="ww-subtle">{whose(look, frame.language)}</span>
                </>
              ),
            },
            {
              header: say(text.when),
              cell: ({ on, at }) => (
                <>
                  <Day on={on} short />, {at}
                </>
              ),
            },
            { header: say(text.why), cell: ({ purpose }) => readPurposes[purpose]?.[frame.language] ?? purpose },
            { header: say(text.what), cell: ({ what }) => partRead(what, frame.language) },
            {
              header: say(portalQuestionsText.column),
              cell: ({ key, asked, on, at, name }) => (
                <a href={`/me/who-looked/${key}`}>
                  {say(askedWords[asked])}
                  <span class="ds-sr-only">
                    : {name}, {dayText(on, frame.language)}, {at}
                  </span>
                </a>
              ),
            },
          ]}
        />
        {older && (
          <p>
            <a href={older}>{say(text.older)}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
