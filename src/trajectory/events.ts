import type { ConsentEvents } from "./consent/consent.ts";
import type { DocumentEvents } from "./documents/documents.ts";
import type { DossierEvents } from "./dossier/dossier.ts";
import type { EndingEvents } from "./ending/ending.ts";
import type { EngagementEvents } from "./engagement/engagement.ts";
import type { FirstContactEvents } from "./first-contact/first-contact.ts";
import type { GlassEvents } from "./glass/glass.ts";
import type { GuidanceEvents } from "./guidance/guidance.ts";
import type { IntakeEvents } from "./intake/intake.ts";
import type { CostEvents } from "./money/cost.ts";
import type { RegionEvents } from "./money/region.ts";
import type { NoteEvents } from "./note/note.ts";
import type { OccupationalPhysicianEvents } from "./occupational-physician/occupational-physician.ts";
import type { PaymentEvents } from "./payment/payment.ts";
import type { PlanEvents } from "./plan/plan.ts";
import type { PostEvents } from "./post/post.ts";
import type { RecognitionEvents } from "./recognition/recognition.ts";
import type { ResumptionEvents } from "./resumption/resumption.ts";
import type { SessionEvents } from "./session/session.ts";
import type { TrainingEvents } from "./training/training.ts";

/** What can happen in a trajectory, by name. */
export type TrajectoryEvents = IntakeEvents &
  FirstContactEvents &
  ConsentEvents &
  EngagementEvents &
  PlanEvents &
  OccupationalPhysicianEvents &
  GuidanceEvents &
  DossierEvents &
  DocumentEvents &
  TrainingEvents &
  CostEvents &
  RegionEvents &
  NoteEvents &
  GlassEvents &
  PostEvents &
  EndingEvents;
export type Events = RecognitionEvents & TrajectoryEvents & ResumptionEvents & SessionEvents & PaymentEvents;
export type EventType = keyof Events;

/** One thing that happened: the event as it is decided, before it is recorded. */
export type Happening<T extends EventType = EventType> = { [K in T]: { type: K } & Events[K] }[T];

/**
 * A medical fact. The record keeps it encrypted with the person's own key
 * (DESIGN §4), and whoever may not read it gets the event without it.
 */
export type Sealed = { sealed: string };
export const seal = (medical: string): Sealed => ({ sealed: medical });

/**
 * What somebody typed that is for everyone who may read the file. The record keeps it encrypted with the person's own
 * key (worded-fields.ts). A state that is folded where that stays closed, as the door does, has nothing here.
 */
export type Worded<T = string> = T | undefined;

/** One function for each event, so that a forgotten one does not compile. */
export type Evolves<State, Known> = { [T in keyof Known]: (state: State, event: Known[T], on: Occasion) => State };
/** When it was recorded and by whom; the day is the day of the act. */
export type Occasion = { day: string; actor: string; role: string; organisation: string | null };

/** Folds one event on to a state, by the function that its type names. The first event of a stream finds no state. */
export const evolving =
  <State, Known>(evolves: Evolves<State, Known>) =>
  (state: State | undefined, event: Happening<keyof Known & EventType>, on: Occasion): State =>
    // What fits the type of the event fits its function: `Evolves` says so, which TypeScript cannot follow from here.
    (evolves[event.type] as (state: State | undefined, event: unknown, on: Occasion) => State)(state, event, on);
