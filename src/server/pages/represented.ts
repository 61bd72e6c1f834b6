import { z } from "zod";
import { RepresentedPage } from "../../screens/represent/represented-page.tsx";
import { mandatesOn } from "../../trajectory/mandate/mandates.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

/** Who acts for the insured person. */
export function representedPages(app: App, parts: PageParts): void {
  const schema = { querystring: z.object({ done: z.string().max(60).optional() }) };
  app.get("/me/represented", { onRequest: requireActor, schema }, async (request, reply) => {
    const today = await parts.clock.today();
    const { mandate } = actorOn(request);
    const { recognition } = await ownFile(parts, request, today);
    const { mandates = [], person } = recognition;
    const names = await namesOf(
      parts.reader.db,
      mandates.map(({ representative }) => representative),
    );
    const running = mandatesOn(recognition, today);
    return sendPage(reply, RepresentedPage, {
      ...{ frame: frameOf(request), nav: navOf(request), done: request.query.done },
      representatives: mandates.toReversed().map(({ on: _, representative, endedOn, ...one }) => {
        const theirs = mandate === undefined || mandate.id === one.id;
        const ends = theirs && running.some(({ id }) => id === one.id);
        const endHref = `/person/${person}/end-mandate?mandate=${one.id}`;
        return { ...one, endedOn, name: names.get(representative) ?? representative, ...(ends && { endHref }) };
      }),
      ...(mandate === undefined && { giveHref: `/person/${person}/give-mandate` }),
    });
  });
}
