import type { Events, EventType } from "../trajectory/events.ts";
import { benefitSuspended } from "./benefit-suspended/letter.ts";
import { capacitiesEstimated } from "./capacities-estimated/letter.ts";
import { costAssessed } from "./cost-assessed/letter.ts";
import { firstContactPlanned } from "./first-contact-planned/letter.ts";
import { invalidityConfirmed } from "./invalidity-confirmed/letter.ts";
import { invalidityNotConfirmed } from "./invalidity-not-confirmed/letter.ts";
import { partialResumptionPermitted } from "./partial-resumption-permitted/letter.ts";
import { partialResumptionRefused } from "./partial-resumption-refused/letter.ts";
import { permissionRenewed } from "./permission-renewed/letter.ts";
import { physicalContactHeld } from "./physical-contact-held/letter.ts";
import { presumptionStarted } from "./presumption-started/letter.ts";
import { projectDecided } from "./project-decided/letter.ts";
import { questionnaireSent } from "./questionnaire-sent/letter.ts";
import { reductionImposed } from "./reduction-imposed/letter.ts";
import { reductionLifted } from "./reduction-lifted/letter.ts";
import { reductionProposed } from "./reduction-proposed/letter.ts";
import { reductionTurnedDown } from "./reduction-turned-down/letter.ts";
import { resumptionChecked } from "./resumption-checked/letter.ts";
import { suspensionLifted } from "./suspension-lifted/letter.ts";
import { trajectoryClosed } from "./trajectory-closed/letter.ts";
import { trajectoryStopped } from "./trajectory-stopped/letter.ts";
import { voluntaryWorkAssessed } from "./voluntary-work-assessed/letter.ts";

/**
 * Why an event has no letter: the person did it and was told so at once; they were there; it changes nothing for them;
 * the fund's own systems write to them about it; nobody knows any more who they are; or it is about no one person.
 */
type Without =
  | "their own act"
  | "they took part"
  | "changes nothing for them"
  | "read where it was asked"
  | "the fund sends its own"
  | "nobody is known any more"
  | "they read it on their page, and get a mail"
  | "not about one person";

