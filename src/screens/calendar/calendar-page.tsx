import { calendarText as text } from "../../words/screens/calendar.ts";
import { Button } from "../parts/button.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type CalendarPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  /** Whether there is an address; `address` only on the page that made it. */
  there: boolean;
  address?: string;
};

/** An address for the reader's own calendar: made, shown once, and closed again. */
export function CalendarPage({ frame, nav, there, address }: CalendarPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {address ? (
          <>
            <p>{say(text.yours)}</p>
            <p class="ww-anywhere">
              <code>{address}</code>
            </p>
          </>
        ) : (
          there && <p>{say(text.there)}</p>
        )}
        <Form action="/calendar">
          <div class="ww-buttons">
            <Button kind={there ? "secondary" : "primary"} name="do" value="make">
              {say(there ? text.again : text.make)}
            </Button>
            {there && (
              <Button kind="danger" name="do" value="end">
                {say(text.end)}
              </Button>
            )}
          </div>
        </Form>
      </div>
    </Page>
  );
}
