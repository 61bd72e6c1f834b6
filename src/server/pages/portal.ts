import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { MyTrajectoryPage } from "../../screens/portal/my-trajectory-page.tsx";
import { StartPage } from "../../screens/portal/start-page.tsx";
import { refusalOf } from "../api/say-no.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openPerson } from "../views/people.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { myPage } from "./my-page.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { portalHistoryPages } from "./portal-history.ts";
import { portalPrintPages } from "./portal-print.ts";
import { sendPage } from "./send-page.ts";

/** The insured person's own pages. */
export function portalPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const schema = { querystring: z.object({ done: z.string().max(60).optional() }) };

  app.get("/me", { onRequest: requireActor, schema }, async (request, reply) => {
    const today = await clock.today();
    const mine = await ownFile(parts, request, today);
    const page = { frame: frameOf(request), nav: navOf(request), done: request.query.done };
    const own = await myPage(reader, actorOn(request), mine, today);
    return "start" in own
      ? sendPage(reply, StartPage, { ...page, start: own.start })
      : sendPage(reply, MyTrajectoryPage, { ...page, mine: own.mine });
  });

  portalHistoryPages(app, parts);
  portalPrintPages(app, parts);
}

/** @throws Refused for whoever is no insured person, and for one whom no fund recognises. */
export async function ownFile(
  { reader }: PageParts,
  request: FastifyRequest,
  today: string,
  how: { withHealth?: boolean } = {},
) {
  const actor = actorOn(request);
  if (actor.role !== "insured-person" || actor.person === null)
    throw refusalOf({ kind: "not-you", why: "not-this-role" });
  const mine = await openPerson(reader, actor, { person: actor.person }, today, how);
  if (typeof mine === "string" || !mine.recognition) throw refusalOf({ kind: "not-found", what: "person" });
  return { ...mine, recognition: mine.recognition };
}
