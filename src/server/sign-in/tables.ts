import type { Generated } from "kysely";
import type { Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";

declare module "../record/database.ts" {
  interface Database {
    account: AccountTable;
    signed_in: SignedInTable;
    signed_out: SignedOutTable;
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
  /** A program of an organisation: nobody signs in as it, and nobody's case is given to it. */
  is_machine: Generated<boolean>;
}

export interface SignedInTable {
  /** SHA-256 of what the browser or the program holds: who reads this table cannot sign in with it. */
  secret_hash: Buffer;
  account: string;
  carrier: "cookie" | "bearer" | "machine";
  begun_at: Date;
  seen_at: Date;
  /** When they last proved who they are; null of before this was kept: when it began. */
  proven_at: Date | null;
  /** Sealed with a key out of the secret: what ends the sign-in at the provider too. */
  id_token: Buffer | null;
  /** Of a browser: SHA-256 of whom the provider knows them as, and of their session there if it told us. */
  subject_hash: Generated<Buffer | null>;
  session_hash: Generated<Buffer | null>;
  /** By which power of attorney they act for somebody now; null where for nobody. */
  mandate: Generated<string | null>;
  /** What a program asked for and may do; null of a person, who may do what their role may. */
  scopes: string[] | null;
}

/** Who signed out where, lately. It opens nothing: it tells whose a window is that still stood open. */
export interface SignedOutTable {
  /** SHA-256 of what the browser still carries. */
  known_by: Buffer;
  account: string;
  mandate: string | null;
  left_at: Date;
}

export interface DeskDayTable {
  id: 1;
  day: string;
}
