import type { IsoDay } from "../../trajectory/act.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { roleWords } from "../../words/roles.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { portalSteps } from "../../words/screens/portal-steps.ts";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { type Step, Timeline } from "../parts/timeline.tsx";
import { type PortalStep, stepsOf } from "./steps.ts";

/** Where am I: behind, now and later, in the words of the person. */
export function StepsView({ trajectory, dues }: { trajectory: Trajectory; dues: readonly Due[] }) {
  const say = useSay();
  const { language } = useFrame();
  const mine = dues.some(({ who }) => who === "insured-person");
  const steps = stepsOf(trajectory).map(({ name, state, on }): Step => {
    const { title, about } = portalSteps[name];
    return {
      title: say(title),
      state,
      meta:
        name === "start" ? (
          <Began on={on} how={choiceText("route", trajectory.route, language)} />
        ) : (
          on && <Day on={on} />
        ),
      ...(state === "now" && mine && { tag: say(portalText.yourTurn) }),
      // What a step is about is said until it is done.
      children: state !== "done" && (
        <>
          <p>{say(about)}</p>
          {name === "engagement" && state === "now" && <Signatures trajectory={trajectory} />}
        </>
      ),
    };
  });
  return <Timeline steps={steps} />;
}

const Began = ({ on, how }: { on: IsoDay | undefined; how: string }) => (
  <>
    {on && (
      <>
        <Day on={on} /> ·{" "}
      </>
    )}
    {how}
  </>
);

/** Who signed already, and who still has to. */
function Signatures({ trajectory: { engagement } }: { trajectory: Trajectory }) {
  const say = useSay();
  return (
    <ul>
      {(["insured-person", "coordinator", "advising-physician"] as const).map((role) => {
        const on = engagement.signed[role];
        return (
          <li key={role}>
            {role === "insured-person" ? say(portalText.you) : say(roleWords[role].name)}:{" "}
            {on ? (
              <>
                {say(portalText.signedOn)} <Day on={on} />
              </>
            ) : (
              say(portalText.notSignedYet)
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Which step somebody is at, counted from 1. */
export function whereIn(steps: readonly PortalStep[]): { step: number; steps: number } {
  const now = steps.findIndex(({ state }) => state === "now");
  return { step: now < 0 ? steps.length : now + 1, steps: steps.length };
}
