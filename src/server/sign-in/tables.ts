import type { Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";

declare module "../record/database.ts" {
  interface Database {
    account: AccountTable;
    signed_in: SignedInTable;
    desk_day: DeskDayTable;
  }
}

export interface AccountTable {
  id: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  /** Of an insured person, and of nobody else. */
  person_id: string | null;
  language: Language;
  title: string | null;
  phone: string | null;
  email: string | null;
}

export interface SignedInTable {
  /** SHA-256 of what the browser or the program holds: who reads this table cannot sign in with it. */
  secret_hash: Buffer;
  account: string;
  carrier: "cookie" | "bearer";
  begun_at: Date;
  seen_at: Date;
}

export interface DeskDayTable {
  id: 1;
  day: string;
}
