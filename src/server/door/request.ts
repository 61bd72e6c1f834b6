import type { Transaction } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Upload } from "../documents/upload.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";

/** One act, asked for by one signed-in person. Screen, API and import make the same request. */
export type ActRequest = {
  act: string;
  actor: Actor;
  /** What it is done to: a trajectory, a session, a payment, or a person by id or national number. */
  to: {
    trajectory?: string;
    session?: string;
    payment?: string;
    resumption?: string;
    /** By its name: the stream of its event, a point, and the version. */
    letter?: string;
    person?: string;
    nationalNumber?: string;
  };
  input: unknown;
  /** Files that come with it, as they were sent. */
  documents?: readonly Upload[];
  /** The version that the asker saw; when the file has grown since, they are told instead of surprised. */
  version?: number;
  /** The same key twice is one act (RFC draft Idempotency-Key). */
  key?: string;
  /** With this nothing is kept: what would happen is shown to it, in the transaction, and then undone. */
  rehearsal?: (trx: Transaction<Database>, done: Done) => Promise<void>;
};

/** One fault of a field, as zod names it. */
export type Fault = { path: PropertyKey[]; code?: string; message: string; params?: unknown };

/** What the door answers: done, or one of the four kinds of no (STYLE §5). Broken is thrown. */
export type Done = { kind: "done"; act: ActName; stream: string; version: number; events: readonly Stored[] };
export type Answer =
  | Done
  | { kind: "malformed"; faults: readonly Fault[] }
  | { kind: "not-found"; what: "act" | "trajectory" | "session" | "payment" | "resumption" | "letter" | "person" }
  | { kind: "not-you"; why: "not-this-role" | "not-this-person" | "not-for-another" }
  | { kind: "cannot"; act: ActName; no: No }
  | { kind: "changed"; version: number };
