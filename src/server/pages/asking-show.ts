import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ActRefusedPage } from "../../screens/act-form/act-refused-page.tsx";
import { fieldsOf } from "../../screens/act-form/fields-of-act.ts";
import { inputOf } from "../../screens/act-form/input-of.ts";
import type { AnswerShown } from "../../screens/asking/answers.tsx";
import { askingAddress, isDeclared } from "../../screens/asking/pages-of-act.ts";
import { QuestionPage } from "../../screens/asking/question-page.tsx";
import { sayAnswer } from "../../screens/asking/say-answer.ts";
import { SummaryPage } from "../../screens/asking/summary-page.tsx";
import type { Fault, FieldOf, Values } from "../../screens/parts/field-of.ts";
import type { No } from "../../trajectory/act.ts";
import { acts } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { documentsText } from "../../words/screens/act-form.ts";
import { askingText } from "../../words/screens/portal-asking.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import { frameOf } from "../web/frame.ts";
import { offeredTo } from "./act-form-offered.ts";
import { ownPage } from "./act-form-ways.ts";
import type { Asking } from "./asking-of.ts";
import { filesOf } from "./files-of.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { saidNo } from "./said-no.ts";
import { sendPage } from "./send-page.ts";

const role = "insured-person";

type Shown = { faults?: readonly Fault[]; values?: Values; thenSummary: boolean; givenBack?: boolean };

/** One page of questions. @param at from 0 */
export async function sendQuestion(
  parts: PageParts,
  asking: Asking,
  at: number,
  { faults = [], values, thenSummary, givenBack = false }: Shown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { act, of, pages, draft, subject } = asking;
  const page = pages[at] ?? { questions: [] };
  const { language } = request;
  const words = actShown(act, role);
  const then = thenSummary ? "&then=summary" : "";
  const before = at === 0 ? (subject.file ? "/me" : ownPageOf(asking)) : askingAddress(act, at, of);
  const kept = page.files ? (draft?.files ?? []) : [];
  const asked = {
    title: titleOf(asking, words.title[language]),
    explains: at === 0 && !thenSummary ? words.explains[language] : undefined,
    heading: page.title?.[language],
    nth: at + 1,
    all: pages.length,
    fields: [
      ...(await boxes(parts, asking, page.questions, request)),
      ...(page.files ? filesOf(act, false, language).map((box) => more(box, kept.length > 0, language)) : []),
      ...hiddenFields({ draft: draft?.id }),
    ],
    values: { ...draft?.answers, ...values },
    faults,
    givenBack,
    files: kept,
    action: askingAddress(act, at + 1, of) + then,
    back: thenSummary ? askingAddress(act, "summary", of) : before,
  };
  const frame = frameOf(request);
  return sendPage(reply, QuestionPage, { frame, nav: navOf(request), asked }, faults.length > 0 ? 400 : 200);
}

type Summed = { faults?: readonly Fault[]; values?: Values; changed?: boolean; cannot?: No | undefined };

/** Everything once more, with the button that sends it. */
export async function sendSummary(
  parts: PageParts,
  asking: Asking,
  { faults = [], values = {}, changed = false, cannot }: Summed,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { act, of, pages, draft, questions, subject } = asking;
  const { language } = request;
  const words = actShown(act, role);
  const grew = draft?.version !== undefined && subject.version !== undefined && draft.version !== subject.version;
  const last = pages.length === 0 ? ownPageOf(asking) : askingAddress(act, pages.length, of);
  const hidden = { version: subject.version?.toString(), once: draft?.id ?? randomUUID() };
  const summary = {
    title: titleOf(asking, words.title[language]),
    explains: words.explains[language],
    button: words.button[language],
    answers: await answersShown(parts, asking, request, true),
    fields: [...(await boxes(parts, asking, questions.filter(isDeclared), request)), ...hiddenFields(hidden)],
    values,
    faults: faults.map((fault) => named(fault, words.fields, language)),
    changed: changed || grew,
    no: cannot && saidNo(cannot, { language, role }),
    action: askingAddress(act, "summary", of),
    back: last,
  };
  const status = changed || cannot ? 409 : faults.length > 0 ? 400 : 200;
  return sendPage(reply, SummaryPage, { frame: frameOf(request), nav: navOf(request), summary }, status);
}

/** The act is no longer possible: why, and what was filled in is still there. */
export async function sendHindered(
  parts: PageParts,
  asking: Asking,
  no: No,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { act, of, draft, subject } = asking;
  const { language } = request;
  const refused = {
    title: actShown(act, role).title[language],
    about: subject.about,
    ...saidNo(no, { language, role }),
    back: ownPageOf(asking),
    kept: draft && {
      answers: await answersShown(parts, asking, request, false),
      erase: askingAddress(act, "forget", of),
    },
  };
  return sendPage(reply, ActRefusedPage, { frame: frameOf(request), nav: navOf(request), refused }, 409);
}

const ownPageOf = ({ act }: Asking): string => ownPage(act, acts[act].to.endsWith("resumption"));
const titleOf = ({ subject: { about } }: Asking, title: string): string => (about ? `${title} · ${about}` : title);

async function boxes(parts: PageParts, asking: Asking, questions: Asking["questions"], request: FastifyRequest) {
  const { act, subject, day } = asking;
  const { language } = request;
  const say = { language, choice: (field: string, value: string) => choiceText(field, value, language) };
  const offered = await offeredTo(parts.reader, actorOn(request), questions, { day, language, subject });
  return fieldsOf(questions, actShown(act, role).fields, say, offered);
}

const hiddenFields = (hidden: Readonly<Record<string, string | undefined>>): readonly FieldOf[] =>
  Object.entries(hidden).flatMap(([name, value]) => (value ? [{ kind: "hidden" as const, name, value }] : []));

/** The box for files, where some were chosen before. */
const more = (box: FieldOf, some: boolean, language: FastifyRequest["language"]): FieldOf =>
  some && box.kind === "files" ? { ...box, label: askingText.addMore[language], optional: true } : box;

async function answersShown(
  parts: PageParts,
  asking: Asking,
  request: FastifyRequest,
  withWays: boolean,
): Promise<readonly AnswerShown[]> {
  const { act, of, pages, questions, draft, subject, day } = asking;
  const { language } = request;
  const { fields } = actShown(act, role);
  const offered = await offeredTo(parts.reader, actorOn(request), questions, { day, language, subject });
  const input = inputOf(questions, draft?.answers ?? {});
  return pages.flatMap((page, at) => {
    const change = withWays ? { change: `${askingAddress(act, at + 1, of)}&then=summary` } : {};
    const answers = page.questions.map((question) => ({
      label: fields[question.name]?.label[language] ?? question.name,
      said: sayAnswer(question, input[question.name], language, offered),
      ...change,
    }));
    if (!page.files) return answers;
    const names = draft?.files.map(({ name }) => name) ?? [];
    const said = names.length > 0 ? names : [askingText.noFile[language]];
    return [...answers, { label: documentsText.label[language], said, ...change }];
  });
}

/** In the summary a fault stands apart from its question: there it names it. */
function named(
  fault: Fault,
  fields: ReturnType<typeof actShown>["fields"],
  language: FastifyRequest["language"],
): Fault {
  const label = fields[fault.field]?.label[language];
  return label ? { ...fault, message: `${label.replace(/\s*[?:.]$/, "")}: ${fault.message}` } : fault;
}
