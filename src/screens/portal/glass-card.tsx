import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { portalGlassDays, portalGlassText as text } from "../../words/screens/portal-glass.ts";
import type { GlassShown } from "../glass/glasses-page.tsx";
import { Card } from "../parts/card.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";

/** Who opened the reader's file without following them, why, and what was made of that. */
export function GlassCard({ glasses, language }: { glasses: readonly GlassShown[] } & Pick<Frame, "language">) {
  const say = speak(language);
  return (
    <Card title={say(text.title)}>
      <div class="ww-stack">
        <p class="ww-narrow">{say(text.lead)}</p>
        {glasses.map(({ id, name, role, organisation, from, until, purpose, reason, conclusion, remark }) => (
          <div key={id}>
            <Heading level={3}>
              <bdi>{name}</bdi>
            </Heading>
            <p class="ww-subtle">
              {say(roleWords[role].name)}, {say(organisationWords[organisation].short)}
            </p>
            <KeyValue
              pairs={[
                {
                  key: say(text.period),
                  value: portalGlassDays[language]({ from: dayText(from, language), until: dayText(until, language) }),
                },
                { key: say(text.purpose), value: choiceText("purpose", purpose, language) },
                { key: say(text.reason), value: reason },
                {
                  key: say(text.examined),
                  value: conclusion
                    ? `${choiceText("conclusion", conclusion, language)}. ${remark ?? ""}`
                    : say(text.notYet),
                },
              ]}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}
