import { createSecretKey, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import type { FeedPlace } from "../record/feed.ts";
import type { Keys } from "../record/keys.ts";
import { personKey, personKeyToRead } from "../record/person-key.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import { placeNow } from "./feed-for.ts";
import { maySendTo, type SendsTo } from "./may-send-to.ts";
import "./tables.ts";

type Db = Kysely<Database>;
export type NewWebhook = { client: string; url: string; types: readonly string[] | null };

/**
 * Makes a receiver of what a program may see, from now on. The secret is said once, here (Standard Webhooks).
 *
 * @returns what is `wrong` where nothing is made: an address that nothing is sent to, or no program that stands.
 */
export async function addWebhook(
  { db, keys, now }: { db: Db; keys: Keys; now: () => Date },
  sendsTo: SendsTo,
  { client, url, types }: NewWebhook,
  by: string,
): Promise<{ id: string; secret: string } | { wrong: "url" | "program" }> {
  if (!maySendTo(url, sendsTo)) return { wrong: "url" };
  const standing = await db
    .selectFrom("machine_client")
    .select("id")
    .where("id", "=", client)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!standing) return { wrong: "program" };
  const id = randomUUID();
  const secret = randomBytes(32);
  const place = await placeNow(db);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("webhook")
      .values({
        id,
        client,
        url,
        secret: encrypt(await personKey(trx, keys, id), secret, boundTo(id)),
        older_secret: null,
        older_until: null,
        types: types && [...types],
        active: true,
        created_at: now(),
        created_by: by,
      })
      .execute();
    await trx
      .insertInto("feed_reader")
      .values({ name: readerOf(id), ...place })
      .execute();
  });
  return { id, secret: asSaid(secret) };
}

const asSaid = (secret: Buffer): string => `whsec_${secret.toString("base64")}`;
const hoursOfBoth = 24;

/**
 * Another secret, said once, here. For a day messages are signed with the one before as well (Standard Webhooks), so that
 * the receiver takes over in its own time. @returns undefined where there is no such receiver.
 */
export async function renewWebhookSecret(
  { db, keys, now }: { db: Db; keys: Keys; now: () => Date },
  id: string,
): Promise<{ url: string; secret: string } | undefined> {
  const secret = randomBytes(32);
  return db.transaction().execute(async (trx) => {
    const webhook = await trx
      .selectFrom("webhook")
      .select(["url", "secret"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (!webhook) return undefined;
    const sealed = encrypt(await personKey(trx, keys, id), secret, boundTo(id));
    const older_until = new Date(now().getTime() + hoursOfBoth * 3_600_000);
    await trx
      .updateTable("webhook")
      .set({ secret: sealed, older_secret: webhook.secret, older_until })
      .where("id", "=", id)
      .execute();
    return { url: webhook.url, secret: asSaid(secret) };
  });
}

export const readerOf = (webhook: string): string => `webhook ${webhook}`;

type Secrets = { id: string; secret: Buffer; older_secret: Buffer | null; older_until: Date | null };
/** What its messages are signed with, the newest first. Sealed with a data key of its own, so that it follows the master key. */
export async function secretsOf(db: Db, keys: Keys, { id, ...held }: Secrets, now: Date): Promise<KeyObject[]> {
  const key = await personKeyToRead(db, keys, id);
  if (!key) throw new Error("The key of this receiver was destroyed.");
  const both = held.older_secret && held.older_until && now < held.older_until ? [held.older_secret] : [];
  return [held.secret, ...both].map((secret) => createSecretKey(decrypt(key, secret, boundTo(id))));
}

/** Stops or goes on. What waits meanwhile is kept. */
export async function setActive(db: Db, id: string, active: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("webhook").set({ active }).where("id", "=", id).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Sends everything after a place once more, under the same message ids; null: from the beginning. */
export async function replayFrom(db: Db, id: string, place: FeedPlace | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("feed_reader")
    .set(place ?? { xid: "0", position: 0 })
    .where("name", "=", readerOf(id))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Tries the dead ones again, now. */
export async function revive(db: Db, id: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("delivery")
    .set({ status: "waiting", tries: 0, next_at: now })
    .where("webhook", "=", id)
    .where("status", "=", "dead")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Every receiver, with how many messages wait, arrived and died. @param page some, after a place */
export async function webhooks(db: Db, page?: { size: number; after: { createdAt: string; id: string } | undefined }) {
  const after = page?.after;
  const count = (status: string) =>
    sql<number>`(select count(*) from delivery d where d.webhook = w.id and d.status = ${status})`;
  const rows = await db
    .selectFrom("webhook as w")
    .innerJoin("account as a", "a.id", "w.client")
    .select(["w.id", "w.client", "a.name as program", "w.url", "w.types", "w.active", "w.created_at as createdAt"])
    .select([count("waiting").as("waiting"), count("delivered").as("delivered"), count("dead").as("dead")])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(w.created_at, w.id) > (${after?.createdAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("w.created_at")
    .orderBy("w.id")
    .$if(page !== undefined, (query) => query.limit(page?.size ?? 0))
    .execute();
  return rows.map((row) => ({
    ...row,
    waiting: Number(row.waiting),
    delivered: Number(row.delivered),
    dead: Number(row.dead),
  }));
}

/** The messages to one receiver, or to all, the latest first. @param after the key of the last one seen */
export const deliveries = (
  db: Db,
  { webhook, status, limit, after }: { webhook?: string; status?: string; limit: number; after?: DeliveryKey },
) =>
  db
    .selectFrom("delivery")
    .selectAll()
    .$if(webhook !== undefined, (query) => query.where("webhook", "=", webhook ?? ""))
    .$if(status !== undefined, (query) => query.where("status", "=", status as "dead"))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(made_at, webhook, stream_id, version) < (${after?.madeAt}::timestamptz, ${after?.webhook}::uuid, ${after?.stream}::uuid, ${after?.version}::integer)`,
      ),
    )
    .orderBy("made_at", "desc")
    .orderBy("webhook", "desc")
    .orderBy("stream_id", "desc")
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
type DeliveryKey = { madeAt: string; webhook: string; stream: string; version: number };

const boundTo = (id: string): string => `weerwerk-webhook-1 ${id}`;
