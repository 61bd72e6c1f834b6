import { actShown } from "../../words/acts.ts";
import { stopText } from "../../words/screens/stop-page.ts";
import { Button, LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type StopPageProps = { frame: Frame; nav: readonly NavItem[]; action: string; once: string; presumed: boolean };

/** Stopping: one button, no reason asked, and nothing that holds somebody back. */
export function StopPage({ frame, nav, action, once, presumed }: StopPageProps) {
  const say = speak(frame.language);
  const words = actShown("stop", "insured-person");
  return (
    <Page frame={frame} title={say(words.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(words.title)}</Heading>
        <p class="ww-lead">{say(words.explains)}</p>
        <Card title={say(stopText.keepTitle)}>
          <ul>
            <li>{say(stopText.keepRecognition)}</li>
            <li>{say(stopText.keepFile)}</li>
            <li>{say(stopText.keepWay)}</li>
          </ul>
        </Card>
        <Card title={say(stopText.endsTitle)}>
          <ul>
            <li>{say(stopText.ends)}</li>
            {presumed && <li>{say(stopText.endsPresumption)}</li>}
          </ul>
        </Card>
        <Form action={action}>
          <input type="hidden" name="once" value={once} />
          <p class="ww-buttons">
            <Button kind="danger">{say(words.button)}</Button>
            <LinkButton kind="secondary" href="/me">
              {say(stopText.goOn)}
            </LinkButton>
          </p>
        </Form>
      </div>
    </Page>
  );
}
