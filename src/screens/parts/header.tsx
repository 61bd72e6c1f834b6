import { partsText } from "../../words/screens/parts.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import { useFrame, useSay } from "./frame.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "./logo.tsx";
import { type NavItem, SectionNav } from "./section-nav.tsx";

/** Mark, sections, languages, and who is signed in. */
export function Header({ nav }: { nav: readonly NavItem[] }) {
  const say = useSay();
  const { signedIn } = useFrame();
  return (
    <header class="ww-header">
      <div class="ww-width ww-header__bar">
        <a class="ww-brand" href="/">
          <Logo />
          <span>
            Weerwerk <span class="ds-sr-only">{say(partsText.home)}</span>
          </span>
        </a>
        <LanguageSwitch />
        {signedIn && (
          <div class="ww-who">
            <p>
              <span class="ds-sr-only">{say(partsText.signedInAs)} </span>
              <a href="/signed-in">
                <strong>
                  <bdi>{signedIn.name}</bdi>
                </strong>
              </a>{" "}
              <span class="ww-subtle">{signedIn.role}</span>
            </p>
            <Form action="/sign-out">
              <Button kind="quiet">{say(partsText.signOut)}</Button>
            </Form>
          </div>
        )}
        {nav.length > 0 && (
          <SectionNav
            label={say(partsText.sections)}
            items={nav}
            sheet={{ id: "sections", button: say(partsText.menu) }}
            keyed
          />
        )}
      </div>
    </header>
  );
}
