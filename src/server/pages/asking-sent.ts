import type { FastifyReply, FastifyRequest } from "fastify";
import type { AnswerShown } from "../../screens/asking/answers.tsx";
import { isDeclared } from "../../screens/asking/pages-of-act.ts";
import { sayAnswer } from "../../screens/asking/say-answer.ts";
import { SentPage } from "../../screens/asking/sent-page.tsx";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import { actShown } from "../../words/acts.ts";
import { documentsText } from "../../words/screens/act-form.ts";
import { askingText } from "../../words/screens/portal-asking.ts";
import { refusalOf } from "../api/say-no.ts";
import { timeInBelgium } from "../clock.ts";
import type { DocumentListed } from "../documents/documents-of.ts";
import { accountEnding } from "../payments/account-ending.ts";
import type { Stored } from "../record/read-stream.ts";
import { seenBy } from "../record/seen-by.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import { type FileView, openFile } from "../views/file.ts";
import { frameOf } from "../web/frame.ts";
import { asked } from "./act-form-asked.ts";
import { offeredTo } from "./act-form-offered.ts";
import { ownPage } from "./act-form-ways.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { ownFile } from "./portal.ts";
import { sendPage } from "./send-page.ts";
import { documentsIn, toldIn } from "./told-in.ts";

/** Where an act stands on record, as its own person reads it. */
type Opened = {
  base: string;
  events: readonly Stored[];
  dues: readonly Due[];
  documents: readonly DocumentListed[];
  file?: FileView;
};

/** The confirmation of an act, read out of the record: it can be opened again as long as the file is there. */
export async function sendSent(
  parts: PageParts,
  { act, of, at }: { act: ActName; of: string; at: number },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const actor = actorOn(request);
  const opened = await openedBy(parts, act, of, request);
  const last = opened.events.find((event) => event.version === at && event.act === act && event.actor === actor.id);
  if (!last) throw refusalOf({ kind: "not-found", what: "act" });
  const events = opened.events.filter(({ actId }) => actId === last.actId);
  const words = actShown(act, actor.role);
  const sent = {
    title: words.title[request.language],
    next: words.done[request.language],
    on: last.day,
    at: timeInBelgium(last.at),
    answers: await answersIn(parts, act, events, opened, request),
    base: opened.base,
    dues: opened.dues,
    onward: ownPage(act, acts[act].to.endsWith("resumption")),
  };
  return sendPage(reply, SentPage, { frame: frameOf(request), nav: navOf(request), sent });
}

async function openedBy(parts: PageParts, act: ActName, of: string, request: FastifyRequest): Promise<Opened> {
  const { reader, clock } = parts;
  const actor = actorOn(request);
  const day = await clock.today();
  switch (acts[act].to) {
    case "recognition": {
      const mine = await ownFile(parts, request, day, { withHealth: true });
      const dues = mine.dues.filter(({ who }) => who === actor.role);
      return {
        base: `/person/${mine.person.id}`,
        events: of === mine.person.id ? mine.events : [],
        dues,
        documents: [],
      };
    }
    case "resumption":
    case "new resumption": {
      const work = await openResumption(reader, actor, of, day);
      if (typeof work === "string") throw refusalOf({ kind: "not-found", what: "resumption" });
      const { events, due, documents } = work;
      return { base: `/resumption/${of}`, events, dues: due ? [due] : [], documents };
    }
    default: {
      const file = await openFile(reader, actor, of, day);
      if (typeof file === "string") throw refusalOf({ kind: "not-found", what: "trajectory" });
      return { base: `/trajectory/${of}`, events: file.events, dues: file.dues, documents: file.documents, file };
    }
  }
}

async function answersIn(
  { reader, clock }: PageParts,
  act: ActName,
  events: readonly Stored[],
  opened: Opened,
  request: FastifyRequest,
): Promise<readonly AnswerShown[]> {
  const { language } = request;
  const actor = actorOn(request);
  const under = acts[act].to === "trajectory" ? "trajectory" : "person";
  const questions = asked(act, actor.role, under).filter((question) => !isDeclared(question));
  const subject = { to: {}, ...(opened.file && { file: opened.file }) };
  const offered = await offeredTo(reader, actor, questions, { day: await clock.today(), language, subject });
  const { fields } = actShown(act, actor.role);
  const answers = questions.flatMap((question): AnswerShown[] => {
    const label = fields[question.name]?.label[language] ?? question.name;
    const told = toldIn(events, question);
    return told === undefined || told === null ? [] : [{ label, said: sayAnswer(question, told, language, offered) }];
  });
  const names = documentsIn(events).map((id) => opened.documents.find((one) => one.id === id)?.name ?? id);
  const files = names.length > 0 ? [{ label: documentsText.label[language], said: names }] : [];
  return [...answers, ...files, ...(act === "give-account-number" ? await accountGiven() : [])];

  /** The number itself is no part of the record. */
  async function accountGiven(): Promise<AnswerShown[]> {
    const ends = await seenBy(reader.db, actor, (seen) => accountEnding(seen, reader.keys, actor.person ?? ""));
    return ends ? [{ label: askingText.account[language], said: [ends] }] : [];
  }
}
