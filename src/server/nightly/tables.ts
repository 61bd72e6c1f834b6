import type { Role } from "../../access/roles.ts";
import type { Fixed } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    reminder: ReminderTable;
    night: NightTable;
  }
}

/** Something in a trajectory that became due, told once to whom it waits for. */
interface ReminderTable {
  stream_id: Fixed<string>;
  /** An act that is waited for, or `presumption-lapses`. */
  what: Fixed<string>;
  waiting_for: Fixed<Role>;
  due_on: Fixed<string>;
  noticed_on: Fixed<string>;
  seen_by: string | null;
}

interface NightTable {
  day: Fixed<string>;
  done_at: Fixed<Date>;
  reminders: Fixed<number>;
  erased: Fixed<number>;
}
