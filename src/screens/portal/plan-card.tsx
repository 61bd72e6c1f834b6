import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { portalPlanText as text } from "../../words/screens/portal-plan.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** The plan as it was agreed; nothing while there is none. */
export function PlanCard({ trajectory: { plan, aim } }: { trajectory: Trajectory }) {
  const say = useSay();
  const { language } = useFrame();
  if (!plan) return null;
  return (
    <Card title={say(text.plan)}>
      <KeyValue
        pairs={[
          ...(aim ? [{ key: say(text.aim), value: choiceText("aim", aim, language) }] : []),
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
          { key: say(text.drawnUpOn), value: <Day on={plan.drawnUpOn} /> },
          { key: say(text.nextAppointment), value: <Day on={plan.nextAppointmentOn} /> },
        ]}
      />
    </Card>
  );
}
