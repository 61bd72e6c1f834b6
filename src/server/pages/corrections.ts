import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { reachesAct } from "../../access/who-may-act.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import { CorrectionsPage } from "../../screens/portal/corrections-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import { answerBy } from "../../trajectory/own-data/requests.ts";
import { correctionSaid } from "../own-data/corrections.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { boxed, sendApart } from "./act-apart.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

const act = "ask-correction";
const address = "/me/corrections";

/** Asking to have something corrected, and reading what the fund answered. */
export function correctionPages(app: App, parts: PageParts): void {
  const querystring = z.object({ done: z.string().max(60).optional() });
  const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
  app.get(address, { onRequest: requireActor, schema: { querystring } }, (request, reply) =>
    show(parts, request, reply, { done: request.query.done }),
  );
  app.post(address, { onRequest: requireActor, schema: { body } }, async (request, reply) => {
    const day = await parts.clock.today();
    const { recognition } = await ownFile(parts, request, day);
    const about = { act, known: {}, person: recognition.person, posted: request.body, day } as const;
    const refused = await sendApart(parts.door, request, about);
    if (!refused) return reply.redirect(`${address}?done=${act}`, 303);
    return show(parts, request, reply, { posted: request.body, refused });
  });
}

type Shown = { done?: string | undefined; posted?: Values; refused?: Awaited<ReturnType<typeof sendApart>> };

async function show(parts: PageParts, request: FastifyRequest, reply: FastifyReply, { done, posted, refused }: Shown) {
  const today = await parts.clock.today();
  const { recognition, events } = await ownFile(parts, request, today, { withHealth: true });
  const asked = (recognition.corrections ?? []).toReversed().map((one) => {
    const sum = answerBy(one.askedOn);
    return { ...one, ...correctionSaid(events, one.id), by: sum.outcome, sum };
  });
  const { box, status } = boxed(request, { act, action: address, known: {} }, posted, refused);
  const { mandate } = actorOn(request);
  const asks = mandate === undefined || reachesAct({ mandate }, acts[act]);
  const page = { frame: frameOf(request), nav: navOf(request), today, asked, box: asks ? box : undefined, done };
  return sendPage(reply, CorrectionsPage, page, status);
}
