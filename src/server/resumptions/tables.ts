import type { Fund, Role } from "../../access/roles.ts";
import type { JsonObject } from "../record/canonical-json.ts";
import type { Fixed, Jsonb } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    resumption: ResumptionView;
  }
}

/** One declaration and request of work beside the benefit. */
interface ResumptionView {
  stream_id: Fixed<string>;
  person_id: Fixed<string>;
  fund: Fund;
  /** The request before this one; null for the first. */
  before_id: Fixed<string | null>;
  from_day: string;
  /** What is waited for, of whom and until when; a request that another one follows waits for a decision only. */
  due_what: string | null;
  due_on: string | null;
  waiting_for: Role | null;
  version: number;
  state: Jsonb<JsonObject>;
}
