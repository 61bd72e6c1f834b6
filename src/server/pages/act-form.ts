import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/roles.ts";
import type { Reading } from "../../letters/letter.ts";
import { hasLetter } from "../../letters/letters.ts";
import { ActFormPage } from "../../screens/act-form/act-form-page.tsx";
import { ActRefusedPage } from "../../screens/act-form/act-refused-page.tsx";
import { fieldsOf } from "../../screens/act-form/fields-of-act.ts";
import { inputOf, valuesOf } from "../../screens/act-form/input-of.ts";
import { sayFormFaults } from "../../screens/act-form/say-form-faults.ts";
import { askingAddress } from "../../screens/asking/pages-of-act.ts";
import { type Fault, filledIn, type Values } from "../../screens/parts/field-of.ts";
import { StopPage } from "../../screens/portal/stop-page.tsx";
import type { No } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import { actShown } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { type Issue, namedFaults } from "../../words/faults.ts";
import type { Language } from "../../words/language.ts";
import { findText } from "../../words/screens/workbench-pages.ts";
import { refusalOf } from "../api/say-no.ts";
import { offeredByCouncil } from "../council/offered.ts";
import { perform } from "../door/door.ts";
import type { ActRequest } from "../door/request.ts";
import { strangeFile } from "../glass/strange-file.ts";
import { forgetLateForm, keepUntilBack, keptForThem } from "../late/keep-late.ts";
import type { LateForm } from "../late/late-forms.ts";
import { letterName } from "../letters/find-letter.ts";
import { lettersCaused } from "../letters/letters-caused.ts";
import { onlyWhatWaits, openCorrections } from "../own-data/corrections.ts";
import { actorOn, requireActor } from "../sign-in/require-actor.ts";
import { whereToProve } from "../sign-in/step-up.ts";
import { frameOf } from "../web/frame.ts";
import type { App } from "../web/request.ts";
import { asked, shownNumber } from "./act-form-asked.ts";
import { offeredTo, valuesBefore } from "./act-form-offered.ts";
import { actUnder, type Subject, subjectOf, type Under } from "./act-form-subject.ts";
import { backFrom, onwardFrom } from "./act-form-ways.ts";
import { filesOf } from "./files-of.ts";
import { navOf } from "./nav.ts";
import type { PageParts } from "./parts.ts";
import { saidNo } from "./said-no.ts";
import { sendPage } from "./send-page.ts";

const unders: readonly Under[] = ["trajectory", "person", "resumption", "session", "payment", "glass"];
const anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const taking = { onRequest: requireActor, config: { takesDocuments: true, keepsLateForms: true } } as const;

/** Every act as a page: read it, fill it in, send it; the answer of the door comes back as a page too. */
export function actFormPages(app: App, parts: PageParts): void {
  for (const under of unders) {
    const schema = { params: z.object({ id: z.uuid(), act: z.string().max(60) }) };
    const address = `/${under}/:id/:act`;
    app.get(address, { onRequest: requireActor, schema: { ...schema, querystring: anything } }, (request, reply) =>
      show(parts, { ...request.params, under }, request.query, request, reply),
    );
    app.post(address, { ...taking, schema: { ...schema, body: anything } }, (request, reply) =>
      send(parts, { ...request.params, under }, request.body, request, reply),
    );
  }
  const ofLetter = { params: z.object({ id: z.string().regex(letterName), act: z.string().max(60) }) };
  app.get(
    "/letter/:id/:act",
    { onRequest: requireActor, schema: { ...ofLetter, querystring: anything } },
    (request, reply) => show(parts, { ...request.params, under: "letter" }, request.query, request, reply),
  );
  app.post("/letter/:id/:act", { ...taking, schema: { ...ofLetter, body: anything } }, (request, reply) =>
    send(parts, { ...request.params, under: "letter" }, request.body, request, reply),
  );
  const schema = { params: z.object({ act: z.string().max(60) }) };
  app.get("/new/:act", { onRequest: requireActor, schema: { ...schema, querystring: anything } }, (request, reply) =>
    show(parts, { under: "new", id: "", ...request.params }, request.query, request, reply),
  );
  app.post("/new/:act", { ...taking, schema: { ...schema, body: anything } }, (request, reply) =>
    send(parts, { under: "new", id: "", ...request.params }, request.body, request, reply),
  );
}

type Address = { under: Under; id: string; act: string };

