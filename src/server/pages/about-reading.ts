import type { FastifyReply, FastifyRequest } from "fastify";
import type { Selectable } from "kysely";
import { z } from "zod";
import { reachesAct } from "../../access/who-may-act.ts";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import { AboutReadingPage } from "../../screens/portal/about-reading-page.tsx";
import type { Look } from "../../screens/portal/who-looked-page.tsx";
import { acts } from "../../trajectory/acts.ts";
import { answerBy, type Question } from "../../trajectory/own-data/requests.ts";
import { refusalOf } from "../api/say-no.ts";
import { dayInBelgium, timeInBelgium } from "../clock.ts";
import { saidIn } from "../own-data/questions.ts";
import type { ReadLogTable } from "../record/database.ts";
import { readOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { boxed, sendApart } from "./act-apart.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";

const act = "ask-about-reading";
type Refusal = Awaited<ReturnType<typeof sendApart>>;

/** Asking about one time that somebody looked, and reading the answer. */
export function aboutReadingPages(app: App, parts: PageParts): void {
  const params = z.object({ reading: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });
  const querystring = z.object({ done: z.string().max(60).optional() });
  const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
  const address = "/me/who-looked/:reading";
  app.get(address, { onRequest: requireActor, schema: { params, querystring } }, (request, reply) =>
    show(parts, request, reply, { reading: request.params.reading, done: request.query.done }),
  );
  app.post(address, { onRequest: requireActor, schema: { params, body } }, async (request, reply) => {
    const { reading } = request.params;
    const day = await parts.clock.today();
    const { recognition } = await ownFile(parts, request, day);
    const about = { act, known: { reading }, person: recognition.person, posted: request.body, day } as const;
    const refused = await sendApart(parts.door, request, about);
    if (!refused) return reply.redirect(`/me/who-looked/${reading}?done=${act}`, 303);
    return show(parts, request, reply, { reading, posted: request.body, refused });
  });
}

type Shown = { reading: number; done?: string | undefined; posted?: Values; refused?: Refusal };

async function show(
  parts: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { reading, done, posted = {}, refused }: Shown,
) {
  const today = await parts.clock.today();
  const actor = actorOn(request);
  const { recognition, events } = await ownFile(parts, request, today, { withHealth: true });
  const { questions = [], person } = recognition;
  const look = await seenBy(parts.reader.db, actor, (seen) => readOf(seen, person, reading));
  if (!look || look.actor === actor.id) throw refusalOf({ kind: "not-found", what: "person" });
  const asked = questions
    .filter((one) => one.reading === reading)
    .toReversed()
    .map(({ id, askedOn, answeredOn = null }) => {
      const { sum = answerBy(askedOn), ...said } = saidIn(events, id);
      return { id, askedOn, answeredOn, by: answerBy(askedOn).outcome, sum, ...said };
    });
  const waits = asked.some(({ answeredOn }) => answeredOn === null);
  const asks = actor.mandate === undefined || reachesAct(actor, acts[act]);
  const { box, status } = boxed(
    request,
    { act, action: `/me/who-looked/${reading}`, known: { reading } },
    { asks: filledIn(posted, "asks") },
    refused,
  );
  const names = await namesOf(parts.reader.db, [look.actor]);
  const page = { frame: frameOf(request), nav: navOf(request), today, done };
  return sendPage(
    reply,
    AboutReadingPage,
    { ...page, look: lookShown(look, names, questions), asked, box: waits || !asks ? undefined : box },
    status,
  );
}

/** One time that somebody else looked, with whether the person asked about it. */
export function lookShown(
  { id, at, actor, role, organisation, purpose, what }: Selectable<ReadLogTable>,
  names: ReadonlyMap<string, string>,
  questions: readonly Question[] = [],
): Look {
  const latest = questions.findLast(({ reading }) => reading === Number(id));
  return {
    key: String(id),
    on: dayInBelgium(at),
    at: timeInBelgium(at),
    name: names.get(actor) ?? actor,
    ...{ role, organisation, purpose, what },
    asked: latest === undefined ? "not" : latest.answeredOn ? "answered" : "waits",
  };
}
