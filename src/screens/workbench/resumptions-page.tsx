import type { Role } from "../../access/roles.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Worded } from "../../trajectory/events.ts";
import type { Nature } from "../../trajectory/resumption/resumption.ts";
import { natureOfWork } from "../../words/choices/resumption.ts";
import { dueWordsOf } from "../../words/dues.ts";
import { resumptionText, resumptionListText as text } from "../../words/screens/resumption.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type Row = {
  stream: string;
  name: string;
  nature: Nature;
  activity: Worded;
  from: string;
  what: ActName;
  by: string | null;
};
type Props = { frame: Frame; nav: readonly NavItem[]; reader: Role; today: string; rows: readonly Row[] };

/** What waits for this role of the work beside the benefit, soonest due first. */
export function ResumptionsPage({ frame, nav, reader, today, rows }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        <DataTable
          caption={say(text.title)}
          empty={say(text.none)}
          keyOf={({ stream }) => stream}
          rows={rows}
          columns={[
            {
              header: say(workListText.name),
              cell: ({ stream, name }) => (
                <a href={`/resumption/${stream}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { header: say(resumptionText.kind), cell: ({ nature }) => say(natureOfWork[nature]) },
            { header: say(resumptionText.activity), cell: ({ activity }) => activity },
            { header: say(resumptionText.from), cell: ({ from }) => <Day on={from} short /> },
            {
              header: say(workListText.awaited),
              cell: ({ what }) => say(dueWordsOf({ act: what, who: reader }).awaited),
            },
            {
              header: say(workListText.due),
              cell: ({ by }) => (by ? <DueBadge by={by} today={today} /> : say(workListText.noDue)),
            },
          ]}
        />
      </div>
    </Page>
  );
}
