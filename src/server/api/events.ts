import { z } from "zod";
import { cloudEventOf } from "../links/cloud-event.ts";
import { cursorOf, feedFor, placeOf } from "../links/feed-for.ts";
import { recordPassedOn } from "../links/passed-on.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import type { App } from "../web/request.ts";
import { problems } from "./contract/problem-schema.ts";
import { linkNext, noSuchPage, pageAsked } from "./list-pages.ts";

const event = z.object({
  specversion: z.literal("1.0"),
  id: z.string(),
  source: z.url(),
  type: z.string().meta({ example: "weerwerk.FirstContactPlanned" }),
  subject: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal("application/json"),
  position: z.string(),
  data: z.object({ stream: z.uuid(), kind: z.string(), version: z.int(), day: z.iso.date() }),
});

const goOn =
  "The `cursor` to ask again with. A feed has no end: it is there with an empty list too, and null only before anything happened at all";

/** What happened, in order, for whoever goes on from where they were. */
export function eventRoutes(app: App, { db, now }: Reader, publicUrl: URL): void {
  app.get(
    "/api/events",
    {
      onRequest: requireActor,
      schema: {
        tags: ["events"],
        operationId: "events",
        summary: "What happened to whom I follow, oldest first, as CloudEvents 1.0; ask again with `next`",
        description:
          "Each event once, in the order in which it was put on record; each file in the order of its versions. An empty list means: nothing yet. What I come to follow later starts with its next event: open the file for what came before. That I was told is put on record.",
        querystring: z.object({
          after: z.string().max(100).optional().describe("The older name of `cursor`").meta({ deprecated: true }),
          ...pageAsked(),
          cursor: z.string().max(100).optional().describe("`next` of the answer before, or the `position` of an event"),
        }),
        response: {
          200: z.object({ events: z.array(event), next: z.string().nullable().describe(goOn) }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request, reply) => {
      const actor = actorOn(request);
      const { after, limit, cursor = after } = request.query;
      const place = cursor === undefined ? null : placeOf(cursor);
      if (place === undefined) throw noSuchPage(request.query.cursor === undefined ? "after" : "cursor");
      const fed = await feedFor(db, actor, place, limit);
      await recordPassedOn(db, actor, fed.events, now());
      const events = fed.events.map((one) => cloudEventOf(one, publicUrl.origin));
      const next = fed.after && cursorOf(fed.after);
      linkNext(request, reply, next);
      return reply.send({ events, next });
    },
  );
}
