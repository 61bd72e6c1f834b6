import { z } from "zod";
import { relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { sendsLettersOf } from "../../access/who-sends-letters.ts";
import { SessionPage } from "../../screens/workbench/session-page.tsx";
import { type SessionListed, SessionsPage } from "../../screens/workbench/sessions-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import { refusalOf } from "../api/say-no.ts";
import { sessionOf } from "../council/offered.ts";
import { openBundleDocument } from "../council/open-bundle-document.ts";
import { openPaper } from "../council/open-paper.ts";
import { roomSeen } from "../council/room-seen.ts";
import { sendDocument } from "../documents/send-document.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { sessions } from "../views/council.ts";
import { sessionActs } from "../views/possible-acts.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
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

  const params = z.object({ id: z.uuid() });
  const sessionAt = async (id: string) => {
    const session = await sessionOf(reader, id);
    if (!session) throw refusalOf({ kind: "not-found", what: "session" });
    return session;
  };

  app.get("/session/:id", { onRequest: requireActor, schema: { params, querystring } }, async (request, reply) => {
    const actor = whoSits(actorOn(request));
    const { id } = request.params;
    const session = await sessionAt(id);
    const today = await clock.today();
    const { on, place, closed } = session;
    const room = await roomSeen(reader, actor, id, session);
    return sendPage(reply, SessionPage, {
      frame: frameOf(request),
      nav: navOf(request),
      reader: actor.role,
      session: { id, on, place, closed },
      ...room,
      letters: sendsLettersOf(actor) === "riziv" ? `/session/${id}/letters` : undefined,
      acts: sessionActs(actor, today, session),
      deciding: !closed && on <= today && session.sitting !== undefined,
      done: request.query.done,
    });
  });

  const ofDocument = { params: z.object({ id: z.uuid(), document: z.uuid() }) };
  app.get(
    "/session/:id/documents/:document",
    { onRequest: requireActor, schema: ofDocument },
    async (request, reply) => {
      const actor = whoSits(actorOn(request));
      const { id, document } = request.params;
      const opened = await openBundleDocument(reader, actor, id, await sessionAt(id), document);
      if (opened === "not-found") throw new Refused(404, "no-such-document", said.notFound);
      if (opened === "erased") throw new Refused(410, "document-erased", said.erased);
      return sendDocument(reply, opened);
    },
  );

  for (const kind of ["bundle", "minutes"] as const)
    app.get(`/session/:id/${kind}.pdf`, { onRequest: requireActor, schema: { params } }, async (request, reply) => {
      const actor = whoSits(actorOn(request));
      const { id } = request.params;
      const session = await sessionAt(id);
      const paper = await openPaper(reader, actor, id, session, kind);
      if (!paper) throw new Refused(404, "no-such-letter", said.notFound);
      return reply
        .header("cache-control", "no-store")
        .header("content-disposition", `inline; filename="${kind}-${session.on}.pdf"`)
        .type("application/pdf")
        .send(paper);
    });
}
