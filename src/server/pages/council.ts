import { z } from "zod";
import { relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { SessionPage } from "../../screens/workbench/session-page.tsx";
import { type SessionListed, SessionsPage } from "../../screens/workbench/sessions-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import { refusalOf } from "../api/say-no.ts";
import { foldSession } from "../door/fold.ts";
import { readStream } from "../record/read-stream.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { agenda, sessions } from "../views/council.ts";
import { sessionActs } from "../views/possible-acts.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const whoSits = (actor: Actor): Actor => {
  if (relationToSession(actor) === "none") throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return actor;
};

/** The sessions of the Council, for those who sit in them. */
export function councilPages(app: App, { reader, clock }: PageParts): void {
  const querystring = z.object({ done: z.string().max(60).optional() });

  app.get("/council", { onRequest: requireActor, schema: { querystring } }, async (request, reply) => {
    const actor = whoSits(actorOn(request));
    return sendPage(reply, SessionsPage, {
      frame: frameOf(request),
      nav: navOf(request),
      reader: actor.role,
      mayPlan: acts["plan-session"].by.some((role) => role === actor.role),
      sessions: (await seenBy(reader.db, actor, sessions)) as SessionListed[],
      done: request.query.done,
    });
  });

  const schema = { params: z.object({ id: z.uuid() }), querystring };
  app.get("/session/:id", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = whoSits(actorOn(request));
    const { id } = request.params;
    const events = await readStream(reader.db, reader.keys, id, { unseal: false });
    const session = events[0]?.kind === "session" ? foldSession(events) : undefined;
    if (!session) throw refusalOf({ kind: "not-found", what: "session" });
    const today = await clock.today();
    return sendPage(reply, SessionPage, {
      frame: frameOf(request),
      nav: navOf(request),
      reader: actor.role,
      session: { id, ...session },
      agenda: await seenBy(reader.db, actor, (seen) => agenda(seen, id)),
      acts: sessionActs(actor, today, session),
      deciding: !session.closed && session.on <= today,
      done: request.query.done,
    });
  });
}
