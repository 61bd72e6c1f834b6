declare module "../record/database.ts" {
  interface Database {
    machine_client: MachineClientTable;
    machine_secret: MachineSecretTable;
    feed_reader: FeedReaderTable;
    webhook: WebhookTable;
    delivery: DeliveryTable;
    mail: MailTable;
    mail_refused: MailRefusedTable;
    calendar_link: CalendarLinkTable;
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

/** How far a part that goes on from the event table has come. */
interface FeedReaderTable {
  name: string;
  xid: string;
  position: number;
}

export interface WebhookTable {
  id: string;
  /** The program for which events are sent: what it may see goes there. */
  client: string;
  url: string;
  /** What the messages are signed with, sealed; see webhooks.ts. */
  secret: Buffer;
  /** The one before it, sealed too: messages are signed with both until then. */
  older_secret: Buffer | null;
  older_until: Date | null;
  /** Null: every event that the program may see. */
  types: string[] | null;
  active: boolean;
  created_at: Date;
  created_by: string;
}

/** One event to one receiver. What is in it is read from the event when it is sent. */
export interface DeliveryTable {
  webhook: string;
  stream_id: string;
  version: number;
  status: "waiting" | "delivered" | "dead";
  tries: number;
  next_at: Date | null;
  made_at: Date;
  done_at: Date | null;
  last_status: number | null;
  last_fault: string | null;
}

/** A mail that there is something to read: to one account, or to one insured person, once a day. */
export interface MailTable {
  key: string;
  account: string | null;
  person_id: string | null;
  status: "waiting" | "sent" | "dead";
  tries: number;
  next_at: Date | null;
  made_at: Date;
  done_at: Date | null;
  last_fault: string | null;
}

/** Who turned mail off. */
interface MailRefusedTable {
  who: string;
  refused_at: Date;
}

interface CalendarLinkTable {
  account: string;
  /** SHA-256 of what stands in the address. */
  secret_hash: Buffer;
  created_at: Date;
  fetched_at: Date | null;
}