/** Every event has a letter or says why not: a new event does not compile until it has an answer here. */
export const letters = {
  BenefitSuspended: benefitSuspended,
  CapacitiesEstimated: capacitiesEstimated,
  CostAssessed: costAssessed,
  FirstContactPlanned: firstContactPlanned,
  InvalidityConfirmed: invalidityConfirmed,
  InvalidityNotConfirmed: invalidityNotConfirmed,
  PartialResumptionPermitted: partialResumptionPermitted,
  PartialResumptionRefused: partialResumptionRefused,
  PermissionRenewed: permissionRenewed,
  PhysicalContactHeld: physicalContactHeld,
  PresumptionStarted: presumptionStarted,
  ProjectDecided: projectDecided,
  QuestionnaireSent: questionnaireSent,
  ReductionImposed: reductionImposed,
  ReductionLifted: reductionLifted,
  ReductionProposed: reductionProposed,
  ReductionTurnedDown: reductionTurnedDown,
  ResumptionChecked: resumptionChecked,
  SuspensionLifted: suspensionLifted,
  TrajectoryClosed: trajectoryClosed,
  TrajectoryStopped: trajectoryStopped,
  VoluntaryWorkAssessed: voluntaryWorkAssessed,

  AccountNumberGiven: "their own act",
  AttendanceRecorded: "their own act",
  ConsentGiven: "their own act",
  ConsentWithdrawn: "their own act",
  CostHandedIn: "their own act",
  EngagementSigned: "their own act",
  FirstContactAsked: "their own act",
  ProjectHandedIn: "their own act",
  QuestionnaireAnswered: "their own act",
  RegisteredAtService: "their own act",
  CorrectionAnswered: "read where it was asked",
  ReadingExplained: "read where it was asked",
  BenefitRecorded: "changes nothing for them",
  IdentityCorrected: "changes nothing for them",
  DocumentAdded: "changes nothing for them",
  ProjectDocumentAdded: "changes nothing for them",
  ReceiptAdded: "their own act",
  ReadingQuestioned: "their own act",
  CorrectionAsked: "their own act",
  ResumptionDocumentAdded: "changes nothing for them",
  ResumptionDeclared: "their own act",
  ResumptionEnded: "their own act",

  AdaptedWorkAgreed: "they took part",
  AimSet: "they took part",
  EngagementComplete: "they took part",
  EvaluatedAfterTraining: "they took part",
  FirstContactHeld: "they took part",
  FollowedUp: "they took part",
  GuidanceStepStarted: "they took part",
  HelpedWithQuestionnaire: "they took part",
  PlanDrawnUp: "they took part",
  ReferralAnswered: "they took part",
  TrainingBrokenOff: "they took part",
  TrainingStarted: "they took part",
  TrainingSucceeded: "they took part",

  ContractChanged: "changes nothing for them",
  CoordinatorAssigned: "changes nothing for them",
  DecisionPosted: "changes nothing for them",
  DecisionReceived: "changes nothing for them",
  MandateGiven: "they read it on their page, and get a mail",
  MandateEnded: "they read it on their page, and get a mail",
  GlassBroken: "they read it on their page, and get a mail",
  GlassLookedInto: "they read it on their page, and get a mail",
  FileErased: "nobody is known any more",
  FirstContactMissed: "changes nothing for them",
  FundNoteWritten: "changes nothing for them",
  GuidanceEnded: "changes nothing for them",
  LetterHandedOver: "changes nothing for them",
  LetterPosted: "changes nothing for them",
  LetterReceived: "changes nothing for them",
  MediatorAssigned: "changes nothing for them",
  MedicalNoteWritten: "changes nothing for them",
  NoteWritten: "changes nothing for them",
  OlderTrajectoryEntered: "changes nothing for them",
  ProjectAdvised: "changes nothing for them",
  ProjectExamined: "changes nothing for them",
  ProjectPutOnAgenda: "changes nothing for them",
  QuestionnaireExempted: "changes nothing for them",
  ReferralDeclined: "changes nothing for them",
  ReferralTakenBack: "changes nothing for them",
  ReferredByOccupationalPhysician: "changes nothing for them",
  ReferredToCoordinator: "changes nothing for them",
  ReferredToOccupationalPhysician: "changes nothing for them",
  RegistrationDeclined: "changes nothing for them",
  RegistrationSent: "changes nothing for them",
  RegistrationTakenBack: "changes nothing for them",

  InvalidityRecognised: "the fund sends its own",
  RecognitionEnded: "the fund sends its own",
  RecognitionRegistered: "the fund sends its own",
  RegionalBenefitRecorded: "the fund sends its own",

  PaymentsExecuted: "not about one person",
  PaymentsOrdered: "not about one person",
  PaymentsSent: "not about one person",
  BundleFrozen: "not about one person",
  ConflictDeclared: "not about one person",
  ConflictTakenBack: "not about one person",
  AgendaOrdered: "not about one person",
  MinutesApproved: "not about one person",
  MinutesDrawnUp: "not about one person",
  PresenceRecorded: "not about one person",
  SessionClosed: "not about one person",
  SessionPlanned: "not about one person",
  TransferReturned: "not about one person",
} as const satisfies Record<EventType, { event: EventType } | Without>;

/** The events that have a letter. */
export type Caused = {
  [E in EventType]: (typeof letters)[E] extends Without ? never : E;
}[EventType];

export const hasLetter = (type: EventType): type is Caused => typeof letters[type] !== "string";

/** Whether this very event has a letter: nobody writes to somebody who died. */
export const causesLetter = ({ type, open }: { type: string; open: object }): boolean =>
  hasLetter(type as EventType) &&
  !(type === "TrajectoryClosed" && (open as Events["TrajectoryClosed"]).reason === "death");
