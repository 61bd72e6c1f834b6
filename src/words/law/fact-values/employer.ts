import type { Text } from "../../language.ts";

/** The decisions of the occupational physician. */
export const employerFactValues = {
  "decision-a": {
    nl: "A: voorlopig ongeschikt, aangepast werk kan intussen",
    fr: "A : inapte temporairement, travail adapté possible entre-temps",
    de: "A: vorläufig untauglich, angepasste Arbeit inzwischen möglich",
    en: "A: unfit for now, adapted work possible meanwhile",
  },
  "decision-b": {
    nl: "B: definitief ongeschikt, ander werk kan",
    fr: "B : inapte définitivement, autre travail possible",
    de: "B: endgültig untauglich, andere Arbeit möglich",
    en: "B: unfit for good, other work possible",
  },
  "decision-c": {
    nl: "C: nu niet te beoordelen",
    fr: "C : évaluation impossible à ce stade",
    de: "C: derzeit nicht zu beurteilen",
    en: "C: cannot be judged now",
  },
} satisfies Record<string, Text>;
