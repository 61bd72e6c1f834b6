import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { askingAddress } from "../../screens/asking/pages-of-act.ts";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import { refusalOf } from "../api/say-no.ts";
import { keptForThem } from "../late/keep-late.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { whereToProve } from "../sign-in/step-up.ts";
import type { App } from "../web/request.ts";
import { valuesBefore } from "./act-form-offered.ts";
import { askingOf, faultsSoFar, ownAct, ownSubject } from "./asking-of.ts";
import { forget, giveBack, sendAnswers, takeAnswers } from "./asking-send.ts";
import { sendSent } from "./asking-sent.ts";
import { sendHindered, sendQuestion, sendSummary } from "./asking-show.ts";
import type { PageParts } from "./parts.ts";

const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const params = z.object({ act: z.string().max(60), page: z.string().regex(/^([1-9]\d?|summary|sent|forget)$/) });

/** Every act of an insured person, one question a page: answered, read back, sent and confirmed. */
export function askingPages(app: App, parts: PageParts): void {
  const address = "/me/:act/:page";
  const schema = { params, querystring: anything };
  app.get(address, { onRequest: requireActor, schema }, (request, reply) =>
    show(parts, request.params, request.query, request, reply),
  );
  app.post(
    address,
    {
      onRequest: requireActor,
      config: { takesDocuments: true, keepsLateForms: true },
      schema: { ...schema, body: anything },
    },
    (request, reply) => take(parts, request.params, { query: request.query, posted: request.body }, request, reply),
  );
}

type Address = z.output<typeof params>;
const isId = (text: string): boolean => z.uuid().safeParse(text).success;

async function show(
  parts: PageParts,
  { act: name, page }: Address,
  query: Values,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (actsForNobodyYet(request)) return reply.redirect(`/represent?to=${encodeURIComponent(request.url)}`, 303);
  const act = ownAct(request, name);
  const of = filledIn(query, "of");
  if (!isId(of)) {
    const found = await ownSubject(parts, request, act);
    return reply.redirect(act === "stop" ? `/trajectory/${found}/stop` : askingAddress(act, pageOf(page), found), 303);
  }
  if (page === "sent") return sendSent(parts, { act, of, at: Number(filledIn(query, "at")) || 0 }, request, reply);
  if (act === "stop") return reply.redirect(`/trajectory/${of}/stop`, 303);
  const prove = whereToProve(request, act, parts.clock);
  if (prove) return reply.redirect(prove, 303);
  const asking = await askingOf(parts, request, act, of);
  const { subject, pages, questions } = asking;
  if (subject.no) return sendHindered(parts, asking, subject.no, request, reply);
  const thenSummary = filledIn(query, "then") === "summary";
  if (page === "summary") {
    const [first] = faultsSoFar(asking, request.language).flatMap(({ href = "" }) => /\/(\d+)\?/.exec(href)?.[1] ?? []);
    return first
      ? reply.redirect(askingAddress(act, Number(first), of), 303)
      : sendSummary(parts, asking, {}, request, reply);
  }
  if (pages.length === 0) return reply.redirect(askingAddress(act, "summary", of), 303);
  if (pages.length < Number(page) || page === "forget") throw refusalOf({ kind: "not-found", what: "act" });
  const late = await keptForThem({ db: parts.door.db, clock: parts.clock }, request);
  if (late) return giveBack(parts, asking, Number(page) - 1, { late, thenSummary }, request, reply);
  const values = valuesBefore(questions, query, actorOn(request));
  return sendQuestion(parts, asking, Number(page) - 1, { values, thenSummary }, request, reply);
}

type Given = { query: Values; posted: Values };

async function take(
  parts: PageParts,
  { act: name, page }: Address,
  { query, posted }: Given,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const act = ownAct(request, name);
  const of = filledIn(query, "of");
  if (!isId(of) || act === "stop" || page === "sent") throw refusalOf({ kind: "not-found", what: "act" });
  const prove = page === "summary" ? whereToProve(request, act, parts.clock) : undefined;
  if (prove) return reply.redirect(prove, 303);
  const asking = await askingOf(parts, request, act, of);
  if (page === "forget") return forget(parts, asking, request, reply);
  if (page === "summary") return sendAnswers(parts, asking, posted, request, reply);
  return takeAnswers(parts, asking, Number(page) - 1, posted, filledIn(query, "then") === "summary", request, reply);
}

/** A representative signed in again: they choose for whom they act, and go on where they were. */
const actsForNobodyYet = ({ account, actor }: FastifyRequest): boolean =>
  account?.role === "representative" && actor?.mandate === undefined;

const pageOf = (page: string): number | "summary" =>
  /^\d+$/.test(page) ? Number(page) : page === "summary" ? page : 1;
