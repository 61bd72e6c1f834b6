import type { Fixed } from "../record/database.ts";

/** Beside the record, as identity is: the event holds the hash of `content` as it stands here. */
interface DocumentTable {
  stream_id: Fixed<string>;
  id: Fixed<string>;
  person_id: Fixed<string>;
  /** Both sealed with the person's key. */
  name: Fixed<Buffer>;
  content: Fixed<Buffer>;
}

declare module "../record/database.ts" {
  interface Database {
    document: DocumentTable;
  }
}
