import type { TrajectoryEventType } from "../trajectory/trajectory.ts";

/**
 * The events that are steps of a path, each with the number by which it stands in what is counted; null for what goes on
 * beside the path (notes, papers, consents, costs). A number is never given to another event. An event that is new does
 * not compile until it is said here which of both it is.
 */
const numbers = {
  ReferredToCoordinator: 1,
  FirstContactAsked: 2,
  RegisteredAtService: 3,
  ReferredByOccupationalPhysician: 4,
  OlderTrajectoryEntered: 5,
  InvalidityConfirmed: 6,
  InvalidityNotConfirmed: 7,
  FirstContactPlanned: 8,
  FirstContactMissed: 9,
  FirstContactHeld: 10,
  EngagementComplete: 11,
  PlanDrawnUp: 12,
  FollowedUp: 13,
  ReferredToOccupationalPhysician: 14,
  ReferralAnswered: 15,
  ReferralDeclined: 16,
  RegistrationSent: 17,
  RegistrationDeclined: 18,
  MediatorAssigned: 19,
  GuidanceStepStarted: 20,
  GuidanceEnded: 21,
  ProjectHandedIn: 22,
  ProjectAdvised: 23,
  ProjectExamined: 24,
  ProjectPutOnAgenda: 25,
  ProjectDecided: 26,
  TrainingStarted: 27,
  TrainingSucceeded: 28,
  TrainingBrokenOff: 29,
  EvaluatedAfterTraining: 30,
  TrajectoryClosed: 31,
  TrajectoryStopped: 32,
  AdaptedWorkAgreed: 33,
  AimSet: null,
  AttendanceRecorded: null,
  ConsentGiven: null,
  ConsentWithdrawn: null,
  CoordinatorAssigned: null,
  CostAssessed: null,
  CostHandedIn: null,
  DecisionPosted: null,
  DecisionReceived: null,
  DocumentAdded: null,
  EngagementSigned: null,
  FundNoteWritten: null,
  LetterHandedOver: null,
  GlassBroken: null,
  GlassLookedInto: null,
  LetterPosted: null,
  LetterReceived: null,
  MedicalNoteWritten: null,
  NoteWritten: null,
  PresumptionStarted: null,
  ProjectDocumentAdded: null,
  ReceiptAdded: null,
  ReferralTakenBack: null,
  RegionalBenefitRecorded: null,
  RegistrationTakenBack: null,
} as const satisfies Record<TrajectoryEventType, number | null>;

type Numbers = typeof numbers;
export type PathStep = { [T in keyof Numbers]: Numbers[T] extends number ? T : never }[keyof Numbers];

export const pathSteps = (Object.keys(numbers) as (keyof Numbers)[]).filter(
  (type): type is PathStep => numbers[type] !== null,
);
const byNumber = new Map<number, PathStep>(pathSteps.map((step) => [numbers[step], step]));

const isPathStep = (type: string): type is PathStep =>
  (numbers as Readonly<Record<string, number | null>>)[type] != null;
export const numberOfStep = (step: PathStep): number => numbers[step];
/** @throws for a number that no step has. */
export function stepOfNumber(number: number): PathStep {
  const step = byNumber.get(number);
  if (!step) throw new Error(`No step of a path has number ${number}.`);
  return step;
}

/** The steps that a trajectory really took, by their numbers, with the day of each; in the order in which they were recorded. */
export function pathOf(happened: readonly { event: { type: string }; on: { day: string } }[]) {
  const steps = happened.flatMap(({ event: { type }, on: { day } }) =>
    isPathStep(type) ? [{ number: numberOfStep(type), day }] : [],
  );
  return { path: steps.map(({ number }) => number), path_on: steps.map(({ day }) => day) };
}
