import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../../src/server/record/database.ts";
import { exportRecord } from "../../src/server/record/export-record.ts";
import type { Keys } from "../../src/server/record/keys.ts";
import type { OpenRecord } from "../../src/server/record/open-record.ts";
import { verifyExport } from "../../src/server/record/verify-export.ts";
import { rebuildViews } from "../../src/server/views/rebuild.ts";
import type { Acknowledged } from "./load.ts";

export type Found = {
  events: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  brokenChains: number;
  viewsThatDiffer: number;
};

/**
 * What must hold whatever happened: each act that was acknowledged is there, once, as it was answered; no event belongs
 * to half an act or to none; every chain and checkpoint holds; the views are what the events come down to.
 */
export async function invariants(
  { db, keys }: Pick<OpenRecord, "db"> & { keys: Keys },
  acknowledged: readonly Acknowledged[],
): Promise<Found> {
  const [chains, there, twice, views] = [
    await chainsOf(db, keys),
    await actsThere(db),
    await withoutRequest(db),
    await viewsThatDiffer({ db }),
  ];
  const lost = acknowledged.filter(
    ({ key, stream, version }) => there.get(hashOf(key)) !== `${stream} ${version}`,
  ).length;
  return { ...chains, acknowledged: acknowledged.length, lost, doubled: twice, viewsThatDiffer: views };
}

async function chainsOf(db: OpenRecord["db"], keys: Keys): Promise<{ events: number; brokenChains: number }> {
  const lines: Buffer[] = [];
  await exportRecord({ db, keys, at: new Date() }, async (line) => void lines.push(Buffer.from(`${line}\n`)));
  const { events, faults } = await verifyExport(
    (async function* () {
      yield* lines;
    })(),
    undefined,
  );
  return { events, brokenChains: faults.length };
}

/** Of a key only this is kept (door/once.ts). */
const hashOf = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** By the hash of the key: what was answered, where the last event of that very act stands there. */
async function actsThere(db: OpenRecord["db"]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; at: string }>`
    select split_part(d.key, ' ', 3) as key, e.stream_id || ' ' || max(e.version) as at
    from act_done d join event e on e.act_id = d.act_id
    where (d.answer ->> 'stream')::uuid = e.stream_id
    group by d.key, e.stream_id, d.answer having max(e.version) = (d.answer ->> 'version')::int`.execute(db);
  return new Map(rows.map(({ key, at }) => [key, at]));
}

/** Acts on record that were never claimed by a request: a second copy of one would be such an act. */
async function withoutRequest(db: OpenRecord["db"]): Promise<number> {
  const { rows } = await sql<{ acts: number }>`
    select count(distinct e.act_id)::int as acts from event e left join act_done d on d.act_id = e.act_id
    where d.act_id is null and e.actor not in ('desk', 'weerwerk')`.execute(db);
  return rows[0]?.acts ?? 0;
}

const views = [
  "trajectory",
  "due",
  "follows",
  "recognition",
  "session",
  "entitlement",
  "payment",
  "resumption",
] as const;

async function viewsThatDiffer({ db }: Pick<OpenRecord, "db">): Promise<number> {
  const all = async () => {
    const kept: string[] = [];
    for (const view of views) kept.push(await printOf(db, view));
    return kept;
  };
  const written = await all();
  await rebuildViews(db);
  const rebuilt = await all();
  return written.filter((hash, index) => hash !== rebuilt[index]).length;
}

async function printOf(db: OpenRecord["db"], view: keyof Database): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    select coalesce(md5(string_agg(row, chr(10) order by row)), '') as hash
    from (select t::text as row from ${sql.table(view)} t) of_view`.execute(db);
  return rows[0]?.hash ?? "";
}
