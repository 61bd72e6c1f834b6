import type { Fund } from "../../access/roles.ts";
import type { Fixed } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    own_request: OwnRequestView;
  }
}

/** Something that a person asked about what is kept of them. */
interface OwnRequestView {
  person_id: Fixed<string>;
  id: Fixed<string>;
  kind: "reading" | "correction";
  /** Of a reading its number in the log of readings; of a correction which datum. */
  about: string;
  fund: Fund;
  asked_on: string;
  due_on: string;
  answered_on: string | null;
  outcome: "corrected" | "refused" | null;
}
