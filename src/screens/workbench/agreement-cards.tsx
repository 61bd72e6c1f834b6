import { signatories } from "../../trajectory/engagement/engagement.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { roleWords } from "../../words/roles.ts";
import { fileText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { PresumptionBar } from "../parts/presumption-bar.tsx";
import { Tag } from "../parts/tag.tsx";
import type { FileShown } from "./file-shown.ts";

/** The three signatures, and the presumption that they began. */
export function EngagementCard({ file: { trajectory, today } }: { file: FileShown }) {
  const say = useSay();
  const { signed, presumption } = trajectory.engagement;
  const running = trajectory.training?.presumption ?? presumption;
  if (Object.keys(signed).length === 0 && !running) return null;
  return (
    <Card title={say(text.engagement)}>
      <KeyValue
        pairs={signatories.map((who) => {
          const on = signed[who];
          return { key: say(roleWords[who].name), value: on ? <Day on={on} /> : say(text.notSignedYet) };
        })}
      />
      {running && (
        <>
          <Heading level={3}>{say(text.presumption)}</Heading>
          <PresumptionBar {...running} today={today} />
        </>
      )}
    </Card>
  );
}

/** What was agreed in the plan. */
export function PlanCard({ trajectory: { plan, aim } }: { trajectory: Trajectory }) {
  const say = useSay();
  const { language } = useFrame();
  if (!plan && !aim) return null;
  return (
    <Card title={say(text.plan)}>
      <KeyValue
        pairs={[
          ...(aim ? [{ key: say(text.aim), value: choiceText("aim", aim, language) }] : []),
          ...(plan
            ? [
                { key: say(text.objectives), value: plan.objectives },
                { key: say(text.result), value: plan.result },
                {
                  key: say(text.actions),
                  value: (
                    <ul>
                      {(plan.actions ?? []).map((action) => (
                        <li key={action}>{action}</li>
                      ))}
                    </ul>
                  ),
                },
                { key: say(text.nextAppointment), value: <Day on={plan.nextAppointmentOn} /> },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

/** To whom facts may go, and to whom no more. */
export function ConsentCard({ trajectory: { consents } }: { trajectory: Trajectory }) {
  const say = useSay();
  const { language } = useFrame();
  const given = Object.entries(consents);
  return (
    <Card title={say(text.consents)}>
      {given.length === 0 ? (
        <p>{say(text.noConsents)}</p>
      ) : (
        <KeyValue
          pairs={given.map(([partner, { givenOn, withdrawnOn, purpose }]) => ({
            key: choiceText("partner", partner, language),
            value: withdrawnOn ? (
              <>
                <Tag tone="danger">{say(text.withdrawn)}</Tag> <Day on={withdrawnOn} short />
              </>
            ) : (
              <>
                <Day on={givenOn} short /> · {choiceText("purpose", purpose, language)}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
