import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { Card } from "../parts/card.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Telephone } from "../parts/telephone.tsx";
import type { Helper } from "./my-trajectory.ts";

/** Who follows the person in this trajectory, what they do, and how to reach them. */
export function HelpersCard({ helpers }: { helpers: readonly Helper[] }) {
  const say = useSay();
  return (
    <Card title={say(portalText.followers)}>
      <div class="ww-stack">
        {helpers.map(({ role, organisation, name, telephone, email }) => {
          const words = organisationWords[organisation];
          const phone = telephone ?? (words.telephone && say(words.telephone));
          const mail = email ?? words.email;
          return (
            <div key={`${role} ${organisation}`}>
              <Heading level={3}>{name ? <bdi>{name}</bdi> : say(roleWords[role].name)}</Heading>
              <p>
                {name && `${say(roleWords[role].name)}, `}
                {say(words.short)}
              </p>
              <p class="ww-subtle">{say(roleWords[role].does)}</p>
              {(phone || mail) && (
                <p>
                  {phone && <Telephone of={phone} />}
                  {phone && mail && <br />}
                  {mail && <a href={`mailto:${mail}`}>{mail}</a>}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
