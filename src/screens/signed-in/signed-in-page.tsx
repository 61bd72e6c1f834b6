import { calendarText } from "../../words/screens/calendar.ts";
import { signedInText as text } from "../../words/screens/signed-in.ts";
import { mailChoiceText } from "../../words/screens/signed-in-mail.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** Day and time in Belgium, `2026-03-02` and `09:30`. */
type Moment = { on: string; at: string };
export type PlaceShown = { id: string; where: "here" | "browser" | "program"; since: Moment; lastSeen: Moment };

type SignedInPageProps = { frame: Frame; nav: readonly NavItem[]; places: readonly PlaceShown[] };

/** Where the reader is signed in now; each can be ended, and all at once. */
export function SignedInPage({ frame, nav, places }: SignedInPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        <DataTable
          caption={say(text.title)}
          rows={places}
          keyOf={({ id }) => id}
          empty=""
          columns={[
            { header: say(text.where), cell: ({ where }) => say(text[where]) },
            { header: say(text.since), cell: ({ since }) => <When {...since} /> },
            { header: say(text.lastSeen), cell: ({ lastSeen }) => <When {...lastSeen} /> },
            {
              header: say(text.end),
              cell: ({ id }) => (
                <Form action="/signed-in">
                  <Button kind="secondary" name="end" value={id}>
                    {say(text.end)}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
        <p>
          <a href="/calendar">{say(calendarText.title)}</a>
        </p>
        <p>
          <a href="/mail">{say(mailChoiceText.title)}</a>
        </p>
        <Form action="/sign-out/everywhere">
          <Button kind="danger">{say(text.everywhere)}</Button>
        </Form>
      </div>
    </Page>
  );
}

const When = ({ on, at }: Moment) => (
  <>
    <Day on={on} short />, {at}
  </>
);
