import type { Stage } from "../../trajectory/stage.ts";
import { stageWords } from "../../words/stages.ts";
import { useSay } from "../parts/frame.ts";
import { Tag, type Tone } from "../parts/tag.tsx";

const tones: Readonly<Record<Stage, Tone>> = {
  confirmation: "warning",
  request: "info",
  invitation: "info",
  absence: "warning",
  orientation: "violet",
  engagement: "violet",
  plan: "success",
  "occupational-physician": "violet",
  guidance: "violet",
  dossier: "warning",
  "decision-approved": "success",
  "decision-refused": "danger",
  training: "success",
  "job-search": "success",
  evaluated: "success",
  ended: "neutral",
};

export function StageTag({ stage }: { stage: Stage }) {
  const say = useSay();
  return <Tag tone={tones[stage]}>{say(stageWords[stage].name)}</Tag>;
}
