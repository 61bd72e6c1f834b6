import { roles } from "../../access/roles.ts";
import { Button } from "../../screens/parts/button.tsx";
import { Card } from "../../screens/parts/card.tsx";
import { Form } from "../../screens/parts/form.tsx";
import { type Frame, speak } from "../../screens/parts/frame.ts";
import { Heading } from "../../screens/parts/heading.tsx";
import { Page } from "../../screens/parts/page.tsx";
import type { Text } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { situationOf } from "../desk/situation.ts";
import type { Account } from "./accounts.ts";

const words = {
  title: { nl: "Wie bent u?", fr: "Qui êtes-vous ?", de: "Wer sind Sie?", en: "Who are you?" },
  lead: {
    nl: "Iedereen hier is verzonnen. Kies wie u wilt zijn.",
    fr: "Toutes ces personnes sont fictives. Choisissez qui vous voulez être.",
    de: "Alle Personen hier sind erfunden. Wählen Sie, wer Sie sein wollen.",
    en: "Everyone here is invented. Choose who you want to be.",
  },
} satisfies Record<string, Text>;

type PeoplePageProps = { frame: Frame; people: readonly Account[]; action: string };

/** On a desk: everyone there is, by role; one press signs in. */
export function PeoplePage({ frame, people, action }: PeoplePageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(words.title)}>
      <div class="ww-stack">
        <Heading level={1}>{say(words.title)}</Heading>
        <p class="ww-lead">{say(words.lead)}</p>
        <Form action={action}>
          <div class="ww-stack">
            {roles.map((role) => (
              <Card key={role} title={say(roleWords[role].name)}>
                <ul class={role === "insured-person" ? "ww-people" : "ww-buttons"}>
                  {people
                    .filter((one) => one.role === role)
                    .map((one) => (
                      <li key={one.id}>
                        <Button kind="secondary" name="person" value={one.id}>
                          <Person account={one} language={frame.language} />
                        </Button>
                        {role === "insured-person" && <p class="ww-subtle">{situationOf(one.id, frame.language)}</p>}
                      </li>
                    ))}
                </ul>
              </Card>
            ))}
          </div>
        </Form>
      </div>
    </Page>
  );
}

function Person({ account, language }: { account: Account; language: Frame["language"] }) {
  const { name, title, organisation } = account;
  return (
    <span>
      <bdi>{title ? `${title} ${name}` : name}</bdi>
      {organisation && <span class="ww-subtle"> {organisationWords[organisation].short[language]}</span>}
    </span>
  );
}
