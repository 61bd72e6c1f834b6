import type { Database } from "./database.ts";

/** As whom door and jobs work: owns nothing, and may do to each table what stands here. */
export const doorRole = "weerwerk_door";

type Write = "insert" | "update" | "delete";
const added: readonly Write[] = ["insert"];
const kept: readonly Write[] = ["insert", "update"];
/** Also rows that go in with others and are taken away one by one: never changed. */
const addedAndTaken: readonly Write[] = ["insert", "delete"];
const free: readonly Write[] = ["insert", "update", "delete"];

/** What door and jobs write; they read everything. A new table does not compile until it says it. */
export const doorWrites: Readonly<Record<keyof Database, readonly Write[]>> = {
  // Written once.
  event: added,
  document: added,
  read_log: added,
  refused_attempt: added,
  checkpoint: added,
  act_done: added,
  night: added,
  service_agreement: added,
  // Bridges are taken away by the owner alone (`weerwerk rotate-key --finish`).
  master_key: added,
  // Never taken away: erasing leaves the row, and takes out what it said.
  person_key: kept,
  letter: kept,
  session_paper: kept,
  payment_file: kept,
  notice: kept,
  reminder: kept,
  views_made: kept,
  machine_client: kept,
  webhook: kept,
  feed_reader: kept,
  delivery: kept,
  mail_refused: addedAndTaken,
  draft_file: addedAndTaken,
  // Who people are, which is corrected and erased.
  person: free,
  account: free,
  account_number: free,
  // Made again from the events (views/remade-views.ts).
  trajectory: free,
  due: free,
  follows: free,
  glass: free,
  entitlement: free,
  recognition: free,
  recognition_due: free,
  mandate: free,
  own_request: free,
  resumption: free,
  sending: free,
  session: free,
  payment: free,
  transfer: free,
  transfer_share: free,
  figure_case: free,
  figure_person: free,
  // What passes.
  signed_in: free,
  late_form: free,
  signed_out: free,
  desk_day: free,
  rate_hit: free,
  file_opened: free,
  machine_secret: free,
  calendar_link: free,
  mail: free,
  saved_view: free,
  law_draft: free,
  draft: free,
};
