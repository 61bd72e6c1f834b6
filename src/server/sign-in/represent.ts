import type { FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { z } from "zod";
import { RepresentPage } from "../../screens/represent/represent-page.tsx";
import { refusalOf } from "../api/say-no.ts";
import type { Clock } from "../clock.ts";
import { actsFor } from "../mandates/mandates.ts";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import type { Database } from "../record/database.ts";
import { bearerOf } from "../web/bearer.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import type { Account } from "./accounts.ts";
import { localPath } from "./local-path.ts";
import { actorOn, requireActor } from "./require-actor.ts";
import { actBy } from "./signed-in.ts";

type Parts = { db: Kysely<Database>; clock: Clock; cookie: string };

/** Where a representative chooses for whom they act now: in this browser, until they choose otherwise or sign out. */
export function representPages(app: App, { db, clock, cookie }: Parts): void {
  const querystring = z.object({ to: z.string().optional() });
  app.get("/represent", { onRequest: requireActor, schema: { querystring } }, async (request, reply) => {
    const account = representativeOn(request);
    const persons = await actsFor(db, account.id, await clock.today());
    const chosen = actorOn(request).mandate?.id;
    return sendPage(reply, RepresentPage, {
      frame: frameOf(request),
      nav: navOf(request),
      code: account.id,
      to: request.query.to && localPath(request.query.to),
      persons: persons.map(({ id, givenName, familyName, from_day: from, until, medical }) => ({
        ...{ id, name: `${givenName} ${familyName}`, from, until, medical },
        chosen: id === chosen,
      })),
    });
  });

  const body = z.object({ mandate: z.union([z.literal(""), z.uuid()]), to: z.string().default("/me") });
  app.post("/represent", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const account = representativeOn(request);
    const { mandate, to } = request.body;
    const persons = await actsFor(db, account.id, await clock.today());
    // What is not theirs, and what there is not, are the same answer.
    if (mandate !== "" && !persons.some(({ id }) => id === mandate))
      throw refusalOf({ kind: "not-you", why: "not-this-person" });
    const secret = bearerOf(request) ?? request.cookies[cookie];
    if (secret !== undefined) await actBy(db, secret, mandate === "" ? null : mandate);
    return reply.redirect(mandate === "" ? "/represent" : localPath(to), 303);
  });
}

/** @throws Refused for whoever acts for nobody but themselves. */
function representativeOn({ account }: FastifyRequest): Account {
  if (account?.role !== "representative") throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return account;
}
