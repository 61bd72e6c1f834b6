import type { Role } from "../../access/roles.ts";
import { readsTheReadings } from "../../access/tasks.ts";
import { isAssigned } from "../../access/who-is-assigned.ts";
import { NoListPage } from "../../screens/workbench/no-list-page.tsx";
import { type ListedTrajectory, WorkListPage } from "../../screens/workbench/work-list-page.tsx";
import { byOrganisation } from "../sign-in/accounts.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { countNews } from "../views/notices.ts";
import { savedViewsOf } from "../views/saved-views.ts";
import { mostCounted, pageSize, workCounts, workList } from "../views/work-list.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { filterOf, noteList, workQuery } from "./last-list.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { savedViewPages } from "./saved-views.ts";
import { sendPage } from "./send-page.ts";
import { filePages } from "./workbench-file.ts";
import { newsPages } from "./workbench-news.ts";

/** Roles that look after the system or its figures follow nobody, and so have no list (DESIGN §6). */
const followNobody: readonly Role[] = ["statistician", "administrator"];

export function workbenchPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  app.get("/work", { onRequest: requireActor, schema: { querystring: workQuery } }, async (request, reply) => {
    const actor = actorOn(request);
    if (actor.role === "insured-person") return reply.redirect("/me", 303);
    if (actor.role === "representative") return reply.redirect("/represent", 303);
    if (readsTheReadings(actor)) return reply.redirect("/readings", 303);
    if (actor.role === "council-member") return reply.redirect("/council", 303);
    const page = { frame: frameOf(request), nav: navOf(request) };
    if (followNobody.includes(actor.role)) return sendPage(reply, NoListPage, { ...page, role: actor.role });
    const today = await clock.today();
    const filter = filterOf(request.query);
    noteList(filter, request, reply);
    const [counts, rows, news, colleagues, saved] = await Promise.all([
      workCounts(reader.db, actor, filter, today),
      workList(reader.db, actor, filter, today),
      actor.role === "coordinator" ? countNews(reader.db, actor) : undefined,
      isAssigned(actor.role) && actor.organisation
        ? byOrganisation(reader.db, actor.organisation, actor.role)
        : undefined,
      savedViewsOf(reader.db, actor.id),
    ]);
    return sendPage(reply, WorkListPage, {
      ...page,
      today,
      filter,
      counts,
      mostCounted,
      news,
      colleagues: colleagues?.map(({ id, name }) => ({ id, name })),
      saved,
      total: counts[filter.show],
      perPage: pageSize,
      rows: rows as ListedTrajectory[],
    });
  });
  filePages(app, parts);
  newsPages(app, parts);
  savedViewPages(app, parts);
}
