import { PrintPage } from "../../screens/portal/print-page.tsx";
import type { EventType } from "../../trajectory/events.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openFile } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { documentsShown } from "./my-documents.ts";
import { myPage } from "./my-page.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { latestFirst } from "./portal-history.ts";
import { sendPage } from "./send-page.ts";

/** Everything of one's own on one page, to print. */
export function portalPrintPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  app.get("/me/print", { onRequest: requireActor }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const own = await ownFile(parts, request, today);
    const streams = [...own.trajectories, ...own.resumptions].map(({ stream }) => stream);
    const [page, files, work, letters] = await Promise.all([
      myPage(reader, actor, own, today),
      Promise.all(own.trajectories.map(({ stream }) => openFile(reader, actor, stream, today))),
      Promise.all(own.resumptions.map(({ stream }) => openResumption(reader, actor, stream, today))),
      lettersOf(reader.db, [own.person.id, ...streams]),
    ]);
    const opened = [...files, ...work].filter((file) => typeof file !== "string");
    const events = [...own.events, ...opened.flatMap((file) => file.events)];
    return sendPage(reply, PrintPage, {
      frame: frameOf(request),
      nav: navOf(request),
      today,
      name: `${own.person.givenName} ${own.person.familyName}`,
      own: page,
      work: own.resumptions,
      letters: letters.map(({ kind, on, href }) => ({ kind: kind as EventType, on, href })),
      documents: opened.flatMap(({ stream, documents }) => documentsShown(stream, documents)),
      events: await latestFirst(reader, actor, events, request.language),
    });
  });
}
