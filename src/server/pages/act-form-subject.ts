import { relationOf, relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { reachesAct } from "../../access/who-may-act.ts";
import type { Act, DoneTo, No } from "../../trajectory/act.ts";
import { type ActName, acts, isAct } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { refuse } from "../api/refuse.ts";
import { refusalOf } from "../api/say-no.ts";
import { findTrajectory, followersOfPerson } from "../door/find.ts";
import { foldRecognition, foldSession, foldTrajectory } from "../door/fold.ts";
import type { ActRequest } from "../door/request.ts";
import { findLetter } from "../letters/find-letter.ts";
import { openOrder } from "../payments/may-see-money.ts";
import { transfersOf } from "../payments/orders.ts";
import { actsOnPayment } from "../payments/payment-acts.ts";
import { readStream } from "../record/read-stream.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { openResumption } from "../resumptions/open-resumption.ts";
import { type FileView, openFile, type Reader } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { glassActs, isOnGlass, letterActs, sessionActs } from "../views/possible-acts.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { type Identified, whoIs } from "../views/who-is.ts";

/** Under which address the form of an act stands: `/trajectory/:id/:act`, and so on. */
export type Under = "trajectory" | "letter" | "person" | "resumption" | "session" | "payment" | "glass" | "new";
const doneTo: Readonly<Record<Under, readonly DoneTo[]>> = {
  trajectory: ["trajectory", "recognition", "letter"],
  letter: ["letter"],
  person: ["new trajectory", "new resumption", "recognition"],
  resumption: ["resumption"],
  session: ["session"],
  payment: ["payment"],
  glass: ["file"],
  new: ["new recognition", "new session", "new payment", "new trajectory", "file"],
};

/** Begun from the page of the person, and not from a number that somebody shows at a counter. */
const isForTheKnown = (name: ActName) => acts[name].to === "new trajectory" && !("unacquainted" in acts[name]);

/** Of somebody whose number is shown, and whose file is not open. */
const isAtTheCounter = (under: Under, name: ActName) => under === "new" && name === "break-glass";

/** Asked page by page, from the page that lists what was asked before. */
const isFromItsPage = (under: Under, name: ActName) => under === "person" && name === "ask-correction";

/** What an act is about, as far as whoever asks may know it. */
export type Subject = {
  to: ActRequest["to"];
  about?: string;
  no?: No;
  /** What the form was made from; absent where nothing that happens meanwhile may stand in the way. */
  version?: number;
  file?: FileView;
  /** Only of an act on a session. */
  on?: { id: string; session: Session };
  /** Only of an order: its transfers, by name. */
  transfers?: Awaited<ReturnType<typeof transfersOf>>;
};

/** @throws Refused when there is no such act under this address. */
export function actUnder(under: Under, name: string): ActName {
  if (
    !isAct(name) ||
    !doneTo[under].includes(acts[name].to) ||
    (under === "glass"
      ? !isOnGlass(name)
      : "apart" in acts[name] && !isAtTheCounter(under, name) && !isFromItsPage(under, name)) ||
    (under === "new" && acts[name].to === "file" && !isAtTheCounter(under, name)) ||
    (under === "new" && isForTheKnown(name))
  )
    throw refusalOf({ kind: "not-found", what: "act" });
  return name;
}

/** @throws Refused when whoever asks may not do this, or not to this person; the attempt is on record. */
export async function subjectOf(
  reader: Reader,
  actor: Actor,
  at: { under: Under; id: string; act: ActName; day: string },
): Promise<Subject> {
  const act = acts[at.act] as unknown as Act<ActName, DoneTo, never, EventType>;
  if (!act.by.includes(actor.role)) await refuse(reader, actor, { act: at.act, why: "not-this-role" });
  if (actor.mandate && !reachesAct(actor, act))
    await refuse(reader, actor, { act: at.act, person_id: actor.person, why: "not-for-another" });
  switch (at.under) {
    case "trajectory":
      return ofTrajectory(reader, actor, at);
    case "person":
      return ofPerson(reader, actor, at);
    case "resumption":
      return ofResumption(reader, actor, at);
    case "letter":
      return ofLetter(reader, actor, at);
    case "glass":
      return ofGlass(reader, actor, at);
    case "session":
      return ofSession(reader, actor, at);
    case "payment":
      return ofPayment(reader, actor, at);
    case "new":
      return { to: {} };
  }
}

type At = { id: string; act: ActName; day: string };
const named = ({ familyName, givenName }: Pick<Identified, "familyName" | "givenName">) =>
  `${familyName}, ${givenName}`;
const whyNot = (possible: readonly { name: ActName; no?: No }[], act: ActName) =>
  possible.find(({ name }) => name === act)?.no;

async function ofTrajectory(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const file = await openFile(reader, actor, id, day);
  if (file === "not-found") throw refusalOf({ kind: "not-found", what: "trajectory" });
  if (file === "not-you") throw refusalOf({ kind: "not-you", why: "not-this-person" });
  const about = actor.role === "insured-person" ? undefined : `${named(file.person)} · ${file.reference}`;
  const base = { about, no: whyNot(file.acts, act), file };
  if (acts[act].to === "recognition") return { ...base, to: { person: file.person.id } };
  return { ...base, to: { trajectory: id }, version: act === "stop" ? undefined : file.version };
}

async function ofPerson(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const found = await openPerson(reader, actor, { person: id }, day);
  if (found === "not-found") throw refusalOf({ kind: "not-found", what: "person" });
  const about = actor.role === "insured-person" ? undefined : named(found.person);
  return { to: { person: id }, about, no: whyNot(found.acts, act) };
}

async function ofResumption(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const opened = await openResumption(reader, actor, id, day);
  if (opened === "not-found") throw refusalOf({ kind: "not-found", what: "resumption" });
  if (opened === "not-you") throw refusalOf({ kind: "not-you", why: "not-this-person" });
  const { person, resumption, acts, version } = opened;
  const about = actor.role === "insured-person" ? resumption.activity : `${named(person)} · ${resumption.activity}`;
  return { to: { resumption: id }, about, no: whyNot(acts, act), version };
}

/** Nothing of the file is read to whoever asks: what stands in the way is weighed, and which glasses are meant. */
async function ofGlass({ db, keys }: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const found = await findTrajectory(db, id);
  const events = await readStream(db, keys, id, { unseal: false });
  const file = found
    ? foldTrajectory(events)
    : events.at(-1)?.kind === "recognition"
      ? foldRecognition(events)
      : undefined;
  if (!file) throw refusalOf({ kind: "not-found", what: "trajectory" });
  const followers = found?.followers ?? (await followersOfPerson(db, id));
  const to = found ? { trajectory: id } : { person: id };
  return { to, no: whyNot(glassActs(actor, day, { file, followers }), act) };
}

/** Whoever follows the person does not send the letters of another house, nor a house those of whom it follows no more. */
async function ofLetter(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const { db } = reader;
  const found = await findLetter(db, id);
  if (!found) throw refusalOf({ kind: "not-found", what: "letter" });
  const about = { person_id: found.person, stream_id: found.stream };
  const followers = (await findTrajectory(db, found.stream))?.followers ?? (await followersOfPerson(db, found.person));
  const relation = relationOf(actor, { person: found.person, followers });
  if (found.sender !== actor.organisation || relation === "none")
    await refuse(reader, actor, { act, ...about, why: "not-this-person" });
  const read = { ...about, purpose: purposeOf(actor, relation), what: "identity" };
  await recordReads(db, [{ ...traceOf(reader, actor), ...read }]);
  const person = await whoIs(db, found.person);
  return { to: { letter: id }, about: person && named(person), no: whyNot(letterActs(actor, day, found.letter), act) };
}

async function ofSession(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  if (relationToSession(actor) === "none") throw refusalOf({ kind: "not-you", why: "not-this-person" });
  const events = await readStream(reader.db, reader.keys, id, { unseal: false });
  const session = events.at(-1)?.kind === "session" ? foldSession(events) : undefined;
  if (!session) throw refusalOf({ kind: "not-found", what: "session" });
  const version = events.at(-1)?.version;
  const no = whyNot(sessionActs(actor, day, session), act);
  return { to: { session: id }, about: session.place, no, version, on: { id, session } };
}

async function ofPayment(reader: Reader, actor: Actor, { id, act, day }: At): Promise<Subject> {
  const order = await openOrder(reader, actor, id);
  const [transfers, possible] = await Promise.all([transfersOf(reader.db, id), actsOnPayment(reader, actor, id, day)]);
  return { to: { payment: id }, about: order.message, no: whyNot(possible, act), transfers };
}
