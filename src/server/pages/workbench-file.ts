import { z } from "zod";
import { mayBreakTheGlass, readsTheReadings } from "../../access/tasks.ts";
import { FileRefusedPage } from "../../screens/glass/file-refused-page.tsx";
import { FilePage } from "../../screens/workbench/file-page.tsx";
import type { FileShown } from "../../screens/workbench/file-shown.ts";
import type { EventType } from "../../trajectory/events.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";
import { refusalOf } from "../api/say-no.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { type FileView, openFile } from "../views/file.ts";
import { markSeen } from "../views/notices.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { sendFileAs } from "./audit-file.ts";
import { eventShown } from "./event-shown.ts";
import { placeInList } from "./last-list.ts";
import { documentsShown } from "./my-documents.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { notThen, pastAsked, pastQuery } from "./past-asked.ts";
import { sendPage } from "./send-page.ts";

/** The trajectory on one page, for everyone but the person themself, whose page is `/me`. */
export function filePages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const schema = {
    params: z.object({ id: z.uuid() }),
    querystring: z.object({ done: z.string().max(60).optional(), as: z.string().max(80).optional(), ...pastQuery }),
  };
  app.get("/trajectory/:id", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    if (actor.role === "insured-person") return reply.redirect("/me", 303);
    if (readsTheReadings(actor))
      return sendFileAs(parts, request, reply, { id: request.params.id, query: request.query });
    const today = await clock.today();
    const { id } = request.params;
    const asked = pastAsked(request.query, `/trajectory/${id}`, today, request.language);
    const then = await openFile(reader, actor, id, today, { asOf: asked.on });
    const isThere = then !== "not-found" || asked.on === undefined;
    const past = isThere ? asked : notThen(asked, asItStoodText.notThereYet, request.language);
    const opened = isThere ? then : await openFile(reader, actor, id, today);
    if (opened === "not-found") throw refusalOf({ kind: "not-found", what: "trajectory" });
    if (opened === "not-you") {
      if (!mayBreakTheGlass(actor)) throw refusalOf({ kind: "not-you", why: "not-this-person" });
      const offer = { frame: frameOf(request), nav: navOf(request), href: `/glass/${id}/break-glass` };
      return sendPage(reply, FileRefusedPage, offer, 403);
    }
    if (actor.role === "coordinator" && opened.asOf === undefined) await markSeen(reader.db, actor, opened.stream);
    const [letters, names] = await Promise.all([
      // A letter says what its event says: who may not see the one does not get the other.
      lettersOf(reader.db, [opened.stream]).then((all) =>
        all.filter(({ version }) => opened.events.some((event) => event.version === version)),
      ),
      namesOf(reader.db, namedIn(opened)),
    ]);
    const { givenName, familyName, nationalNumber } = opened.person;
    const { coordinator, guidance, referrer } = opened.trajectory;
    const file: FileShown = {
      ...opened,
      today: opened.asOf ?? today,
      past,
      reader: actor.role,
      name: `${familyName}, ${givenName}`,
      nationalNumber,
      documents: documentsShown(opened.stream, opened.documents),
      letters: letters.map(({ kind, on, href }) => ({ kind: kind as EventType, on, href })),
      events: opened.events.toReversed().map((event) => eventShown(event, names)),
      coordinator: coordinator && names.get(coordinator),
      mediator: guidance?.mediator && names.get(guidance.mediator),
      referrer: referrer && names.get(referrer.actor),
    };
    const acted = request.query.done !== undefined;
    const place = await placeInList(reader, request, { stream: opened.stream, acted, day: today });
    const page = { frame: frameOf(request), nav: navOf(request), file, place, done: request.query.done };
    return sendPage(reply, FilePage, page, past.fault === undefined ? 200 : 400);
  });
}

function namedIn({ events, trajectory: { coordinator, guidance, referrer } }: FileView): string[] {
  const ids = [
    ...events.flatMap(({ actor, open }) => [actor, open.mediator, open.coordinator]),
    coordinator,
    guidance?.mediator,
    referrer?.actor,
  ];
  return ids.filter((id) => typeof id === "string");
}
