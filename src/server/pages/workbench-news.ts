import { z } from "zod";
import { NewsPage } from "../../screens/workbench/news-page.tsx";
import type { EventType } from "../../trajectory/events.ts";
import { refusalOf } from "../api/say-no.ts";
import { tickOff, unseenReminders } from "../nightly/reminders.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { markSeen, unseenNotices } from "../views/notices.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const atOnce = 200;

/** What others did: the coordinator is told of every step, whatever the route (S002). */
export function newsPages(app: App, { reader }: PageParts): void {
  const coordinator = (actor: ReturnType<typeof actorOn>) => {
    if (actor.role !== "coordinator") throw refusalOf({ kind: "not-you", why: "not-this-role" });
    return actor;
  };
  app.get("/news", { onRequest: requireActor }, async (request, reply) => {
    const notices = await unseenNotices(reader.db, coordinator(actorOn(request)), atOnce + 1);
    const news = notices.slice(0, atOnce).map((notice) => ({ ...notice, type: notice.type as EventType }));
    const reminders = await unseenReminders(reader.db, actorOn(request), atOnce);
    return sendPage(reply, NewsPage, {
      frame: frameOf(request),
      nav: navOf(request),
      news,
      more: notices.length > atOnce,
      reminders,
    });
  });
  const schema = { body: z.object({ trajectory: z.uuid() }) };
  app.post("/news/seen", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = coordinator(actorOn(request));
    await markSeen(reader.db, actor, request.body.trajectory);
    await tickOff(reader.db, actor, request.body.trajectory);
    return reply.redirect("/news", 303);
  });
}
