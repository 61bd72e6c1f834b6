import type { Events, EventType, Sealed } from "../../../trajectory/events.ts";

type SealedIn<E> = { [F in keyof E]-?: NonNullable<E[F]> extends Sealed ? F : never }[keyof E];
type Sealing = { [T in EventType as SealedIn<Events[T]> extends never ? never : T]: Record<SealedIn<Events[T]>, How> };

/** `marker`: the leak test plants words in it. `mark`: an answer from 0 to 5, told by its presence alone. */
type How = "marker" | "mark";

/** For tests: every field that is sealed. A new one does not compile until it stands here, and then must be planted. */
export const sealedFields: Sealing = {
  QuestionnaireAnswered: {
    generalHealth: "mark",
    comparedWithTwoMonthsAgo: "mark",
    bending: "mark",
    managerUnderstands: "mark",
    remarks: "marker",
  },
  CapacitiesEstimated: { remarks: "marker" },
  PhysicalContactHeld: { remarks: "marker" },
  ReductionProposed: { grounds: "marker" },
  ReductionImposed: { grounds: "marker" },
  ReductionTurnedDown: { grounds: "marker" },
  BenefitSuspended: { grounds: "marker" },
  ReferredToCoordinator: { workPotential: "marker" },
  ReferredByOccupationalPhysician: { advice: "marker" },
  ProjectAdvised: { findings: "marker" },
  EvaluatedAfterTraining: { findings: "marker" },
  MedicalNoteWritten: { note: "marker" },
  PartialResumptionPermitted: { findings: "marker" },
  PartialResumptionRefused: { findings: "marker" },
  PermissionRenewed: { findings: "marker" },
  ResumptionChecked: { findings: "marker" },
  CorrectionAsked: { shouldBe: "marker" },
  CorrectionAnswered: { answer: "marker" },
  ReadingQuestioned: { asks: "marker" },
  ReadingExplained: { answer: "marker" },
  VoluntaryWorkAssessed: { findings: "marker" },
};
