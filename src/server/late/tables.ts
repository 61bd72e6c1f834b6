/** What somebody filled in and sent when their sign-in was over: no part of the record, and gone after half an hour. */
interface LateFormTable {
  /** SHA-256 of what the browser holds: who reads this table cannot open what is in it. */
  secret_hash: Buffer;
  /** Where it was sent, and where it is given back. */
  address: string;
  /** Who had signed in. */
  account: string;
  /** For whom they acted; null where for themselves. */
  mandate: string | null;
  kept_at: Date;
  /** Fields and files, sealed with a key out of the secret. */
  sealed: Buffer;
}

declare module "../record/database.ts" {
  interface Database {
    late_form: LateFormTable;
  }
}
