import { z } from "zod";
import { LedgerPage } from "../../screens/money/ledger-page.tsx";
import { PaymentPage } from "../../screens/money/payment-page.tsx";
import { PersonMoneyPage } from "../../screens/money/person-money-page.tsx";
import { ledgerCounts, ledgerPage, owedByPerson } from "../payments/ledger.ts";
import { csvOf, ledgerRows } from "../payments/ledger-csv.ts";
import { ledgerOf, openOrder, recordMoneyReads, refuseStranger } from "../payments/may-see-money.ts";
import { moneyLines } from "../payments/money-lines.ts";
import { ordersOf, transfersOf } from "../payments/orders.ts";
import { actsOnPayment } from "../payments/payment-acts.ts";
import { sendPaymentFile } from "../payments/send-payment-file.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { whoIs } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const done = z.string().max(60).optional();
const ledgerQuery = z.object({
  show: z.enum(["unpaid", "all"]).default("unpaid"),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  done,
});

/** The ledger of who pays, one person in it, and its orders; nobody else comes in. Whose money is seen is on record. */
export function moneyPages(app: App, { reader, clock }: PageParts): void {
  const { db } = reader;

  app.get("/money", { onRequest: requireActor, schema: { querystring: ledgerQuery } }, async (request, reply) => {
    const actor = actorOn(request);
    const payer = await ledgerOf(reader, actor);
    const { done, ...filter } = request.query;
    const { people, counts, orders } = await seenBy(db, actor, async (seen) => ({
      people: await owedByPerson(seen, payer, filter),
      counts: await ledgerCounts(seen, payer, filter.show),
      orders: await ordersOf(seen, payer),
    }));
    await recordMoneyReads(
      reader,
      actor,
      people.map(({ person }) => person),
    );
    const ledger = { payer, reader: actor.role, filter, perPage: ledgerPage, counts, people, orders };
    return sendPage(reply, LedgerPage, { frame: frameOf(request), nav: navOf(request), ledger, done });
  });

  app.get("/money/ledger.csv", { onRequest: requireActor }, async (request, reply) => {
    const actor = actorOn(request);
    const payer = await ledgerOf(reader, actor);
    const rows = await seenBy(db, actor, (seen) => ledgerRows(seen, payer));
    await recordMoneyReads(
      reader,
      actor,
      rows.map(({ person }) => person),
    );
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="weerwerk-${payer}-${await clock.today()}.csv"`)
      .type("text/csv; charset=utf-8")
      .send(csvOf(rows));
  });

  app.get(
    "/money/:person",
    { onRequest: requireActor, schema: { params: z.object({ person: z.uuid() }) } },
    async (request, reply) => {
      const actor = actorOn(request);
      const { person } = request.params;
      const payer = await ledgerOf(reader, actor);
      const { lines, who } = await seenBy(db, actor, async (seen) => ({
        lines: await moneyLines(seen, person, payer),
        who: await whoIs(seen, person),
      }));
      if (lines.length === 0 || !who) return refuseStranger(reader, actor, person);
      await recordMoneyReads(reader, actor, [person]);
      const page = { frame: frameOf(request), nav: navOf(request), reader: actor.role };
      return sendPage(reply, PersonMoneyPage, { ...page, name: `${who.familyName}, ${who.givenName}`, lines });
    },
  );

  const params = z.object({ id: z.uuid() });
  const schema = { params, querystring: z.object({ done }) };
  app.get("/payment/:id", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    const order = await openOrder(reader, actor, request.params.id);
    const [transfers, acts] = await Promise.all([
      seenBy(db, actor, (seen) => transfersOf(seen, order.payment)),
      actsOnPayment(reader, actor, order.payment, await clock.today()),
    ]);
    await recordMoneyReads(
      reader,
      actor,
      transfers.map(({ person }) => person),
    );
    const page = { frame: frameOf(request), nav: navOf(request), reader: actor.role, done: request.query.done };
    return sendPage(reply, PaymentPage, { ...page, order, transfers, acts });
  });

  app.get("/payment/:id/file.xml", { onRequest: requireActor, schema: { params } }, async (request, reply) =>
    sendPaymentFile(reader, actorOn(request), request.params.id, reply),
  );
}
