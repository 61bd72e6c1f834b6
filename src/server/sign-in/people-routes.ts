import type { Kysely } from "kysely";
import type Provider from "oidc-provider";
import { h } from "preact";
import type { Database } from "../record/database.ts";
import { asDocument } from "../web/as-document.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { byId, everyone } from "./accounts.ts";
import { PeoplePage } from "./people-page.tsx";
import { peoplePath } from "./provider.ts";

/** The page of the desk's provider: it asks who one is, and takes one's word for it. */
export function peopleRoutes(app: App, db: Kysely<Database>, provider: Provider): void {
  const expired = () => {
    throw new Refused(400, "sign-in-failed", said.signInFailed);
  };

  app.get(`${peoplePath}/:uid`, async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw).catch(expired);
    const page = h(PeoplePage, { frame: frameOf(request), people: await everyone(db), action: `${peoplePath}/${uid}` });
    return reply.type("text/html; charset=utf-8").send(asDocument(page, request.language));
  });

  app.post(`${peoplePath}/:uid`, async (request, reply) => {
    const { person } = (request.body ?? {}) as { person?: unknown };
    const account = typeof person === "string" ? await byId(db, person) : undefined;
    if (account === undefined) throw new Refused(403, "unknown-here", said.unknownHere);
    const result = { login: { accountId: account.id, remember: false } };
    const next = await provider.interactionResult(request.raw, reply.raw, result).catch(expired);
    return reply.redirect(next, 303);
  });

  // Somebody who kept the address of the page, or comes back to it: start afresh.
  app.get(peoplePath, async (_request, reply) => reply.redirect("/sign-in", 303));
}
