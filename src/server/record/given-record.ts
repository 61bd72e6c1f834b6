import { createSecretKey, generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { after, before } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import { scratchDatabase } from "../postgres/scratch.ts";
import { type Append, append, type NewEvent } from "./append.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { type OpenRecord, openAsOwner, openRecord } from "./open-record.ts";

/** `db` may what door and jobs may; `owner`, whose address `url` is, may tamper with everything. */
export type GivenRecord = OpenRecord & { url: string; owner: Kysely<Database>; keys: Keys };

/** For tests: an empty record on a real server, for the tests of one `describe`, gone after them. */
export function givenRecord(): GivenRecord {
  const given = { keys: newKeys() } as GivenRecord;
  let drop = async (): Promise<void> => {};
  before(async () => {
    const scratch = await scratchDatabase(migrated);
    drop = scratch.drop;
    const { url } = scratch;
    Object.assign(given, await openRecord(url), { url, owner: openAsOwner({ url }) });
  });
  after(async () => {
    await given.owner?.destroy();
    await given.close?.();
    await drop();
  });
  return given;
}

const migrated = async (url: string): Promise<void> => (await openRecord(url)).close();

export const newKeys = (): Keys => ({
  master: createSecretKey(randomBytes(32)),
  signing: generateKeyPairSync("ed25519").privateKey,
});

/** An act on a trajectory of somebody, unless said otherwise. */
export const anAct = (what: Partial<Append> = {}): Append => ({
  stream: randomUUID(),
  kind: "trajectory",
  person: randomUUID(),
  expected: 0,
  events: [asked],
  by: { actor: "lotte", role: "coordinator", organisation: "100" },
  act: "ask-first-contact",
  actId: randomUUID(),
  day: "2026-03-02",
  at: new Date("2026-03-02T09:30:00.123Z"),
  ...what,
});

export const asked: NewEvent = {
  type: "FirstContactAsked",
  open: { saysWantsToWork: true, how: "form" },
  rulings: [{ rule: "route-b", version: "2022-01-01" }],
};

export const inTransaction = <T>({ db }: OpenRecord, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> =>
  db.transaction().execute(work);

export const appendAlone = (record: OpenRecord & { keys: Keys }, what: Append) =>
  inTransaction(record, (trx) => append(trx, record.keys, what));

/** Until what was appended counts for feed and checkpoints: other tests on the same server have transactions going. */
export async function untilSettled({ db }: OpenRecord): Promise<void> {
  const late = sql<{ late: boolean }>`
    select exists (select from event where xid >= recorded_xid(pg_snapshot_xmin(pg_current_snapshot()))) as late`;
  while ((await late.execute(db)).rows[0]?.late) await pause(5);
}
