import type { Project } from "../../trajectory/dossier/dossier.ts";
import type { Training } from "../../trajectory/training/training.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { choiceText } from "../../words/choices.ts";
import { monthText } from "../../words/formats.ts";
import { projectText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import { Tag } from "../parts/tag.tsx";

/** The training projects, the latest first, and the training that came of it. */
export function DossierCards({ trajectory: { projects, training } }: { trajectory: Trajectory }) {
  return (
    <>
      {training && <TrainingCard training={training} />}
      {projects.toReversed().map((project) => (
        <ProjectCard key={project.id} project={project} />
      ))}
    </>
  );
}

function ProjectCard({ project }: { project: Project }) {
  const say = useSay();
  const { language } = useFrame();
  const { training, provider, occupation, from, until, hoursPlanned, handedInOn, advice, opinion, decision, letter } =
    project;
  const pairs: Pair[] = [
    { key: say(text.training), value: training },
    { key: say(text.provider), value: provider },
    { key: say(text.occupation), value: occupation },
    {
      key: say(text.period),
      value: (
        <>
          <Day on={from} short /> – <Day on={until} short />
        </>
      ),
    },
    { key: say(text.hoursPlanned), value: hoursPlanned },
    { key: say(text.handedInOn), value: <Day on={handedInOn} /> },
    ...(advice
      ? [
          {
            key: say(text.compatible),
            value: (
              <>
                {choiceText("compatible", String(advice.compatible), language)} · <Day on={advice.on} short />
              </>
            ),
          },
        ]
      : []),
    ...(opinion
      ? [
          {
            key: say(text.opinion),
            value: (
              <>
                {choiceText("opinion", opinion.opinion, language)} · <Day on={opinion.on} short />
              </>
            ),
          },
        ]
      : []),
    ...(decision
      ? [
          {
            key: say(text.decision),
            value: (
              <>
                <Tag tone={decision.decision === "approved" ? "success" : "danger"}>
                  {choiceText("decision", decision.decision, language)}
                </Tag>{" "}
                <Day on={decision.on} short />
              </>
            ),
          },
        ]
      : []),
    ...(letter
      ? [
          {
            key: say(text.registeredNumber),
            value: (
              <>
                {letter.number} · <Day on={letter.postedOn} short />
              </>
            ),
          },
        ]
      : []),
    ...(letter?.receipt
      ? [
          {
            key: say(text.receipt),
            value: (
              <>
                {choiceText("result", letter.receipt.result, language)} · <Day on={letter.receipt.on} short />
              </>
            ),
          },
          { key: say(text.appealUntil), value: <Day on={letter.receipt.appealUntil} /> },
        ]
      : []),
  ];
  return (
    <Card title={say(text.title)}>
      <KeyValue pairs={pairs} />
    </Card>
  );
}

function TrainingCard({ training: { startedOn, hours, result, evaluation } }: { training: Training }) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <Card title={say(text.attendance)}>
      <KeyValue
        pairs={[
          { key: say(text.startedOn), value: <Day on={startedOn} /> },
          ...Object.entries(hours).map(([month, followed]) => ({ key: monthText(month, language), value: followed })),
          ...(result?.at === "succeeded"
            ? [
                { key: say(text.succeededOn), value: <Day on={result.on} /> },
                { key: say(text.evaluateOn), value: <Day on={result.evaluateOn} /> },
              ]
            : []),
          ...(result?.at === "broken-off" ? [{ key: say(text.brokenOffOn), value: <Day on={result.on} /> }] : []),
          ...(evaluation
            ? [{ key: say(text.evaluation), value: choiceText("conclusion", evaluation.conclusion, language) }]
            : []),
        ]}
      />
    </Card>
  );
}
