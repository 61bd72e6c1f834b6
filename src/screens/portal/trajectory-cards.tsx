import { portalText } from "../../words/screens/portal-pages.ts";
import { Card } from "../parts/card.tsx";
import { useSay } from "../parts/frame.ts";
import { PresumptionBar } from "../parts/presumption-bar.tsx";
import type { MyTrajectory } from "./my-trajectory.ts";
import { GuidanceCard, OccupationalCard } from "./partners-cards.tsx";
import { PlanCard } from "./plan-card.tsx";
import { ProjectCard } from "./project-card.tsx";
import { StepsView } from "./steps-view.tsx";
import { TrainingCard } from "./training-card.tsx";

/** The steps of a trajectory and what each of them gave, on screen and on paper alike. */
export function TrajectoryCards({ mine: { trajectory, dues, helpers, today } }: { mine: MyTrajectory }) {
  const say = useSay();
  const { occupational, guidance, training, engagement, projects } = trajectory;
  const mediator = helpers.find(({ role }) => role === "mediator")?.name;
  const project = projects.at(-1);
  const presumption = training?.presumption ?? engagement.presumption;
  return (
    <>
      <StepsView trajectory={trajectory} dues={dues} />
      {presumption && (
        <Card title={say(portalText.presumption.title)}>
          <p>{say(portalText.presumption.about)}</p>
          <PresumptionBar {...presumption} today={today} />
        </Card>
      )}
      <PlanCard trajectory={trajectory} />
      {occupational && <OccupationalCard referral={occupational} />}
      {guidance && <GuidanceCard guidance={guidance} mediator={mediator} />}
      {project && <ProjectCard project={project} />}
      {training && <TrainingCard training={training} />}
    </>
  );
}
