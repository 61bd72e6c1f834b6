import type { Letter } from "../../letters/letter.ts";
import { type Caused, letters } from "../../letters/letters.ts";
import type { RecognitionEvents } from "../../trajectory/recognition/recognition.ts";
import type { ResumptionEvents } from "../../trajectory/resumption/resumption.ts";
import { invalidityConfirmedFacts, presumptionStartedFacts, trajectoryClosedFacts } from "./along-the-way.ts";
import { costAssessedFacts } from "./cost-assessed.ts";
import { firstContactFacts } from "./first-contact-planned.ts";
import { capacitiesEstimatedFacts, physicalContactHeldFacts, questionnaireSentFacts } from "./first-year.ts";
import { invalidityNotConfirmedFacts } from "./invalidity-not-confirmed.ts";
import type { LetterCase, Outgoing } from "./letter-case.ts";
import {
  partialResumptionPermittedFacts,
  partialResumptionRefusedFacts,
  type ResumptionCase,
} from "./partial-resumption.ts";
import { projectDecidedFacts } from "./project-decided.ts";
import { permissionRenewedFacts, resumptionCheckedFacts, voluntaryWorkAssessedFacts } from "./resumption-followed.ts";
import * as sanctions from "./sanctions.ts";
import { trajectoryStoppedFacts } from "./trajectory-stopped.ts";

/** What a letter is written from, by the kind of stream in which its event stands. */
export type AnyCase =
  | ({ of: "trajectory" } & LetterCase)
  | ({ of: "resumption" } & ResumptionCase)
  | ({ of: "recognition" } & Outgoing);

type OfResumption = Caused & keyof ResumptionEvents;
type OfRecognition = Caused & keyof RecognitionEvents;
type OfTrajectory = Exclude<Caused, OfResumption | OfRecognition>;
type Writers<Kind extends Caused, Case> = Readonly<Record<Kind, (letterCase: Case) => Letter>>;

/** How each letter on a trajectory is written; a letter without its writer does not compile. */
const onTrajectory: Writers<OfTrajectory, LetterCase> = {
  CostAssessed: (of) => letters.CostAssessed.write(costAssessedFacts(of)),
  FirstContactPlanned: (of) => letters.FirstContactPlanned.write(firstContactFacts(of)),
  InvalidityConfirmed: (of) => letters.InvalidityConfirmed.write(invalidityConfirmedFacts(of)),
  InvalidityNotConfirmed: (of) => letters.InvalidityNotConfirmed.write(invalidityNotConfirmedFacts(of)),
  PresumptionStarted: (of) => letters.PresumptionStarted.write(presumptionStartedFacts(of)),
  ProjectDecided: (of) => letters.ProjectDecided.write(projectDecidedFacts(of)),
  TrajectoryClosed: (of) => letters.TrajectoryClosed.write(trajectoryClosedFacts(of)),
  TrajectoryStopped: (of) => letters.TrajectoryStopped.write(trajectoryStoppedFacts(of)),
};

/** The same for work beside the benefit. */
const onResumption: Writers<OfResumption, ResumptionCase> = {
  PartialResumptionPermitted: (of) => letters.PartialResumptionPermitted.write(partialResumptionPermittedFacts(of)),
  PartialResumptionRefused: (of) => letters.PartialResumptionRefused.write(partialResumptionRefusedFacts(of)),
  PermissionRenewed: (of) => letters.PermissionRenewed.write(permissionRenewedFacts(of)),
  ResumptionChecked: (of) => letters.ResumptionChecked.write(resumptionCheckedFacts(of)),
  VoluntaryWorkAssessed: (of) => letters.VoluntaryWorkAssessed.write(voluntaryWorkAssessedFacts(of)),
};

/** And for what the fund recognises: the first year of the incapacity, and the sanctions. */
const onRecognition: Writers<OfRecognition, Outgoing> = {
  QuestionnaireSent: (of) => letters.QuestionnaireSent.write(questionnaireSentFacts(of)),
  CapacitiesEstimated: (of) => letters.CapacitiesEstimated.write(capacitiesEstimatedFacts(of)),
  PhysicalContactHeld: (of) => letters.PhysicalContactHeld.write(physicalContactHeldFacts(of)),
  ReductionProposed: (of) => letters.ReductionProposed.write(sanctions.reductionProposedFacts(of)),
  ReductionImposed: (of) => letters.ReductionImposed.write(sanctions.reductionImposedFacts(of)),
  ReductionTurnedDown: (of) => letters.ReductionTurnedDown.write(sanctions.reductionTurnedDownFacts(of)),
  ReductionLifted: (of) => letters.ReductionLifted.write(sanctions.reductionLiftedFacts(of)),
  BenefitSuspended: (of) => letters.BenefitSuspended.write(sanctions.benefitSuspendedFacts(of)),
  SuspensionLifted: (of) => letters.SuspensionLifted.write(sanctions.suspensionLiftedFacts(of)),
};

/** The letter that an event caused, in the language of the person. */
export function writeLetter(kind: Caused, letterCase: AnyCase): Letter {
  switch (letterCase.of) {
    case "trajectory":
      return onTrajectory[kind as OfTrajectory](letterCase);
    case "resumption":
      return onResumption[kind as OfResumption](letterCase);
    case "recognition":
      return onRecognition[kind as OfRecognition](letterCase);
  }
}
