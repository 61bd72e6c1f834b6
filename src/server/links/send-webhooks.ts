import { createHash, createHmac, type KeyObject } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { nextTry } from "./back-off.ts";
import { cloudEventOf } from "./cloud-event.ts";
import { eventFor, feedFor } from "./feed-for.ts";
import { maySendTo, type SendsTo } from "./may-send-to.ts";
import { recordPassedOn } from "./passed-on.ts";
import type { DeliveryTable, WebhookTable } from "./tables.ts";
import { readerOf, secretsOf } from "./webhooks.ts";

export type Sending = { db: Kysely<Database>; keys: Keys; now: () => Date; publicUrl: URL; sendsTo: SendsTo };

/** A receiver that says nothing for this long has not received it. */
const patience = 10_000;
/** Who takes a message has this long to say how it went; else it is tried again, by whichever process. */
const leaseSeconds = 60;
const atOnce = 16;

/**
 * Makes a message for each event that a receiver's program may see: the event table is the outbox, so that nothing is
 * made that did not happen and nothing that happened is lost. Several processes may do this beside each other.
 *
 * @returns how many messages were made.
 */
export async function makeDeliveries({ db, now }: Pick<Sending, "db" | "now">): Promise<number> {
  const receivers = await standing(db);
  let made = 0;
  for (const receiver of receivers) made += await fanOut(db, receiver, now());
  return made;
}

const fanOut = (db: Kysely<Database>, { id, types, actor }: Receiver, now: Date): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const name = readerOf(id);
    const place = await trx
      .selectFrom("feed_reader")
      .select(["xid", "position"])
      .where("name", "=", name)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!place) return 0;
    const { events, after } = await feedFor(trx, actor, place, 500);
    if (after) await trx.updateTable("feed_reader").set(after).where("name", "=", name).execute();
    const wanted = events.filter(({ type }) => types === null || types.includes(type));
    if (wanted.length === 0) return 0;
    const fresh = {
      status: "waiting",
      tries: 0,
      next_at: now,
      done_at: null,
      last_status: null,
      last_fault: null,
    } as const;
    await trx
      .insertInto("delivery")
      .values(
        wanted.map(({ stream, version }) => ({ webhook: id, stream_id: stream, version, made_at: now, ...fresh })),
      )
      // Only a replay comes past the same event again.
      .onConflict((key) => key.columns(["webhook", "stream_id", "version"]).doUpdateSet(fresh))
      .execute();
    return wanted.length;
  });

/** Sends what is due, each at least once, under an id that stays the same. @returns how many were tried. */
export async function sendDeliveries(sending: Sending): Promise<number> {
  const { db, now } = sending;
  const receivers = new Map((await standing(db)).map((receiver) => [receiver.id, receiver]));
  if (receivers.size === 0) return 0;
  const taken = await take(db, [...receivers.keys()], now());
  await Promise.all(
    taken.map(async (delivery) => {
      const receiver = receivers.get(delivery.webhook);
      if (receiver) await keep(sending, delivery, await send(sending, receiver, delivery));
    }),
  );
  return taken.length;
}

const take = (db: Kysely<Database>, webhooks: readonly string[], now: Date) =>
  db
    .updateTable("delivery")
    .set({ tries: sql<number>`tries + 1`, next_at: new Date(now.getTime() + leaseSeconds * 1000) })
    .where(
      sql<boolean>`(webhook, stream_id, version) in (
        select webhook, stream_id, version from delivery
        where status = 'waiting' and next_at <= ${now} and webhook = any(${webhooks}::uuid[])
        order by next_at, made_at limit ${atOnce} for update skip locked
      )`,
    )
    .returningAll()
    .execute();

type Delivery = Selectable<DeliveryTable>;
type Receiver = Selectable<WebhookTable> & { actor: Actor };
type Outcome = { status: number | null; fault: string | null; gone?: true };

async function send(sending: Sending, receiver: Receiver, delivery: Delivery): Promise<Outcome> {
  const { db, keys, now, publicUrl, sendsTo } = sending;
  // Whoever runs this may have taken the host off their list since, or taken over what a desk had.
  if (!maySendTo(receiver.url, sendsTo)) return { status: null, fault: "not-allowed", gone: true };
  const event = await eventFor(db, receiver.actor, delivery.stream_id, delivery.version);
  if (!event) return { status: null, fault: "not-theirs-any-more", gone: true };
  if (delivery.tries === 1) await recordPassedOn(db, receiver.actor, [event], now());
  const body = JSON.stringify(cloudEventOf(event, publicUrl.origin));
  const id = messageId(delivery);
  const secrets = await secretsOf(db, keys, receiver, now());
  const timestamp = Math.floor(now().getTime() / 1000);
  try {
    const answer = await fetch(receiver.url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: {
        "content-type": "application/cloudevents+json",
        "user-agent": "Weerwerk",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": secrets.map((key) => `v1,${signature(key, `${id}.${timestamp}.${body}`)}`).join(" "),
      },
      body,
    });
    await answer.body?.cancel();
    return { status: answer.status, fault: answer.ok ? null : "refused" };
  } catch (error) {
    return { status: null, fault: (error as Error).name === "TimeoutError" ? "no-answer-in-time" : "not-reached" };
  }
}

/** One event to one receiver has one id, however often it is sent: who gets it twice can tell. */
const messageId = ({ webhook, stream_id, version }: Delivery): string =>
  `msg_${createHash("sha256").update(`${webhook} ${stream_id} ${version}`).digest("hex").slice(0, 32)}`;

const signature = (key: KeyObject, text: string): string => createHmac("sha256", key).update(text).digest("base64");

async function keep({ db, now }: Sending, delivery: Delivery, { status, fault, gone }: Outcome): Promise<void> {
  const next = gone ? undefined : nextTry(delivery.tries, now());
  const outcome =
    fault === null
      ? ({ status: "delivered", next_at: null, done_at: now() } as const)
      : next
        ? ({ status: "waiting", next_at: next } as const)
        : ({ status: "dead", next_at: null, done_at: now() } as const);
  await db
    .updateTable("delivery")
    .set({ ...outcome, last_status: status, last_fault: fault })
    .where("webhook", "=", delivery.webhook)
    .where("stream_id", "=", delivery.stream_id)
    .where("version", "=", delivery.version)
    // A replay that came meanwhile starts afresh.
    .where("tries", "=", delivery.tries)
    .execute();
}

/** Receivers that are on, of programs that were not ended. */
async function standing(db: Kysely<Database>): Promise<Receiver[]> {
  const rows = await db
    .selectFrom("webhook as w")
    .innerJoin("machine_client as m", "m.id", "w.client")
    .innerJoin("account as a", "a.id", "w.client")
    .selectAll("w")
    .select(["a.role", "a.organisation"])
    .where("w.active", "=", true)
    .where("m.revoked_at", "is", null)
    .execute();
  return rows.map(({ role, organisation, ...webhook }) => ({
    ...webhook,
    actor: { id: webhook.client, role, organisation, person: null },
  }));
}
