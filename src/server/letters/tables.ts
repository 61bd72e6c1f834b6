import type { Organisation } from "../../access/roles.ts";
import type { receipts } from "../../trajectory/dossier/dossier.ts";
import type { Fixed } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    sending: SendingView;
  }
}

/** The way of one letter to the person, as the events tell it; its text and its PDF stand in `letter`. */
export interface SendingView {
  stream_id: Fixed<string>;
  /** Of the event that caused it. */
  version: Fixed<number>;
  person_id: Fixed<string>;
  /** Who sends it: a fund, or RIZIV for the Higher Commission. */
  sender: Fixed<Organisation>;
  kind: Fixed<string>;
  /** The project that a decision of the Higher Commission is about. */
  about: Fixed<string | null>;
  registered: Fixed<boolean>;
  /** A term of appeal counts from its receipt. */
  appeal: Fixed<boolean>;
  caused_on: Fixed<string>;
  registered_number: string | null;
  posted_on: string | null;
  handed_over_on: string | null;
  result: (typeof receipts)[number] | null;
  result_on: string | null;
  appeal_until: string | null;
}
