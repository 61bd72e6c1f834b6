import { z } from "zod";
import { placeOf } from "../links/feed-for.ts";
import { mustConnect } from "../links/may-connect.ts";
import type { SendsTo } from "../links/may-send-to.ts";
import {
  addWebhook,
  deliveries,
  renewWebhookSecret,
  replayFrom,
  revive,
  setActive,
  webhooks,
} from "../links/webhooks.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";
import { inKey, linkNext, listPages, nextPage, pageAsked } from "./list-pages.ts";

const tags = ["programs"];
const params = z.object({ id: z.uuid() });
const statuses = ["waiting", "delivered", "dead"] as const;
const notFound = () => new Refused(404, "not-found", said.notFound);
const fault = (field: string, words: { detail: (typeof said)["notFound"]["detail"] }) =>
  new Refused(400, "faults", said.faults, (language) => ({ errors: [{ field, message: words.detail[language] }] }));

const webhook = z.object({
  id: z.uuid(),
  client: z.string(),
  program: z.string(),
  url: z.string(),
  types: z.array(z.string()).nullable(),
  active: z.boolean(),
  createdAt: z.iso.datetime(),
  waiting: z.int(),
  delivered: z.int(),
  dead: z.int(),
});
const delivery = z.object({
  webhook: z.uuid(),
  stream: z.uuid(),
  version: z.int(),
  status: z.enum(statuses),
  tries: z.int(),
  nextAt: z.iso.datetime().nullable(),
  madeAt: z.iso.datetime(),
  doneAt: z.iso.datetime().nullable(),
  lastStatus: z.int().nullable(),
  lastFault: z.string().nullable(),
});

const receiverPages = listPages("webhooks", z.strictObject({ createdAt: inKey.moment(), id: z.uuid() }));
const deliveryPages = listPages(
  "deliveries",
  z.strictObject({ madeAt: inKey.moment(), webhook: z.uuid(), stream: z.uuid(), version: inKey.version() }),
);

/** Receivers to which events are sent as they happen (Standard Webhooks), and how that goes. */
export function webhookRoutes(app: App, reader: Reader, sendsTo: SendsTo): void {
  const { db, now } = reader;
  app.get(
    "/api/webhooks",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "webhooks",
        summary: "Every receiver of events, the first one first, with how many messages wait, arrived and died",
        querystring: z.object(pageAsked()),
        response: { 200: z.object({ webhooks: z.array(webhook), next: nextPage }), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const { limit, cursor } = request.query;
      const found = (await webhooks(db, { size: limit + 1, after: receiverPages.after(cursor) })).map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
      }));
      const { rows, next } = receiverPages.of(found, limit, ({ createdAt, id }) => ({ createdAt, id }));
      linkNext(request, reply, next);
      return reply.send({ webhooks: rows, next });
    },
  );

  app.post(
    "/api/webhooks",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "add-webhook",
        summary: "Send what a program may see to an address, from now on; the secret is in the answer and nowhere else",
        description:
          "Standard Webhooks: each message is signed, and one event keeps one `webhook-id` however often it is sent. At least once, in no promised order; tried again for two days and more, then dead until revived.",
        body: z.strictObject({
          program: z
            .string()
            .max(100)
            .meta({ examples: ["program-4xq0b7k2m9td"] }),
          url: z
            .string()
            .max(500)
            .meta({ examples: ["https://receiver.example/weerwerk"] }),
          types: z.array(z.string().max(60)).min(1).max(100).nullable().default(null),
        }),
        response: { 200: z.object({ id: z.uuid(), secret: z.string() }), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      await mustConnect(reader, actor);
      const { program, url, types } = request.body;
      const added = await addWebhook(reader, sendsTo, { client: program, url, types }, actor.id);
      if ("wrong" in added) throw fault(added.wrong, added.wrong === "url" ? said.noSuchReceiver : said.notFound);
      return reply.send(added);
    },
  );

  app.post(
    "/api/webhooks/:id",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "change-webhook",
        summary: "Stop or go on, try the dead again, or send everything after a place once more",
        params,
        body: z.strictObject({
          active: z.boolean().optional(),
          revive: z.literal(true).optional(),
          replayAfter: z.string().max(100).nullable().optional().describe("A place in the feed; null: the beginning"),
        }),
        response: { 204: z.null(), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const { id } = request.params;
      const { active, revive: again, replayAfter } = request.body;
      const place = typeof replayAfter === "string" ? placeOf(replayAfter) : null;
      if (place === undefined) throw fault("replayAfter", said.noSuchPlace);
      if (!(await webhooks(db)).some((one) => one.id === id)) throw notFound();
      if (active !== undefined) await setActive(db, id, active);
      if (again) await revive(db, id, now());
      if (replayAfter !== undefined) await replayFrom(db, id, place);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/webhooks/:id/secret",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "renew-webhook-secret",
        summary: "Another secret for a receiver; for a day its messages are signed with both",
        params,
        response: { 200: z.object({ secret: z.string() }), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const renewed = await renewWebhookSecret(reader, request.params.id);
      if (!renewed) throw notFound();
      return reply.send({ secret: renewed.secret });
    },
  );

  app.get(
    "/api/webhooks/:id/deliveries",
    {
      onRequest: requireActor,
      schema: {
        tags,
        operationId: "deliveries",
        summary: "The messages to one receiver, the latest first; go on with `next`",
        params,
        querystring: z.object({
          status: z.enum(statuses).optional(),
          ...pageAsked({ usual: 50 }),
        }),
        response: { 200: z.object({ deliveries: z.array(delivery), next: nextPage }), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      await mustConnect(reader, actorOn(request));
      const { status, limit, cursor } = request.query;
      const after = deliveryPages.after(cursor);
      const found = await deliveries(db, { webhook: request.params.id, status, limit: limit + 1, after });
      const { rows, next } = deliveryPages.of(found, limit, ({ made_at, webhook, stream_id, version }) => ({
        ...{ madeAt: made_at.toISOString(), webhook },
        ...{ stream: stream_id, version },
      }));
      linkNext(request, reply, next);
      return reply.send({
        deliveries: rows.map(({ stream_id, next_at, made_at, done_at, last_status, last_fault, ...row }) => ({
          ...row,
          stream: stream_id,
          nextAt: next_at?.toISOString() ?? null,
          madeAt: made_at.toISOString(),
          doneAt: done_at?.toISOString() ?? null,
          lastStatus: last_status,
          lastFault: last_fault,
        })),
        next,
      });
    },
  );
}
