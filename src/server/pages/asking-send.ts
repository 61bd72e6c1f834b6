import type { FastifyReply, FastifyRequest } from "fastify";
import { inputOf, valuesOf } from "../../screens/act-form/input-of.ts";
import { sayFormFaults } from "../../screens/act-form/say-form-faults.ts";
import { type AskingPage, askingAddress, isDeclared, sentAddress } from "../../screens/asking/pages-of-act.ts";
import { filledIn, type Values } from "../../screens/parts/field-of.ts";
import type { Issue } from "../../words/faults.ts";
import { refusalOf } from "../api/say-no.ts";
import { largestTogether } from "../documents/upload.ts";
import { weighUploads } from "../documents/weigh-uploads.ts";
import { documentsOf, perform } from "../door/door.ts";
import { doneWith } from "../door/once.ts";
import { eraseDraft, eraseDraftFile } from "../drafts/erase-drafts.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { byMandate, draftOf, filesToSend } from "../drafts/read-drafts.ts";
import { forgetLateForm } from "../late/keep-late.ts";
import type { LateForm } from "../late/late-forms.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import { onwardFrom } from "./act-form-ways.ts";
import { type Asking, atItsPage, boxesOf, faultsSoFar, isOn, only } from "./asking-of.ts";
import { sendHindered, sendQuestion, sendSummary } from "./asking-show.ts";
import type { PageParts } from "./parts.ts";

/** Keeps the answers of one page, and goes on where there is nothing wrong with them. @param at from 0 */
export async function takeAnswers(
  parts: PageParts,
  asking: Asking,
  at: number,
  posted: Values,
  thenSummary: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { act, of, pages, questions, subject } = asking;
  const page = pages[at];
  if (!page) throw refusalOf({ kind: "not-found", what: "act" });
  const sent = await sentBefore(parts, asking, filledIn(posted, "draft"), request);
  if (sent) return reply.redirect(sent, 303);
  const remove = filledIn(posted, "remove");
  if (page.files && remove) {
    await eraseDraftFile(parts.door.db, actorOn(request), remove);
    return reply.redirect(askingAddress(act, at + 1, of) + (thenSummary ? "&then=summary" : ""), 303);
  }
  const { papers, now } = await keepPosted(parts, asking, page, { fields: posted, uploads: request.uploads }, request);
  if (filledIn(posted, "step") === "later") return reply.redirect("/me", 303);
  if (subject.no) return sendHindered(parts, now, subject.no, request, reply);
  const { language } = request;
  const faults = [
    ...("faults" in papers ? sayFormFaults(questions, papers.faults as readonly Issue[], language) : []),
    ...faultsSoFar(now, language).filter((fault) => isOn(page, fault)),
  ].map(({ field, message }) => ({ field, message }));
  const said =
    "faults" in papers
      ? faults.filter(({ field }, nth) => nth < papers.faults.length || field !== "documents")
      : faults;
  if (said.length > 0) return sendQuestion(parts, now, at, { faults: said, thenSummary }, request, reply);
  const onward = thenSummary || at + 1 === pages.length ? "summary" : at + 2;
  return reply.redirect(askingAddress(act, onward, of), 303);
}

/** What somebody filled in when they were signed out, among their answers again; they read it, and go on themselves. */
export async function giveBack(
  parts: PageParts,
  asking: Asking,
  at: number,
  { late, thenSummary }: { late: LateForm; thenSummary: boolean },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const page = asking.pages[at];
  if (!page) throw refusalOf({ kind: "not-found", what: "act" });
  const sent = await sentBefore(parts, asking, filledIn(late.fields, "draft"), request);
  if (sent) return reply.redirect(sent, 303);
  const { papers, now } = await keepPosted(parts, asking, page, late, request);
  await forgetLateForm(parts.door, request);
  const faults =
    "faults" in papers ? sayFormFaults(asking.questions, papers.faults as readonly Issue[], request.language) : [];
  return sendQuestion(parts, now, at, { faults, thenSummary, givenBack: true }, request, reply);
}

