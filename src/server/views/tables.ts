import type { Organisation, Role } from "../../access/roles.ts";

declare module "../record/database.ts" {
  interface Database {
    notice: NoticeTable;
    saved_view: SavedViewTable;
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
