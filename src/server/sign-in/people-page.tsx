import { roles } from "../../access/roles.ts";
import { Button } from "../../screens/parts/button.tsx";
import { Card } from "../../screens/parts/card.tsx";
import { Form } from "../../screens/parts/form.tsx";
import { type Frame, speak } from "../../screens/parts/frame.ts";
import { Heading } from "../../screens/parts/heading.tsx";
import { Page } from "../../screens/parts/page.tsx";
import type { Account } from "./accounts.ts";
import { organisations, peopleWords, rolesInPlural } from "./people-words.ts";

/** On a desk: everyone there is, by role; one press signs in. */
export function PeoplePage({ frame, people, action }: { frame: Frame; people: readonly Account[]; action: string }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(peopleWords.title)}>
      <div class="ww-stack">
        <Heading level={1}>{say(peopleWords.title)}</Heading>
        <p class="ww-lead">{say(peopleWords.lead)}</p>
        <Form action={action}>
          <div class="ww-stack">
            {roles.map((role) => (
              <Card key={role} title={say(rolesInPlural[role])}>
                <ul class="ww-buttons">
                  {people
                    .filter((one) => one.role === role)
                    .map((one) => (
                      <li key={one.id}>
                        <Button kind="secondary" name="person" value={one.id}>
                          <bdi>{one.title ? `${one.title} ${one.name}` : one.name}</bdi>
                          {one.organisation && <span class="ww-subtle">{organisationOf(one.organisation)}</span>}
                        </Button>
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

const organisationOf = (code: string): string => organisations[code] ?? code;
