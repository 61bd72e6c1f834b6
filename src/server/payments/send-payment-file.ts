import type { FastifyReply } from "fastify";
import type { Actor } from "../../access/roles.ts";
import { refusalOf } from "../api/say-no.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import { openOrder, recordMoneyReads } from "./may-see-money.ts";
import { fileOf, transfersOf } from "./orders.ts";
import { openFile } from "./sealed-file.ts";

/** The file of an order for its own payer, byte for byte as it was made. @throws Refused for anybody else. */
export async function sendPaymentFile(reader: Reader, actor: Actor, payment: string, reply: FastifyReply) {
  const order = await openOrder(reader, actor, payment);
  const { file, transfers } = await seenBy(reader.db, actor, async (seen) => ({
    file: await fileOf(seen, payment),
    transfers: await transfersOf(seen, payment),
  }));
  const xml = file && (await openFile(reader, payment, file));
  if (!file || xml === undefined) throw refusalOf({ kind: "not-found", what: "payment" });
  await recordMoneyReads(
    reader,
    actor,
    transfers.map(({ person }) => person),
  );
  return reply
    .header("cache-control", "no-store")
    .header("content-disposition", `attachment; filename="${order.message}.xml"`)
    .header("repr-digest", `sha-256=:${file.sha256.toString("base64")}:`)
    .type("application/xml; charset=utf-8")
    .send(xml);
}
