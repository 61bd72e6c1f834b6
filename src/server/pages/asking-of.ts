import type { FastifyRequest } from "fastify";
import { inputOf } from "../../screens/act-form/input-of.ts";
import type { Question } from "../../screens/act-form/questions.ts";
import { sayFormFaults } from "../../screens/act-form/say-form-faults.ts";
import { type AskingPage, askingAddress, isDeclared, pagesOf } from "../../screens/asking/pages-of-act.ts";
import { type Fault, idOf, type Values } from "../../screens/parts/field-of.ts";
import type { DoneTo } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Issue } from "../../words/faults.ts";
import type { Language } from "../../words/language.ts";
import { refusalOf } from "../api/say-no.ts";
import { documentsOf } from "../door/door.ts";
import { type Draft, draftOf } from "../drafts/read-drafts.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import { openPerson } from "../views/people.ts";
import { asked } from "./act-form-asked.ts";
import { actUnder, type Subject, subjectOf, type Under } from "./act-form-subject.ts";
import type { PageParts } from "./parts.ts";

/** An act as it is asked of an insured person, with what they answered already. */
export type Asking = {
  act: ActName;
  /** The stream that it is done to, or the person for what is new. */
  of: string;
  subject: Subject;
  questions: readonly Question[];
  pages: readonly AskingPage[];
  draft: Draft | undefined;
  /** ISO day. */
  day: string;
};

const underOf = (to: DoneTo): Under => (to === "trajectory" || to === "resumption" ? to : "person");

/** The act of an address under `/me`. @throws Refused where there is none, or whoever asks is no insured person. */
export function ownAct(request: FastifyRequest, name: string): ActName {
  if (actorOn(request).role !== "insured-person") throw refusalOf({ kind: "not-you", why: "not-this-role" });
  const to = acts[name as ActName]?.to;
  return actUnder(to === undefined ? "person" : underOf(to), name);
}

/** @throws Refused where whoever asks may not do this, or not to this. */
export async function askingOf(parts: PageParts, request: FastifyRequest, act: ActName, of: string): Promise<Asking> {
  const actor = actorOn(request);
  const day = await parts.clock.today();
  const under = underOf(acts[act].to);
  const subject = await subjectOf(parts.reader, actor, { under, id: of, act, day });
  const questions = asked(act, actor.role, under);
  const pages = pagesOf(act, questions, documentsOf(act) !== undefined);
  return { act, of, subject, questions, pages, draft: await draftOf(parts.reader, actor, { act, about: of }), day };
}

/** What an act is done to where the address does not say: oneself, or one's latest trajectory or work. */
export async function ownSubject(parts: PageParts, request: FastifyRequest, act: ActName): Promise<string> {
  const actor = actorOn(request);
  const person = actor.person ?? "";
  const under = underOf(acts[act].to);
  if (under === "person") return person;
  const mine = await openPerson(parts.reader, actor, { person }, await parts.clock.today());
  if (mine === "not-found") throw refusalOf({ kind: "not-found", what: "person" });
  const running = mine.trajectories.find(({ closedOn }) => closedOn === null) ?? mine.trajectories.at(-1);
  const found = under === "resumption" ? mine.resumptions[0] : running;
  if (!found) throw refusalOf({ kind: "not-found", what: under === "resumption" ? "resumption" : "trajectory" });
  return found.stream;
}

/** What is wrong with the answers so far, each at its page; what is declared comes with the sending. */
export function faultsSoFar({ act, of, questions, pages, draft }: Asking, language: Language): readonly Fault[] {
  const checked = acts[act].input.safeParse(inputOf(questions, draft?.answers ?? {}));
  const issues = (checked.error?.issues ?? []) as readonly Issue[];
  const files = draft?.files.length ?? 0;
  const missing = files < (documentsOf(act)?.least ?? 0) ? [noDocument] : [];
  const declared = questions.filter(isDeclared).map(({ name }) => name);
  return sayFormFaults(questions, [...issues, ...missing], language)
    .filter(({ field }) => !declared.includes(field))
    .map((fault) => atItsPage(fault, { act, of, pages }));
}

const noDocument: Issue = {
  path: ["documents"],
  code: "custom",
  message: "document-missing",
  params: { fault: "document-missing" },
};

/** A fault with the way to its box, which comes back to the summary. */
export function atItsPage(fault: Fault, { act, of, pages }: Pick<Asking, "act" | "of" | "pages">): Fault {
  const at = pages.findIndex((page) => isOn(page, fault));
  if (at < 0) return fault;
  return { ...fault, href: `${askingAddress(act, at + 1, of)}&then=summary#${idOf(fault.field)}` };
}

export const isOn = ({ questions, files }: AskingPage, { field }: Fault): boolean =>
  (files === true && field.split(".", 1)[0] === "documents") ||
  questions.some(({ name }) => field === name || field.startsWith(`${name}.`));

/** The boxes of some questions, by the names under which they are posted. */
export const boxesOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ name, control }) =>
    control === "day" ? ["day", "month", "year"].map((box) => `${name}.${box}`) : [name],
  );

export const only = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
