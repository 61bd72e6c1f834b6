import type { EventType } from "../../trajectory/events.ts";
import { eventWords } from "../../words/events.ts";
import { newsText as text, workListText } from "../../words/screens/workbench.ts";
import { newsPageText } from "../../words/screens/workbench-pages.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { type ReminderItem, Reminders } from "./reminders.tsx";

export type NewsItem = { stream: string; version: number; type: EventType; day: string; name: string };
type NewsPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  news: readonly NewsItem[];
  /** There is more than stands here; it comes when this has been seen. */
  more: boolean;
  reminders: readonly ReminderItem[];
};

/** What others did, by trajectory; opening the file, or saying so, makes it seen. */
export function NewsPage({ frame, nav, news, more, reminders }: NewsPageProps) {
  const say = speak(frame.language);
  const byTrajectory = [...Map.groupBy(news, ({ stream }) => stream)];
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        <DataTable
          caption={newsPageText.inTrajectories[frame.language]({ facts: news.length, of: byTrajectory.length })}
          columns={[
            {
              header: say(workListText.name),
              cell: ([stream, items]) => (
                <a href={`/trajectory/${stream}`}>
                  <bdi>{items[0]?.name}</bdi>
                </a>
              ),
            },
            { header: say(newsPageText.what), cell: ([, items]) => <WhatHappened items={items} /> },
            {
              header: say(newsPageText.seenHeader),
              cell: ([stream, items]) => (
                <Form action="/news/seen">
                  <input type="hidden" name="trajectory" value={stream} />
                  <Button kind="quiet">
                    {say(text.seen)}
                    <span class="ds-sr-only">: {items[0]?.name}</span>
                  </Button>
                </Form>
              ),
            },
          ]}
          rows={byTrajectory}
          keyOf={([stream]) => stream}
          empty={say(text.none)}
        />
        {more && <p>{say(newsPageText.more)}</p>}
        <Reminders reminders={reminders} />
      </div>
    </Page>
  );
}

function WhatHappened({ items }: { items: readonly NewsItem[] }) {
  const say = useSay();
  return (
    <ul>
      {items.map(({ version, type, day }) => (
        <li key={version}>
          {say(eventWords[type].happened)} · <Day on={day} short />
        </li>
      ))}
    </ul>
  );
}
