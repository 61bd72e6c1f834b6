import { z } from "zod";
import { typed } from "../../trajectory/inputs.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { forgetView, saveView } from "../views/saved-views.ts";
import type { App } from "../web/request.ts";
import type { PageParts } from "./parts.ts";

/** Only what a query string of the work list can be: no other address is ever kept. */
const query = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9=&+%._~'*-]*$/);

/** Keeping the filters of a work list under a name, and forgetting them; each for oneself. */
export function savedViewPages(app: App, { reader: { db } }: PageParts): void {
  const name = typed().max(60);
  app.post(
    "/work/views",
    { onRequest: requireActor, schema: { body: z.object({ name, query }) } },
    async (request, reply) => {
      const { name: called, query: kept } = request.body;
      if (called !== "") await saveView(db, actorOn(request).id, { name: called, query: kept });
      return reply.redirect(`/work?${kept}`, 303);
    },
  );
  app.post(
    "/work/views/forget",
    { onRequest: requireActor, schema: { body: z.object({ name, query: query.default("") }) } },
    async (request, reply) => {
      await forgetView(db, actorOn(request).id, request.body.name);
      return reply.redirect(request.body.query === "" ? "/work" : `/work?${request.body.query}`, 303);
    },
  );
}
