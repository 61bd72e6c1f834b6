import { organisationWords } from "../../words/organisations.ts";
import { calculatorText } from "../../words/screens/calculators.ts";
import { openText as text } from "../../words/screens/open-pages.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { routeTexts } from "../../words/screens/portal-start.ts";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Columns } from "../parts/columns.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Telephone } from "../parts/telephone.tsx";

/** For who is not signed in: what Weerwerk is, how one begins, and whom to ask. */
export function HomePage({ frame }: { frame: Frame }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)}>
      <Columns label={say(portalText.help)} aside={<Beside />}>
        <div class="ww-stack">
          <Heading level={1}>{say(text.title)}</Heading>
          <p class="ww-lead">{say(text.lead)}</p>
          <p>
            <LinkButton href="/sign-in">{say(text.signIn)}</LinkButton>
          </p>
        </div>
        <div class="ww-stack">
          <Heading level={2}>{say(text.waysIn)}</Heading>
          {(["b", "a", "c"] as const).map((route) => (
            <Card key={route} title={say(routeTexts[route].title)} level={3}>
              <p>{say(routeTexts[route].about)}</p>
            </Card>
          ))}
          <p>{say(text.knowMore)}</p>
          <Card title={say(calculatorText.withoutSignIn)} level={3}>
            <ul>
              <li>
                <a href="/routes">{say(calculatorText.finder)}</a>
              </li>
              <li>
                <a href="/open/partial-resumption">{say(calculatorText.whatIf)}</a>
              </li>
              <li>
                <a href="/open">{say(calculatorText.index)}</a>
              </li>
              <li>
                <a href="/law">{say(calculatorText.lawBook)}</a>
              </li>
            </ul>
          </Card>
        </div>
      </Columns>
    </Page>
  );
}

function Beside() {
  const say = useSay();
  const { name, telephone, email, address } = organisationWords.riziv;
  const phone = telephone && say(telephone);
  return (
    <>
      <Card title={say(text.what)}>
        <ul>
          {[text.seeWhere, text.seeWhy, text.decide, text.look].map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
      </Card>
      <Card title={say(text.contacts)}>
        <p>{say(text.askFund)}</p>
        <p>
          {say(name)}
          <br />
          {address && say(address)}
        </p>
        <p>
          {phone && <Telephone of={phone} />}
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      </Card>
      <Card title={say(text.forProfessionals)}>
        <p>{say(text.professionals)}</p>
      </Card>
    </>
  );
}
