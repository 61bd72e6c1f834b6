import type { Guidance } from "../../trajectory/guidance/guidance.ts";
import type { OccupationalReferral } from "../../trajectory/occupational-physician/occupational-physician.ts";
import { actWords } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { referralState, fileText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import { Tag } from "../parts/tag.tsx";

/** The referral to the occupational physician, and its outcome. */
export function OccupationalCard({ referral }: { referral: OccupationalReferral }) {
  const say = useSay();
  const { language } = useFrame();
  const { to, for: procedure, referredOn, outcome } = referral;
  const answer = actWords["answer-referral"].fields;
  const work = actWords["agree-adapted-work"].fields;
  const ended = ((): Pair[] => {
    switch (outcome.at) {
      case "awaited":
        return [];
      case "declined":
      case "taken-back":
        return [{ key: say(text.reason), value: outcome.reason }];
      case "answered":
        return [
          { key: say(answer.visitedOn.label), value: <Day on={outcome.visitedOn} /> },
          { key: say(answer.decision.label), value: choiceText("decision", outcome.decision, language) },
          { key: say(answer.terms.label), value: outcome.terms },
        ];
      case "adapted-work":
        return [
          { key: say(work.from.label), value: <Day on={outcome.from} /> },
          { key: say(work.hoursPerWeek.label), value: outcome.hoursPerWeek },
          { key: say(work.work.label), value: outcome.work },
        ];
    }
  })();
  return (
    <Card title={say(text.occupational)}>
      <KeyValue
        pairs={[
          { key: say(workListText.service), value: say(organisationWords[to].short) },
          { key: choiceText("for", procedure, language), value: <Day on={referredOn} /> },
          { key: say(workListText.stage), value: <Tag tone="info">{say(referralState[outcome.at])}</Tag> },
          ...ended,
        ]}
      />
    </Card>
  );
}

/** The guidance by the regional service. */
export function GuidanceCard({ guidance, mediator }: { guidance: Guidance; mediator: string | undefined }) {
  const say = useSay();
  const { language } = useFrame();
  const { service, partner, registeredOn, steps, ended } = guidance;
  return (
    <Card title={say(text.guidance)}>
      <KeyValue
        pairs={[
          { key: say(workListText.service), value: say(organisationWords[service].short) },
          ...(partner ? [{ key: say(text.partner), value: say(organisationWords[partner].short) }] : []),
          { key: say(text.registeredOn), value: <Day on={registeredOn} /> },
          { key: say(text.mediator), value: mediator ? <bdi>{mediator}</bdi> : say(text.noMediator) },
          ...steps.map(({ step, from, until }) => ({
            key: choiceText("step", step, language),
            value: (
              <>
                <Day on={from} short />{" "}
                {until && (
                  <>
                    – <Day on={until} short />
                  </>
                )}
              </>
            ),
          })),
          ...(ended ? [{ key: choiceText("result", ended.result, language), value: <Day on={ended.on} /> }] : []),
        ]}
      />
    </Card>
  );
}
