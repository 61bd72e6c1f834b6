import { mailChoiceText as text } from "../../words/screens/signed-in-mail.ts";
import { Button } from "../parts/button.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type MailPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  /** Where the one button goes. */
  action: string;
  wants: boolean;
  /** Shown to who is signed in alone: null when there is none. A mail may be read by others, so its page says no address. */
  address?: string | null;
};

/** Mail off, or on again, with one button; and what mail is not. */
export function MailPage({ frame, nav, action, wants, address }: MailPageProps) {
  const say = speak(frame.language);
  const hasNone = address === null;
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {hasNone ? (
          <p>{say(text.noAddress)}</p>
        ) : (
          <>
            <Notice title={say(wants ? text.isOn : text.isOff)} />
            {address && (
              <p>
                {say(text.address)} <strong class="ww-breaks">{address}</strong>
              </p>
            )}
            <Form action={action}>
              <Button kind={wants ? "secondary" : "primary"} name="do" value={wants ? "off" : "on"}>
                {say(wants ? text.turnOff : text.turnOn)}
              </Button>
            </Form>
          </>
        )}
        <p>{say(text.letters)}</p>
      </div>
    </Page>
  );
}
