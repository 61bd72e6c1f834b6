import type { Project } from "../../trajectory/dossier/dossier.ts";
import type { Text } from "../../words/language.ts";
import { portalPlanText as text } from "../../words/screens/portal-plan.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";
import { Tag } from "../parts/tag.tsx";

/** The training project, and whose desk it lies on. */
export function ProjectCard({ project }: { project: Project }) {
  const say = useSay();
  const { language } = useFrame();
  const appeal = project.decision?.decision === "refused" ? project.letter?.receipt?.appealUntil : undefined;
  return (
    <Card title={say(text.project)}>
      <KeyValue
        pairs={[
          { key: say(text.training), value: project.training },
          { key: say(text.provider), value: project.provider },
          { key: say(text.occupation), value: project.occupation },
          {
            key: say(text.period),
            value: (
              <>
                <Day on={project.from} /> – <Day on={project.until} />
              </>
            ),
          },
          { key: say(text.hours), value: project.hoursPlanned.toLocaleString(language) },
          { key: say(text.where), value: <Where project={project} /> },
          ...(appeal ? [{ key: say(text.appealUntil), value: <Day on={appeal} /> }] : []),
        ]}
      />
    </Card>
  );
}

function Where({ project: { decision, session, opinion, advice } }: { project: Project }) {
  const say = useSay();
  if (decision) {
    const approved = decision.decision === "approved";
    return (
      <>
        <Tag tone={approved ? "success" : "danger"}>
          <Day on={decision.on} />
        </Tag>{" "}
        {say(text[decision.decision])}
      </>
    );
  }
  const where: Text = session ? text.onAgenda : opinion ? text.forAgenda : advice ? text.atRiziv : text.atPhysician;
  return say(where);
}
