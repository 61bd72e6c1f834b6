import type { Kysely } from "kysely";
import { z } from "zod";
import { type PlaceShown, SignedInPage } from "../../screens/signed-in/signed-in-page.tsx";
import { type Clock, dayInBelgium, timeInBelgium } from "../clock.ts";
import { navOf } from "../pages/nav.ts";
import { sendPage } from "../pages/send-page.ts";
import type { Database } from "../record/database.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { actorOn, requireActor } from "./require-actor.ts";
import { type Place, placesOf } from "./signed-in.ts";
import { endPlaces } from "./signed-out.ts";

type Parts = { db: Kysely<Database>; clock: Clock; cookie: string };

/** The page on which somebody sees where they are signed in, and ends what they do not know. */
export function placesPages(app: App, { db, clock, cookie }: Parts): void {
  app.get("/signed-in", { onRequest: requireActor }, async (request, reply) => {
    const places = await placesOf(db, actorOn(request).id, request.cookies[cookie], clock.now());
    return sendPage(reply, SignedInPage, {
      frame: frameOf(request),
      nav: navOf(request),
      places: places.map((place) => ({
        id: place.id,
        where: whereIs(place),
        since: momentOf(place.begunAt),
        lastSeen: momentOf(place.seenAt),
      })),
    });
  });

  const body = z.object({ end: z.string().regex(/^[0-9a-f]{64}$/) });
  app.post("/signed-in", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    await endPlaces(db, actorOn(request).id, clock.now(), request.body.end);
    return reply.redirect("/signed-in", 303);
  });
}

const whereIs = ({ here, carrier }: Place): PlaceShown["where"] =>
  here ? "here" : carrier === "cookie" ? "browser" : "program";
const momentOf = (moment: Date) => ({ on: dayInBelgium(moment), at: timeInBelgium(moment) });
