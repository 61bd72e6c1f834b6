import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { isAssigned } from "../../access/who-is-assigned.ts";
import { TeamPage } from "../../screens/workbench/team-page.tsx";
import { teamText } from "../../words/screens/team.ts";
import { refusalOf } from "../api/say-no.ts";
import { perform } from "../door/door.ts";
import { byOrganisation } from "../sign-in/accounts.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { assignedTo, loads, type TeamActor, waitingForWhom } from "../views/team.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

/** As many files as a coordinator has (about 200) pass on in one go; more is done again. */
const atOnce = 200;
/** Stands for whom no list was given to yet. */
const nobody = "nobody";

/** The lists of colleagues beside each other, and passing files on from one to another. */
export function teamPages(app: App, { door, reader: { db }, clock }: PageParts): void {
  const count = z.coerce.number().int().min(0).optional();
  const query = z.object({ passed: count, left: count, from: z.string().max(80).optional() });
  const body = z.object({ from: z.string().max(80), to: z.string().max(80) });

  const show = async (request: FastifyRequest, fault?: "from" | "to") => {
    const actor = teamActor(request);
    const day = await clock.today();
    const [colleagues, of, waiting] = await Promise.all([
      byOrganisation(db, actor.organisation ?? ("" as never), actor.role),
      loads(db, actor, day),
      waitingForWhom(db, actor, day),
    ]);
    return {
      frame: frameOf(request),
      nav: navOf(request),
      colleagues: colleagues.map(({ id, name }) => ({ id, name })),
      loads: of,
      waiting,
      me: actor.id,
      fault: fault && { field: fault, message: teamText.choose[request.language] },
    };
  };

  app.get("/team", { onRequest: requireActor, schema: { querystring: query } }, async (request, reply) =>
    sendPage(reply, TeamPage, { ...(await show(request)), done: request.query }),
  );
  app.post("/team/pass-on", { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const actor = teamActor(request);
    const { from, to } = request.body;
    if (from === "") return sendPage(reply, TeamPage, await show(request, "from"), 400);
    if (to === "" || to === from) return sendPage(reply, TeamPage, await show(request, "to"), 400);
    const day = await clock.today();
    const act = actor.role === "coordinator" ? "assign-coordinator" : "assign-mediator";
    let passed = 0;
    const streams = await assignedTo(db, actor, from === nobody ? null : from, atOnce);
    for (const trajectory of streams) {
      const answer = await perform(door, { act, actor, to: { trajectory }, input: { [actor.role]: to } }, day);
      if (answer.kind === "done") passed++;
    }
    return reply.redirect(
      `/team?passed=${passed}&left=${streams.length - passed}&from=${encodeURIComponent(from)}`,
      303,
    );
  });
}

function teamActor(request: FastifyRequest): TeamActor {
  const actor = actorOn(request);
  if (!isAssigned(actor.role)) throw refusalOf({ kind: "not-you", why: "not-this-role" });
  return { ...actor, role: actor.role };
}
