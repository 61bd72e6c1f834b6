import type { Fund, Organisation, Role } from "../../access/roles.ts";

declare module "../record/database.ts" {
  interface Database {
    notice: NoticeTable;
    saved_view: SavedViewTable;
    recognition_due: RecognitionDueView;
    views_made: ViewsMade;
  }
}

/** Something that happened in a trajectory, for an organisation that follows it and did not do it itself. */
export interface NoticeTable {
  stream_id: string;
  version: number;
  organisation: Organisation;
  role: Role;
  type: string;
  day: string;
  seen_by: string | null;
}

/** The filters of the work list that somebody kept under a name. */
export interface SavedViewTable {
  actor: string;
  name: string;
  query: string;
}

/** What is waited for in a recognition, for the roles of its fund and the person. */
export interface RecognitionDueView {
  person_id: string;
  what: string;
  waiting_for: Role;
  fund: Fund;
  due_on: string | null;
  /** The first day on which it is waited for; null: at once. */
  from_day: string | null;
}

/** With which edition of the views (views/edition.ts) the tables are filled; no row: with one of before there were any. */
export interface ViewsMade {
  id: 1;
  edition: number;
  /** The edition that they are being made again in; null: they are not. */
  making: number | null;
  /** Up to and with which person that is done. */
  after: string | null;
  /** The first transaction in which a process of an older edition may have written over it. */
  since: string | null;
}
