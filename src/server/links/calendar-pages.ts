import { z } from "zod";
import { CalendarPage } from "../../screens/calendar/calendar-page.tsx";
import type { Clock } from "../clock.ts";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { calendarLinkOf, calendarOf, endCalendarLink, newCalendarLink, whoseCalendar } from "./calendar.ts";

/** An address for one's calendar, and the calendar behind it; whoever has the address needs no sign-in. */
export function calendarPages(app: App, reader: Reader, clock: Clock, publicUrl: URL): void {
  const { db, now } = reader;
  app.get("/calendar", { onRequest: requireActor }, async (request, reply) => {
    const link = await calendarLinkOf(db, actorOn(request).id);
    return sendPage(reply, CalendarPage, { frame: frameOf(request), nav: navOf(request), there: link !== undefined });
  });

  const body = z.object({ do: z.enum(["make", "end"]) });
  app.post("/calendar", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const { id } = actorOn(request);
    if (request.body.do === "end") {
      await endCalendarLink(db, id);
      return reply.redirect("/calendar", 303);
    }
    const secret = await newCalendarLink(db, id, now());
    const address = `${publicUrl.origin}/calendar/${secret}.ics`;
    return sendPage(reply, CalendarPage, { frame: frameOf(request), nav: navOf(request), there: true, address });
  });

  const params = z.object({ file: z.string().regex(/^[\w-]{43}\.ics$/) });
  app.get("/calendar/:file", { schema: { params } }, async (request, reply) => {
    const account = await whoseCalendar(db, request.params.file.slice(0, -4), now());
    if (!account) throw new Refused(404, "not-found", said.notFound);
    const text = await calendarOf(reader, account, await clock.today(), publicUrl.origin);
    return reply.type("text/calendar; charset=utf-8").header("cache-control", "private, no-store").send(text);
  });
}
