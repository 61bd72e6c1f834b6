declare module "../record/database.ts" {
  interface Database {
    machine_client: MachineClientTable;
    machine_secret: MachineSecretTable;
  }
}

/** A program of an organisation; its name, role and organisation stand in `account`, under the same id. */
interface MachineClientTable {
  id: string;
  scopes: string[];
  created_at: Date;
  created_by: string;
  revoked_at: Date | null;
}

interface MachineSecretTable {
  /** SHA-256: who reads this table cannot sign in with it. */
  secret_hash: Buffer;
  client: string;
  created_at: Date;
  /** Null while it is the newest one. */
  ends_at: Date | null;
}