async function show(parts: PageParts, address: Address, query: Values, request: FastifyRequest, reply: FastifyReply) {
  const act = actUnder(address.under, address.act);
  const actor = actorOn(request);
  if (isAskedPageByPage(act, actor)) return reply.redirect(firstPage(act, actor, address.id, query), 303);
  const prove = whereToProve(request, act, parts.clock);
  if (prove) return reply.redirect(prove, 303);
  const day = await parts.clock.today();
  const subject = await subjectOf(parts.reader, actor, { ...address, act, day });
  if (subject.no) return sendNo(act, subject.no, subject, address, request, reply);
  const council = await offeredByCouncil(parts.reader, actor, act, subject);
  const questions = asked(act, actor.role, address.under);
  const late = await keptForThem(lateIn(parts), request);
  const values = late ? valuesOf(questions, late.fields) : valuesBefore(questions, query, actor, council);
  return sendForm(parts, { act, subject, address, values, faults: [], changed: false, late }, request, reply);
}

async function send(parts: PageParts, address: Address, posted: Values, request: FastifyRequest, reply: FastifyReply) {
  const act = actUnder(address.under, address.act);
  const prove = whereToProve(request, act, parts.clock);
  if (prove) {
    const whose = { account: actorOn(request).id, mandate: request.signedIn?.mandate ?? null };
    await keepUntilBack(lateIn(parts), whose, posted, request, reply);
    return reply.redirect(prove, 303);
  }
  await forgetLateForm(parts.door, request);
  const day = await parts.clock.today();
  const actor = actorOn(request);
  const questions = asked(act, actor.role, address.under);
  const filled = inputOf(questions, posted);
  const atCounter = questions.includes(shownNumber);
  const { [shownNumber.name]: shown, ...others } = filled;
  const input = atCounter ? others : filled;
  if (atCounter && !isNationalNumber(String(shown))) {
    const faults = [{ field: shownNumber.name, message: namedFaults["national-number"][request.language] }];
    const subject = await subjectOf(parts.reader, actor, { ...address, act, day });
    const values = valuesOf(questions, posted);
    return sendForm(parts, { act, subject, address, values, faults, changed: false }, request, reply);
  }
  const to = atCounter
    ? await targetAtCounter(parts, actor, act, String(shown))
    : await targetOf(parts, address, act, day, request);
  const version = Number(filledIn(posted, "version")) || undefined;
  const key = filledIn(posted, "once") || undefined;
  const asking = { act, actor, to, input, documents: request.uploads, version, key };
  // The letter is read before anything is kept: the whole act is done, shown, and undone.
  const letters: Reading[] = [];
  const rehearsal: ActRequest["rehearsal"] = async (trx, done) => {
    letters.push(...(await lettersCaused({ db: trx, keys: parts.door.keys }, done)));
  };
  const asksForLetter = filledIn(posted, "step") === "preview";
  const answer = await perform(parts.door, asksForLetter ? { ...asking, key: undefined, rehearsal } : asking, day);
  if (answer.kind === "done" && asksForLetter) {
    const subject = await subjectOf(parts.reader, actor, { ...address, act, day });
    const filled = { act, subject, address, values: valuesOf(questions, posted), faults: [], changed: false, letters };
    return sendForm(parts, filled, request, reply);
  }
  if (answer.kind === "done")
    return reply.redirect(onwardFrom(answer, actor, { ...address, ofPerson: "person" in to }), 303);
  if (answer.kind === "not-you" || answer.kind === "not-found") throw refusalOf(answer);
  const subject = await subjectOf(parts.reader, actor, { ...address, act, day });
  const cannot = answer.kind === "cannot" ? answer.no : undefined;
  // What hinders the act itself leaves nothing to fill in; what hinders these answers leaves the form, with them in it.
  const hindered = subject.no ?? (questions.length === 0 ? cannot : undefined);
  if (hindered) return sendNo(act, hindered, subject, address, request, reply);
  const faults =
    answer.kind === "malformed" ? sayFormFaults(questions, answer.faults as readonly Issue[], request.language) : [];
  const values = valuesOf(questions, posted);
  const changed = answer.kind === "changed";
  return sendForm(parts, { act, subject, address, values, faults, changed, cannot }, request, reply);
}

/** Of whom a number is shown. @throws Refused where there is no file of theirs that is closed to who asks. */
async function targetAtCounter({ reader }: PageParts, actor: Actor, act: ActName, nationalNumber: string) {
  if (act !== "break-glass") return { nationalNumber };
  const closed = await strangeFile(reader, actor, nationalNumber);
  if (closed === undefined) throw refusalOf({ kind: "not-found", what: "person" });
  return closed;
}

