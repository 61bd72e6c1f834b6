import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { QuestionPage } from "../../screens/audit/question-page.tsx";
import { QuestionsPage } from "../../screens/audit/questions-page.tsx";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import { listQuestions, openQuestion, questionsPage } from "../own-data/questions.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { namesOf } from "../views/who-is.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { lookShown } from "./about-reading.ts";
import { boxed, sendApart } from "./act-apart.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { sendPage } from "./send-page.ts";

const act = "answer-about-reading";

/** What people ask about who looked, for the data-protection officer, who answers. */
export function readingQuestionPages(app: App, parts: PageParts): void {
  const { reader, clock } = parts;
  const listed = { querystring: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }) };
  app.get("/readings/questions", { onRequest: requireActor, schema: listed }, async (request, reply) => {
    const { page } = request.query;
    const { total, rows } = await listQuestions(reader, actorOn(request), { show: "all", page });
    const shown = { page, perPage: questionsPage, total, rows, today: await clock.today() };
    return sendPage(reply, QuestionsPage, { frame: frameOf(request), nav: navOf(request), ...shown });
  });

  const params = z.object({ id: z.uuid() });
  const querystring = z.object({ done: z.string().max(60).optional() });
  const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
  const address = "/readings/questions/:id";
  app.get(address, { onRequest: requireActor, schema: { params, querystring } }, (request, reply) =>
    show(parts, request, reply, { id: request.params.id, done: request.query.done }),
  );
  app.post(address, { onRequest: requireActor, schema: { params, body } }, async (request, reply) => {
    const { id } = request.params;
    const { person } = await openQuestion(reader, actorOn(request), id);
    const day = await clock.today();
    const about = { act, known: { question: id }, person, posted: request.body, day } as const;
    const refused = await sendApart(parts.door, request, about);
    if (!refused) return reply.redirect(`/readings/questions/${id}?done=${act}`, 303);
    return show(parts, request, reply, { id, posted: request.body, refused });
  });
}

type Shown = {
  id: string;
  done?: string | undefined;
  posted?: Values;
  refused?: Awaited<ReturnType<typeof sendApart>>;
};

async function show(
  { reader, clock }: PageParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { id, done, posted = {}, refused }: Shown,
) {
  const { reading, ...question } = await openQuestion(reader, actorOn(request), id);
  const names = await namesOf(reader.db, [reading.actor]);
  const { box, status } = boxed(
    request,
    { act, action: `/readings/questions/${id}`, known: { question: id } },
    { answer: filledIn(posted, "answer") },
    refused,
  );
  const page = { frame: frameOf(request), nav: navOf(request), today: await clock.today(), done };
  const shown = { ...question, look: lookShown(reading, names), box: question.answeredOn ? undefined : box };
  return sendPage(reply, QuestionPage, { ...page, ...shown }, status);
}