/** Keeps the answers and the files of one page beside those of the others. */
async function keepPosted(
  parts: PageParts,
  asking: Asking,
  page: AskingPage,
  { fields, uploads }: LateForm,
  request: FastifyRequest,
) {
  const { act, of, questions, subject, day, draft } = asking;
  const actor = actorOn(request);
  const papers = await papersOf(asking, page.files === true ? uploads : []);
  const names = boxesOf(page.questions);
  const answers = only(valuesOf(questions, fields), names);
  const files = "weighed" in papers ? papers.weighed : [];
  if (draft || files.length > 0 || names.some((name) => filledIn(answers, name) !== ""))
    await keepDraft(parts.door.db, parts.door.keys, {
      ...{ person: actor.person ?? "", mandate: byMandate(actor), act, about: of, version: subject.version },
      ...{ day, names, answers, files },
    });
  return { papers, now: { ...asking, draft: await draftOf(parts.reader, actor, { act, about: of }) } };
}

/** The files that came with a page, beside those that were chosen before. */
async function papersOf({ act, draft }: Asking, uploads: FastifyRequest["uploads"]) {
  const before = draft?.files ?? [];
  const wanted = { least: 0, most: (documentsOf(act)?.most ?? 0) - before.length };
  const room = largestTogether - before.reduce((sum, { bytes }) => sum + bytes, 0);
  const tooLarge = uploads.reduce((sum, { content }) => sum + content.length, 0) > room;
  return weighUploads(wanted, tooLarge ? uploads.map((one) => ({ ...one, cut: true })) : uploads);
}

/** Sends what was filled in, by the one door; it is erased in the same transaction. */
export async function sendAnswers(
  parts: PageParts,
  asking: Asking,
  posted: Values,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { act, of, subject, questions, draft, pages, day } = asking;
  const actor = actorOn(request);
  const once = filledIn(posted, "once");
  const sent = await sentBefore(parts, asking, once, request);
  if (sent) return reply.redirect(sent, 303);
  if (subject.no) return sendHindered(parts, asking, subject.no, request, reply);
  if (!draft && pages.some((page) => page.files !== true)) return reply.redirect(askingAddress(act, 1, of), 303);
  const declared = only(
    posted,
    questions.filter(isDeclared).map(({ name }) => name),
  );
  const answer = await perform(
    parts.door,
    {
      ...{ act, actor, to: subject.to },
      input: inputOf(questions, { ...draft?.answers, ...declared }),
      documents: draft ? await filesToSend(parts.reader, actor, draft) : [],
      version: Number(filledIn(posted, "version")) || undefined,
      key: draft?.id ?? (once || undefined),
    },
    day,
  );
  if (answer.kind === "done") {
    return reply.redirect(onwardFrom(answer, actor, { under: "person", id: of }), 303);
  }
  if (answer.kind === "not-you" || answer.kind === "not-found") throw refusalOf(answer);
  const cannot = answer.kind === "cannot" ? answer.no : undefined;
  const issues = answer.kind === "malformed" ? (answer.faults as readonly Issue[]) : [];
  const faults = sayFormFaults(questions, issues, request.language).map((fault) => atItsPage(fault, asking));
  const changed = answer.kind === "changed";
  return sendSummary(parts, asking, { faults, values: declared, changed, cannot }, request, reply);
}

export async function forget(parts: PageParts, { act, of }: Asking, request: FastifyRequest, reply: FastifyReply) {
  await eraseDraft(parts.door.db, actorOn(request), { act, about: of });
  return reply.redirect("/me", 303);
}

/** Where it stands what another window sent; undefined when this was not sent yet. */
async function sentBefore(
  { door }: PageParts,
  { act, of, draft }: Asking,
  key: string,
  request: FastifyRequest,
): Promise<string | undefined> {
  if (key === "" || key === draft?.id) return undefined;
  const done = await doneWith(door.db, { actor: actorOn(request), act, key }, of);
  return done && sentAddress(act, done.stream, done.version);
}
