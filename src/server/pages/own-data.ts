import { refusalOf } from "../api/say-no.ts";
import { everythingAbout } from "../own-data/everything.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import type { App } from "../web/request.ts";
import type { PageParts } from "./parts.ts";

/** The person's own data as a file, for themself or for another system of their choice. */
export function ownDataPages(app: App, { reader, clock }: PageParts): void {
  app.get("/me/export.json", { onRequest: requireActor }, async (request, reply) => {
    const today = await clock.today();
    const everything = await everythingAbout(reader, actorOn(request), today);
    if (!everything) throw refusalOf({ kind: "not-you", why: "not-this-role" });
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", `attachment; filename="weerwerk-${today}.json"`)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(everything, undefined, 2));
  });
}
