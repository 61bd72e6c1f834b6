import { z } from "zod";
import { GlassesPage, type GlassShown } from "../../screens/glass/glasses-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import { allGlasses, type GlassListed, glassesPage } from "../glass/glasses.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

/** The glasses that were broken, for the auditor and the data-protection officer, who says what they make of each. */
export function glassPages(app: App, { reader }: PageParts): void {
  const page = z.coerce.number().int().min(1).max(100_000).default(1);
  const schema = { querystring: z.object({ page, done: z.string().max(60).optional() }) };
  app.get("/readings/glass", { onRequest: requireActor, schema }, async (request, reply) => {
    const actor = actorOn(request);
    const { page, done } = request.query;
    const { rows, ...counts } = await allGlasses(reader, actor, (page - 1) * glassesPage);
    const mayConclude = acts["look-into-broken-glass"].by.some((role) => role === actor.role);
    return sendPage(reply, GlassesPage, {
      ...{ frame: frameOf(request), nav: navOf(request), reader: actor.role, done, page, perPage: glassesPage },
      ...counts,
      rows: rows.map((row) => {
        const href = `/glass/${row.stream_id}/look-into-broken-glass?glass=${row.id}`;
        return { ...glassShown(row), ...(mayConclude && row.conclusion === null && { href }) };
      }),
    });
  });
}

export const glassShown = ({ broken_on: from, person_id: person, ...row }: GlassListed): GlassShown => {
  const { id, name, role, organisation, until, purpose, reason, conclusion, remark } = row;
  return { id, name, role, organisation, person, from, until, purpose, reason, conclusion, remark };
};
