import type { Organisation, Role } from "../../access/roles.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { readingsText } from "../../words/screens/readings.ts";
import {
  unusualText as text,
  type UnusualRule,
  type UnusualSign,
  unusualRules,
  unusualShown,
  unusualSignWords,
} from "../../words/screens/unusual-reading.ts";
import { DataTable } from "../parts/data-table.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

export type UnusualReaderShown = {
  actor: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  opened: number;
  usual: number | undefined;
  median: number;
  peers: number;
  glass: number;
  idle: number;
  signs: readonly UnusualSign[];
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  /** ISO day from which on their readings are shown. */
  since: string;
  rule: UnusualRule;
  total: number;
  rows: readonly UnusualReaderShown[];
};

/** Accounts whose reading stands out, with the numbers, by which rule, and the way to what they read. */
export function UnusualReadingPage({ frame, nav, since, rule, total, rows }: Props) {
  const { language } = frame;
  const say = speak(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        <Heading level={2}>{say(text.rules)}</Heading>
        <div class="ww-narrow">
          <ul>
            {unusualRules[language](rule).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
        <DataTable
          caption={say(text.accounts)}
          empty={say(text.none)}
          rows={rows}
          keyOf={({ actor, role, organisation }) => `${actor} ${role} ${organisation}`}
          columns={[
            {
              header: say(readingsText.reader),
              cell: ({ actor, name, role, organisation }) => (
                <>
                  <a href={`/readings?${new URLSearchParams({ actor, from: since })}`}>
                    <bdi>{name || actor}</bdi>
                  </a>
                  <br />
                  <span class="ww-subtle">
                    {say(roleWords[role].name)}
                    {organisation ? `, ${say(organisationWords[organisation].short)}` : ""}
                  </span>
                </>
              ),
            },
            { header: say(text.why), cell: ({ signs }) => signs.map((sign) => say(unusualSignWords[sign])).join("; ") },
            { header: say(text.opened), numeric: true, cell: ({ opened }) => number.format(opened) },
            {
              header: say(text.usual),
              numeric: true,
              cell: ({ usual }) => (usual === undefined ? "–" : number.format(usual)),
            },
            {
              header: say(text.colleagues),
              numeric: true,
              cell: ({ median, peers }) => `${number.format(median)} (${number.format(peers)})`,
            },
            { header: say(text.glass), numeric: true, cell: ({ glass }) => number.format(glass) },
            { header: say(text.idle), numeric: true, cell: ({ idle }) => number.format(idle) },
          ]}
        />
        {total > rows.length && <p class="ww-subtle">{unusualShown[language]({ shown: rows.length, total })}</p>}
        <p>
          <a href="/readings">{say(readingsText.back)}</a>
        </p>
      </div>
    </Page>
  );
}
