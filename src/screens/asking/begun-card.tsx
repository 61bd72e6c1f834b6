import type { ActName } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { askingText as text } from "../../words/screens/portal-asking.ts";
import { Button, LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { askingAddress } from "./pages-of-act.ts";

/** Something that the reader began to fill in. */
export type Begun = { act: ActName; about: string; keptUntil: string };

/** What was begun and not sent: go on with it, or erase it. Shows nothing when there is nothing. */
export function BegunCard({ begun }: { begun: readonly Begun[] }) {
  const say = useSay();
  if (begun.length === 0) return null;
  return (
    <Card title={say(text.begun)}>
      <p>{say(text.begunAbout)}</p>
      {begun.map(({ act, about, keptUntil }) => {
        const title = say(actShown(act, "insured-person").title);
        return (
          <div key={`${act} ${about}`} class="ww-stack ww-on-screen">
            <Heading level={3}>{title}</Heading>
            <p class="ww-subtle">
              {say(text.keptUntil)} <Day on={keptUntil} />.
            </p>
            <Form action={askingAddress(act, "forget", about)}>
              <p class="ww-buttons">
                <LinkButton href={askingAddress(act, "summary", about)}>
                  {say(text.goOnWithIt)}
                  <span class="ds-sr-only">{`: ${title}`}</span>
                </LinkButton>
                <Button kind="quiet">
                  {say(text.erase)}
                  <span class="ds-sr-only">{`: ${title}`}</span>
                </Button>
              </p>
            </Form>
          </div>
        );
      })}
    </Card>
  );
}
