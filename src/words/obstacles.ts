import type { Obstacle } from "../trajectory/obstacles.ts";
import type { Text } from "./language.ts";
import { alongTheWay } from "./obstacles/along-the-way.ts";
import { beforeTheStart } from "./obstacles/before-the-start.ts";
import { aboutDocuments } from "./obstacles/documents.ts";
import { estimateAndAbsence } from "./obstacles/estimate-and-absence.ts";
import { aboutGlass } from "./obstacles/glass.ts";
import { inTheDossier } from "./obstacles/in-the-dossier.ts";
import { inTraining } from "./obstacles/in-training.ts";
import { aboutMandate } from "./obstacles/mandate.ts";
import { aboutMoney } from "./obstacles/money.ts";
import { aboutQuestions } from "./obstacles/questions.ts";
import { aboutResumption } from "./obstacles/resumption.ts";

/** Why an act is not possible now, and what one can do instead. */
export const obstacleWords: Readonly<Record<Obstacle, Text>> = {
  ...beforeTheStart,
  ...estimateAndAbsence,
  ...alongTheWay,
  ...inTheDossier,
  ...inTraining,
  ...aboutResumption,
  ...aboutDocuments,
  ...aboutMoney,
  ...aboutQuestions,
  ...aboutGlass,
  ...aboutMandate,
};
