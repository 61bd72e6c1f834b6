import type { EventType } from "../../trajectory/events.ts";
import type { Text } from "../../words/language.ts";
import { periodText } from "../../words/screens/parts-time.ts";
import { workListText } from "../../words/screens/workbench.ts";
import { fileText, projectText } from "../../words/screens/workbench-file.ts";
import { firstYearText as firstYear } from "../../words/screens/workbench-first-year.ts";
import { recognitionText } from "../../words/screens/workbench-people.ts";

/** What an event holds that nobody typed, and that a reader wants to know: mostly what the law made of the rest. */
export const derivedFields: { readonly [T in EventType]?: Readonly<Record<string, Text>> } = {
  ReferredByOccupationalPhysician: { preventionService: recognitionText.preventionService },
  OlderTrajectoryEntered: { kind: fileText.olderKind },
  QuestionnaireSent: { dueOn: firstYear.dueOn, returnBy: firstYear.returnBy },
  QuestionnaireAnswered: { complete: firstYear.complete },
  CapacitiesEstimated: { category: firstYear.category, againBy: firstYear.againBy },
  ReductionProposed: { percent: firstYear.percent },
  ReductionImposed: { breach: firstYear.breach, percent: firstYear.percent, from: firstYear.from },
  ReductionTurnedDown: { breach: firstYear.breach },
  ReductionLifted: { breach: firstYear.breach, from: firstYear.from, days: firstYear.days },
  BenefitSuspended: { from: firstYear.from },
  SuspensionLifted: { breach: firstYear.breach, from: firstYear.from, days: firstYear.days },
  FirstContactPlanned: { latestDay: workListText.due },
  FirstContactMissed: { newDateBy: workListText.due },
  PresumptionStarted: { from: periodText.from, until: periodText.until },
  AimSet: { aim: fileText.aim },
  PlanDrawnUp: { latestDay: workListText.due },
  FollowedUp: { latestDay: workListText.due },
  ReferredToOccupationalPhysician: { to: workListText.service },
  ProjectPutOnAgenda: { on: projectText.session },
  DecisionReceived: { appealUntil: projectText.appealUntil },
  TrainingSucceeded: { evaluateOn: projectText.evaluateOn },
  GlassBroken: { until: periodText.until },
  TrajectoryClosed: { outcome: fileText.outcome },
};
