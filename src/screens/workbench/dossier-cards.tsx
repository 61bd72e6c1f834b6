import type { Project } from "../../trajectory/dossier/dossier.ts";
import type { Training } from "../../trajectory/training/training.ts";
import { choiceText } from "../../words/choices.ts";
import { monthText } from "../../words/formats.ts";
import { projectText as text } from "../../words/screens/workbench-file.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { useFrame, useSay } from "../parts/frame.ts";
import { KeyValue, type Pair } from "../parts/key-value.tsx";
import { Tag } from "../parts/tag.tsx";
import type { FileShown } from "./file-shown.ts";

/** The training projects, the latest first, and the training that came of it. */
export function DossierCards({ file: { trajectory, events } }: { file: FileShown }) {
  const { projects, training } = trajectory;
  const sessions = sessionDays(events);
  return (
    <>
      {training && <TrainingCard training={training} />}
      {projects.toReversed().map((project) => (
        <ProjectCard key={project.id} project={project} sessionOn={sessions.get(project.id)} />
      ))}
    </>
  );
}

/** When each project is on the agenda: that day stands in the event alone. */
const sessionDays = (events: FileShown["events"]): ReadonlyMap<string, string> =>
  new Map(
    events
      .toReversed()
      .filter(({ type }) => type === "ProjectPutOnAgenda")
      .map(({ open }) => [String(open.project), String(open.on)]),
  );

function ProjectCard({ project, sessionOn }: { project: Project; sessionOn: string | undefined }) {
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
    ...(sessionOn ? [{ key: say(text.session), value: <Day on={sessionOn} /> }] : []),
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
