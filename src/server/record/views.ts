import type { Fund, Organisation, PreventionService, Role, Service } from "../../access/roles.ts";
import type { JsonObject } from "./canonical-json.ts";
import type { Fixed, Jsonb } from "./database.ts";

/** Views: what the events come down to, written in the same transaction and always possible to build again. */

export interface TrajectoryView {
  stream_id: Fixed<string>;
  person_id: string;
  fund: Fund;
  service: Service | null;
  prevention_service: PreventionService | null;
  route: string;
  stage: string;
  waiting_for: Role | null;
  /** The first of its due days, and what is due then. */
  due_on: string | null;
  due_what: string | null;
  coordinator: string | null;
  mediator: string | null;
  opened_on: string;
  closed_on: string | null;
  outcome: string | null;
  aim: string | null;
  version: number;
  changed_at: Date;
  state: Jsonb<JsonObject>;
}

export interface DueView {
  stream_id: Fixed<string>;
  what: Fixed<string>;
  waiting_for: Fixed<Role>;
  due_on: string | null;
}

/** Which organisation, in which role, may see a trajectory. */
export interface FollowsView {
  stream_id: Fixed<string>;
  /** Whom it is about: so that a list is searched by a name in one walk. */
  person_id: string;
  organisation: Fixed<Organisation>;
  role: Fixed<Role>;
  /** What a work list is narrowed and ordered by: what is waited for of this role first, and when. */
  awaited: string | null;
  /** Of that; else of whatever is due first of anybody. */
  due_on: string | null;
  opened_on: string | null;
  closed: boolean;
  /** Which of them has it, where the role is one that is assigned. */
  assigned: string | null;
  stage: string | null;
  route: string | null;
}

export interface RecognitionView {
  person_id: Fixed<string>;
  stream_id: string;
  fund: Fund;
  regime: string;
  incapable_since: string;
  state: Jsonb<JsonObject>;
  version: number;
}

export interface SessionView {
  stream_id: Fixed<string>;
  held_on: string;
  place: string;
  status: string;
  version: number;
  state: Jsonb<JsonObject>;
}

export interface LetterView {
  stream_id: Fixed<string>;
  /** Of the event that caused it. */
  version: Fixed<number>;
  kind: string;
  language: "nl" | "fr" | "de" | "en";
  reference: string;
  /** Only where a version before left it in the clear, until it is sealed (nightly/seal-older.ts). */
  pdf: Buffer | null;
  /** Sealed with what opens the words of the person (letters/sealed-letter.ts). */
  sealed_pdf: Buffer | null;
  /** Of the PDF as it is sent. */
  sha256: Buffer | null;
  status: string;
}
