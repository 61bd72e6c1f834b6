import type { EventType } from "../../trajectory/events.ts";
import { eventWords } from "../../words/events.ts";
import { newsText as text } from "../../words/screens/workbench.ts";
import { Button } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { Empty } from "../parts/empty.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

export type NewsItem = { stream: string; version: number; type: EventType; day: string; name: string };
type NewsPageProps = { frame: Frame; nav: readonly NavItem[]; news: readonly NewsItem[] };

/** What others did, by trajectory; opening the file, or saying so, makes it seen. */
export function NewsPage({ frame, nav, news }: NewsPageProps) {
  const say = speak(frame.language);
  const byTrajectory = Map.groupBy(news, ({ stream }) => stream);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {news.length === 0 && <Empty title={say(text.none)} />}
        {[...byTrajectory].map(([stream, items]) => (
          <Card key={stream}>
            <Heading level={2}>
              <a href={`/trajectory/${stream}`}>
                <bdi>{items[0]?.name}</bdi>
              </a>
            </Heading>
            <KeyValue
              pairs={items.map(({ type, day }) => ({
                key: say(eventWords[type].happened),
                value: <Day on={day} short />,
              }))}
            />
            <Form action="/news/seen">
              <input type="hidden" name="trajectory" value={stream} />
              <Button kind="secondary">
                {say(text.seen)}
                <span class="ds-sr-only">: {items[0]?.name}</span>
              </Button>
            </Form>
          </Card>
        ))}
      </div>
    </Page>
  );
}
