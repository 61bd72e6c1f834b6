import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { MyTrajectoryPage } from "../../screens/portal/my-trajectory-page.tsx";
import { StartPage } from "../../screens/portal/start-page.tsx";
import { refusalOf } from "../api/say-no.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { openFile } from "../views/file.ts";
import { openPerson, type PersonView } from "../views/people.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { portalHistoryPages } from "./portal-history.ts";
import { routesOpen } from "./portal-routes.ts";
import { earlierOf, myTrajectory, shown } from "./portal-shown.ts";
import { sendPage } from "./send-page.ts";

/** The insured person's own pages. */
export function portalPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const schema = { querystring: z.object({ done: z.string().max(60).optional() }) };

  app.get("/me", { onRequest: requireActor, schema }, async (request, reply) => {
    const today = await clock.today();
    const actor = actorOn(request);
    const mine = await ownFile(parts, request, today);
    const page = { frame: frameOf(request), nav: navOf(request), done: request.query.done };
    const running = mine.trajectories.find(({ closedOn }) => closedOn === null);
    if (!running) {
      const streams = mine.trajectories.map(({ stream }) => stream);
      const letters = await lettersOf(reader.db, [mine.person.id, ...streams]);
      const earlier = earlierOf(mine.trajectories, letters);
      const routes = routesOpen(mine.recognition, today);
      return sendPage(reply, StartPage, {
        ...page,
        recognition: mine.recognition,
        routes,
        dues: askedOf(mine),
        letters: shown(letters, mine.person.id),
        earlier,
      });
    }
    const file = await openFile(reader, actor, running.stream, today);
    if (typeof file === "string") throw refusalOf({ kind: "not-found", what: "trajectory" });
    const own = await myTrajectory(reader, file, mine.trajectories, today);
    const dues = [...askedOf(mine), ...own.dues];
    return sendPage(reply, MyTrajectoryPage, { ...page, mine: { ...own, dues } });
  });

  portalHistoryPages(app, parts);
}

/** What is waited for of the person themself, beside any trajectory: the questionnaire. */
const askedOf = ({ dues }: PersonView) => dues.filter(({ who }) => who === "insured-person");

/** @throws Refused for whoever is no insured person, and for one whom no fund recognises. */
export async function ownFile(
  { reader }: PageParts,
  request: FastifyRequest,
  today: string,
  how: { withHealth?: boolean } = {},
) {
  const actor = actorOn(request);
  if (actor.role !== "insured-person" || actor.person === null)
    throw refusalOf({ kind: "not-you", why: "not-this-role" });
  const mine = await openPerson(reader, actor, { person: actor.person }, today, how);
  if (typeof mine === "string" || !mine.recognition) throw refusalOf({ kind: "not-found", what: "person" });
  return { ...mine, recognition: mine.recognition };
}
