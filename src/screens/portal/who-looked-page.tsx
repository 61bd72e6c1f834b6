import type { Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { readAsItStood } from "../../words/screens/as-it-stood.ts";
import { readParts, readPurposes, portalHistoryText as text } from "../../words/screens/portal-history.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

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
};

type WhoLookedPageProps = { frame: Frame; nav: readonly NavItem[]; looks: readonly Look[]; older?: string };

/** What was read; of a file as it stood, the day as well. */
function partRead(what: string, language: Language): string {
  const [part = what, on] = what.split(" as it stood on ");
  const said = readParts[part]?.[language] ?? part;
  return on === undefined ? said : readAsItStood[language]({ what: said, day: dayText(on, language) });
}

/** Who looked at the reader's file, when and for what; the latest first. */
export function WhoLookedPage({ frame, nav, looks, older }: WhoLookedPageProps) {
  const say = speak(frame.language);
  const of = (organisation: Organisation | null) =>
    organisation ? `, ${say(organisationWords[organisation].short)}` : "";
  return (
    <Page frame={frame} title={say(text.lookedTitle)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.lookedTitle)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lookedLead)}</p>
        <DataTable
          caption={say(text.lookedTitle)}
          rows={looks}
          keyOf={({ key }) => key}
          empty={say(text.nobodyLooked)}
          columns={[
            {
              header: say(text.who),
              cell: ({ name, role, organisation }) => (
                <>
                  <bdi>{name}</bdi>
                  <br />
                  <span class="ww-subtle">
                    {say(roleWords[role].name)}
                    {of(organisation)}
                  </span>
                </>
              ),
            },
            {
              header: say(text.when),
              cell: ({ on, at }) => (
                <>
                  <Day on={on} />, {at}
                </>
              ),
            },
            { header: say(text.why), cell: ({ purpose }) => readPurposes[purpose]?.[frame.language] ?? purpose },
            { header: say(text.what), cell: ({ what }) => partRead(what, frame.language) },
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
