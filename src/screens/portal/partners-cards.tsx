import type { Guidance } from "../../trajectory/guidance/guidance.ts";
import type { OccupationalReferral } from "../../trajectory/occupational-physician/occupational-physician.ts";
import { actWords } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { portalPlanText as text } from "../../words/screens/portal-plan.ts";
import { referralState } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** What the occupational physician was asked, and what they answered. */
export function OccupationalCard({ referral }: { referral: OccupationalReferral }) {
  const say = useSay();
  const { language } = useFrame();
  const { outcome } = referral;
  const adaptedWork = actWords["agree-adapted-work"].fields;
  return (
    <Card title={say(text.occupational)}>
      <KeyValue
        pairs={[
          { key: say(text.asked), value: <Day on={referral.referredOn} /> },
          { key: say(text.service), value: say(organisationWords[referral.to].short) },
          ...(outcome.at === "answered"
            ? [
                { key: say(text.answer), value: choiceText("decision", outcome.decision, language) },
                { key: say(text.adaptedWork), value: outcome.terms },
              ]
            : []),
          ...(outcome.at === "declined" || outcome.at === "taken-back"
            ? [{ key: say(referralState[outcome.at]), value: outcome.reason }]
            : []),
          ...(outcome.at === "adapted-work"
            ? [
                { key: say(text.adaptedWork), value: outcome.work },
                { key: say(adaptedWork.from.label), value: <Day on={outcome.from} /> },
                { key: say(adaptedWork.hoursPerWeek.label), value: outcome.hoursPerWeek },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

/** The steps of the guidance at the employment service. */
export function GuidanceCard({ guidance, mediator }: { guidance: Guidance; mediator: string | undefined }) {
  const say = useSay();
  const { language } = useFrame();
  const { service, partner, steps, ended } = guidance;
  return (
    <Card title={say(text.guidance)}>
      <KeyValue
        pairs={[
          {
            key: say(text.service),
            value: [service, partner].flatMap((of) => (of ? [say(organisationWords[of].short)] : [])).join(", "),
          },
          ...(mediator ? [{ key: say(text.mediator), value: <bdi>{mediator}</bdi> }] : []),
          ...steps.map(({ step, from }) => ({ key: choiceText("step", step, language), value: <Day on={from} /> })),
          ...(ended ? [{ key: say(text.answer), value: choiceText("result", ended.result, language) }] : []),
        ]}
      />
    </Card>
  );
}
