import { z } from "zod";
import { TeamPage } from "../../screens/workbench/team-page.tsx";
import { byOrganisation } from "../sign-in/accounts.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import { loads, waitingForWhom } from "../views/team.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { passOnPages } from "./pass-on.ts";
import { sendPage } from "./send-page.ts";
import { teamActor } from "./team-actor.ts";

/** The lists of colleagues beside each other, and passing files on from one to another. */
export function teamPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const query = z.object({
    passed: z.coerce.number().int().min(0).optional(),
    from: z.string().max(80).optional(),
  });
  app.get("/team", { onRequest: requireActor, schema: { querystring: query } }, async (request, reply) => {
    const actor = teamActor(request);
    const day = await clock.today();
    const [colleagues, of, waiting] = await Promise.all([
      byOrganisation(reader.db, actor.organisation ?? ("" as never), actor.role),
      loads(reader.db, actor, day),
      waitingForWhom(reader.db, actor, day),
    ]);
    return sendPage(reply, TeamPage, {
      frame: frameOf(request),
      nav: navOf(request),
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
      loads: of,
      waiting,
      me: actor.id,
      done: request.query,
    });
  });
  passOnPages(app, parts);
}
