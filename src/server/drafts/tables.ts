import type { ActName } from "../../trajectory/acts.ts";
import type { Fixed } from "../record/database.ts";

/** What one person began to fill in of one act, about one file. */
interface DraftTable {
  /** Also the key with which it is sent (door/once.ts), so that two windows send it once. */
  id: Fixed<string>;
  person_id: Fixed<string>;
  /** By which power of attorney somebody else began it for the person; empty where the person did. */
  mandate: Fixed<string>;
  act: Fixed<ActName>;
  /** The stream that the act is done to, or the person for what is new. */
  about: Fixed<string>;
  /** Of that stream, when it was begun; null where nothing that happens meanwhile matters. */
  version: Fixed<number | null>;
  /** ISO day. */
  saved_on: string;
  /** Sealed with the person's key; null for a moment, while it is being made. */
  answers: Buffer | null;
}

/** Chosen, looked at, and not sent yet. */
interface DraftFileTable {
  draft_id: Fixed<string>;
  id: Fixed<string>;
  person_id: Fixed<string>;
  /** In the order in which they were chosen. */
  at: Fixed<number>;
  bytes: Fixed<number>;
  /** Both sealed with the person's key. */
  name: Fixed<Buffer>;
  content: Fixed<Buffer>;
}

declare module "../record/database.ts" {
  interface Database {
    draft: DraftTable;
    draft_file: DraftFileTable;
  }
}
