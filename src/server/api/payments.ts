import { z } from "zod";
import type { Clock } from "../clock.ts";
import { ledgerCounts } from "../payments/ledger.ts";
import { ledgerOf, openOrder, recordMoneyReads } from "../payments/may-see-money.ts";
import { ordersOf, transfersOf } from "../payments/orders.ts";
import { sendPaymentFile } from "../payments/send-payment-file.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import type { App } from "../web/request.ts";
import { answerOf } from "./contract/answers.ts";
import { problems } from "./contract/problem-schema.ts";
import { inKey, linkNext, listPages, pageAsked } from "./list-pages.ts";

const orderPages = listPages("payments", z.strictObject({ orderedOn: inKey.day(), message: inKey.text(60) }));
const params = z.object({ payment: z.uuid() });

/** Payments over HTTP, for who pays: the same views, rights and traces as the screens. Amounts are whole cents. */
export function paymentRoutes(app: App, reader: Reader, clock: Clock): void {
  app.get(
    "/api/payments",
    {
      onRequest: requireActor,
      schema: {
        tags: ["payments"],
        operationId: "payments",
        summary: "What my organisation has to pay now, and the orders that it made, the latest first; amounts in cents",
        querystring: z.object(pageAsked()),
        response: { 200: answerOf("PaymentsAnswer"), ...problems(400, 401, 403) },
      },
    },
    async (request, reply) => {
      const payer = await ledgerOf(reader, actorOn(request));
      const { limit, cursor } = request.query;
      const page = { size: limit + 1, after: orderPages.after(cursor) };
      const [unpaid, found] = await Promise.all([
        ledgerCounts(reader.db, payer, "unpaid"),
        ordersOf(reader.db, payer, page),
      ]);
      const { rows, next } = orderPages.of(found, limit, ({ orderedOn, message }) => ({ orderedOn, message }));
      linkNext(request, reply, next);
      return reply.send({ day: await clock.today(), payer, unpaid, payments: rows, next });
    },
  );

  app.get(
    "/api/payments/:payment",
    {
      onRequest: requireActor,
      schema: {
        tags: ["payments"],
        operationId: "payment",
        summary: "One order with its transfers, each with the entitlements that it is made of; my reading is recorded",
        params,
        response: { 200: answerOf("PaymentAnswer"), ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      const order = await openOrder(reader, actor, request.params.payment);
      const transfers = await seenBy(reader.db, actor, (seen) => transfersOf(seen, order.payment));
      await recordMoneyReads(
        reader,
        actor,
        transfers.map(({ person }) => person),
      );
      return reply.send({ ...order, transfers: transfers.map(({ name: _, ...transfer }) => transfer) });
    },
  );

  app.get(
    "/api/payments/:payment/file",
    {
      onRequest: requireActor,
      schema: {
        tags: ["payments"],
        operationId: "payment-file",
        summary: "The file of an order for the bank: ISO 20022 pain.001.001.09; my reading is recorded",
        params,
        response: { 200: { content: { "application/xml": { schema: z.string() } } }, ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => sendPaymentFile(reader, actorOn(request), request.params.payment, reply),
  );
}
