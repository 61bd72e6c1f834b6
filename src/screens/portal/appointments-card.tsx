import type { ComponentChildren } from "preact";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";

/** What is coming: when, where and with whom. */
export function AppointmentsCard({ trajectory, today }: { trajectory: Trajectory; today: string }) {
  const say = useSay();
  const { language } = useFrame();
  const { contact, plan, training } = trajectory;
  const coming: { on: string; what: string; more?: ComponentChildren }[] = [];
  if (contact.at === "planned") {
    const { on, time, place, how } = contact.appointment;
    coming.push({
      on,
      what: say(portalText.firstInterview),
      more: `${time}, ${choiceText("how", how, language)}, ${place}`,
    });
  }
  if (plan && plan.nextAppointmentOn >= today)
    coming.push({ on: plan.nextAppointmentOn, what: say(portalText.followUp) });
  if (training?.result?.at === "succeeded" && !training.evaluation)
    coming.push({ on: training.result.evaluateOn, what: say(portalText.evaluation) });
  return (
    <Card title={say(portalText.appointments)}>
      {coming.length === 0 && <p>{say(portalText.noAppointments)}</p>}
      {coming.map(({ on, what, more }) => (
        <p key={what}>
          <strong>
            <Day on={on} />
          </strong>
          <br />
          {what}
          {more && (
            <>
              <br />
              <span class="ww-subtle">{more}</span>
            </>
          )}
        </p>
      ))}
      {contact.at === "planned" && <p class="ww-subtle">{say(portalText.cannotCome)}</p>}
    </Card>
  );
}