/** Whom the act is done to; an act on the recognition reached through a trajectory, and one on a glass, must look that up. */
async function targetOf(parts: PageParts, { under, id }: Address, act: ActName, day: string, request: FastifyRequest) {
  if (under === "new") return {};
  if (under === "glass" || (under === "trajectory" && acts[act].to === "recognition"))
    return (await subjectOf(parts.reader, actorOn(request), { under, id, act, day })).to;
  return { [under]: id };
}

/** The insured person, and who acts for them, answers one question a page (asking.ts). Stopping stays one page with one button (MISSION P6). */
const isAskedPageByPage = (act: ActName, { role }: Actor): boolean =>
  role === "insured-person" && act !== "stop" && acts[act].by.some((one) => one === role);

/** With what the link to the form said already. */
function firstPage(act: ActName, { person }: Actor, id: string, query: Values): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (typeof value === "string") said.append(name, value);
  const of = acts[act].to === "recognition" ? (person ?? id) : id;
  return askingAddress(act, 1, of) + (said.size > 0 ? `&${said}` : "");
}

type Filled = {
  act: ActName;
  subject: Subject;
  address: Address;
  values: Values;
  faults: readonly Fault[];
  changed: boolean;
  cannot?: No;
  letters?: readonly Reading[];
  /** Filled in when the sign-in was over. */
  late?: LateForm | undefined;
};

const lateIn = ({ door: { db }, clock }: PageParts) => ({ db, clock });

async function sendForm(parts: PageParts, filled: Filled, request: FastifyRequest, reply: FastifyReply) {
  const { act, subject, address, values, faults, changed, cannot, late } = filled;
  const actor = actorOn(request);
  const { language } = request;
  const frame = frameOf(request);
  const nav = navOf(request);
  const status = changed || cannot ? 409 : faults.length > 0 ? 400 : 200;
  const action = address.under === "new" ? `/new/${act}` : `/${address.under}/${address.id}/${act}`;
  const once = randomUUID();
  if (act === "stop") {
    const presumed = subject.file?.trajectory.engagement.presumption !== undefined;
    return sendPage(reply, StopPage, { frame, nav, action, once, presumed }, status);
  }
  const words = actShown(act, actor.role);
  const questions = asked(act, actor.role, address.under);
  const said = { [shownNumber.name]: { label: findText.number, hint: findText.numberHint }, ...words.fields };
  const day = await parts.clock.today();
  const say = { language, choice: (field: string, value: string) => choiceText(field, value, language) };
  const council = await offeredByCouncil(parts.reader, actor, act, subject);
  const offered = await offeredTo(parts.reader, actor, questions, { day, language, subject, council });
  const waits = await openCorrectionsFor(parts, actor, act, subject, language);
  const shown = onlyWhatWaits(act, questions, waits);
  const hidden = { version: subject.version?.toString(), once };
  const form = {
    title: words.title[language],
    explains: words.explains[language],
    button: words.button[language],
    about: subject.about,
    fields: [
      ...fieldsOf(shown, said, say, offered),
      ...filesOf(act, faults.length > 0 || cannot !== undefined || (late?.uploads.length ?? 0) > 0, language),
      ...Object.entries(hidden).flatMap(([name, value]) => (value ? [{ kind: "hidden" as const, name, value }] : [])),
    ],
    // Where one waits, it is the one that is meant.
    values: waits.length === 1 ? { correction: waits[0]?.value, ...values } : values,
    faults,
    changed,
    givenBack: late !== undefined,
    no: cannot && saidNo(cannot, { language, role: actor.role }),
    hasLetter: actor.role !== "insured-person" && acts[act].happens.some(hasLetter),
    letters: filled.letters,
    action,
    back: backFrom(actor, address),
    done: address.under === "new" ? filledIn(request.query as Values, "done") : "",
  };
  return sendPage(reply, ActFormPage, { frame, nav, form, reader: actor.role }, status);
}

const openCorrectionsFor = async (
  { reader }: PageParts,
  actor: Actor,
  act: ActName,
  { to }: Subject,
  language: Language,
) => (act === "answer-correction" ? openCorrections(reader, actor, to.person ?? "", language) : []);

function sendNo(
  act: ActName,
  no: No,
  subject: Subject,
  address: Address,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { role } = actorOn(request);
  const { language } = request;
  const refused = {
    title: actShown(act, role).title[language],
    about: subject.about,
    ...saidNo(no, { language, role }),
    back: backFrom(actorOn(request), address),
  };
  return sendPage(reply, ActRefusedPage, { frame: frameOf(request), nav: navOf(request), refused }, 409);
}
