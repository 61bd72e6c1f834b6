import { type ActName, acts } from "../../trajectory/acts.ts";
import { actWords } from "../../words/acts.ts";
import { portalGlassDays as termText } from "../../words/screens/portal-glass.ts";
import { representText as text } from "../../words/screens/portal-represent.ts";
import { Button } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { dayText } from "../parts/day-text.ts";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** A power of attorney that the reader has; ISO days, both included. */
export type ActsForShown = { id: string; name: string; from: string; until: string; medical: boolean; chosen: boolean };
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  code: string;
  to: string | undefined;
  persons: readonly ActsForShown[];
};

const inPerson = (how: "always" | "unless-health-is-shared"): ActName[] =>
  (Object.keys(acts) as ActName[]).filter((name) => (acts[name] as { inPerson?: string }).inPerson === how);

/** For whom the reader acts: one is chosen, and their pages open. */
export function RepresentPage({ frame, nav, code, to, persons }: Props) {
  const { language } = frame;
  const say = speak(language);
  return (
    <Page frame={frame} title={say(text.navOf)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.navOf)}</Heading>
        {persons.length === 0 && <p class="ww-lead">{say(text.none)}</p>}
        {persons.map(({ id, name, from, until, medical, chosen }) => (
          <Card key={id} title={name}>
            <KeyValue
              pairs={[
                {
                  key: say(text.term),
                  value: termText[language]({ from: dayText(from, language), until: dayText(until, language) }),
                },
                { key: say(text.medical), value: say(medical ? text.mayRead : text.mayNotRead) },
              ]}
            />
            <Form action="/represent">
              {to && <input type="hidden" name="to" value={to} />}
              <Button kind={chosen ? "secondary" : "primary"} name="mandate" value={chosen ? "" : id}>
                {say(chosen ? text.stopActing : text.choose)}
                <span class="ds-sr-only">: {name}</span>
              </Button>
            </Form>
          </Card>
        ))}
        <NotForAnother />
        <Card title={say(text.code)}>
          <p>
            <strong>{code}</strong>
          </p>
          <p>{say(text.codeAbout)}</p>
        </Card>
      </div>
    </Page>
  );

  function NotForAnother() {
    const named = (names: readonly ActName[]) => (
      <ul>
        {names.map((name) => (
          <li key={name}>{say(actWords[name].title)}</li>
        ))}
      </ul>
    );
    return (
      <Card title={say(text.cannotDo)}>
        {named(inPerson("always"))}
        <p>{say(text.onlyWithHealth)}</p>
        {named(inPerson("unless-health-is-shared"))}
      </Card>
    );
  }
}
