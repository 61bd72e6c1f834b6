import type { Kysely } from "kysely";
import { type Relation, relationOf, relationToQuestion, relationToSession } from "../../access/relation.ts";
import type { Actor, Fund, Organisation } from "../../access/roles.ts";
import { isToldWhyNot } from "../../access/who-is-told-why-not.ts";
import { mayAct } from "../../access/who-may-act.ts";
import { paysFor, relationToPayer } from "../../access/who-pays.ts";
import type { DoneTo } from "../../trajectory/act.ts";
import { type ActName, acts, isAct } from "../../trajectory/acts.ts";
import type { Follower } from "../../trajectory/followers.ts";
import type { LetterOut } from "../../trajectory/post/post.ts";
import { weighUploads } from "../documents/weigh-uploads.ts";
import { closedTo } from "../glass/strange-file.ts";
import { findLetter } from "../letters/find-letter.ts";
import { payerOfPayment } from "../payments/find-payment.ts";
import { ChangedMeanwhile } from "../record/changed-meanwhile.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { isFirstKeyTaken, personKey } from "../record/person-key.ts";
import { recordRefusal } from "../record/reads.ts";
import { personOfResumption } from "../resumptions/find-resumption.ts";
import { type Asked, carryOut } from "./carry-out.ts";
import { findTrajectory, followersOfPerson, newId } from "./find.ts";
import { noSooner, notTold } from "./not-told.ts";
import { findPersonSoFar, findTrajectorySoFar, type PersonSoFar } from "./person-so-far.ts";
import type { ActRequest, Answer } from "./request.ts";

export type Door = { db: Kysely<Database>; keys: Keys; now: () => Date };

/** What an act turns out to be about, with who follows it, where that goes by who follows. */
export type Subject = {
  person: string | null;
  stream: string;
  isNew: boolean;
  followers?: readonly Follower[];
  /** What was read of the person on the way, to be decided upon once; nobody sees it before they turn out to be allowed. */
  soFar?: PersonSoFar;
  /** Only of an act on a letter: who sends it, and where it was named, how far it came. */
  letter?: { sender: Organisation; out?: LetterOut };
};

type NotFound = Extract<Answer, { kind: "not-found" }>;

/**
 * The one door (DESIGN §1): well formed, allowed, by law, recorded; in that order, and for every act alike.
 *
 * @param day ISO day on which the act is done; the clock is the caller's.
 */
export async function perform(door: Door, request: ActRequest, day: string): Promise<Answer> {
  const began = performance.now();
  if (!isAct(request.act)) return { kind: "not-found", what: "act" };
  const form = acts[request.act].input.safeParse(request.input ?? {});
  const papers = await weighUploads(documentsOf(request.act), request.documents ?? []);
  if (!form.success || "faults" in papers)
    return {
      kind: "malformed",
      faults: [...(form.error?.issues ?? []), ...("faults" in papers ? papers.faults : [])],
    };
  const what = { request, name: request.act, input: form.data, papers: papers.weighed, day };
  return weigh(door, what, began, request.version === undefined ? 2 : 0);
}

/**
 * Allowed, by law, recorded. Who saw a version is told that it changed; who did not is weighed anew, and allowed anew: a
 * consent may be what was taken back meanwhile.
 *
 * @param left how many times it may be overtaken
 */
async function weigh(door: Door, what: Omit<Asked, "subject">, began: number, left: number): Promise<Answer> {
  const { request, name, input } = what;
  const found = await subjectOf(door.db, request, input);
  const asked = "kind" in found ? undefined : { ...what, subject: found };
  const refused = asked ? await whyNotThisPerson(door.db, asked) : whyNotThisRole(request.actor, name);
  if (refused) {
    await recordRefused(door, request, asked?.subject, refused);
    if (refused !== "not-this-person" || !isAboutAPerson(name)) return { kind: "not-you", why: refused };
  }
  const untold = acts[name].to === "new trajectory" && !isToldWhyNot(request.actor.role);
  if ((!asked || refused) && !(untold && mayBeStranger(request.actor, name))) {
    if (request.to.nationalNumber !== undefined) await noSooner(began);
    return nobodyHere(found);
  }
  const answer = asked && !refused && (await unlessOvertaken(door, asked));
  if (answer === "again") return weigh(door, what, began, left);
  if (answer && answer.kind === "changed" && left > 0) return weigh(door, what, began, left - 1);
  if (answer && (!untold || answer.kind === "done")) return answer;
  // Whoever is told nothing leaves the same trace of having tried, of a number that is known and of one that is not.
  await recordRefused(door, request, asked?.subject, "not-told");
  return notTold(name, began);
}

/** Who is not known and who is not followed are the same answer: whether somebody is known here is told to nobody else. */
const nobodyHere = (found: Subject | NotFound): NotFound =>
  "kind" in found ? found : { kind: "not-found", what: "person" };
const isAboutAPerson = (name: ActName) => aboutAPerson.includes(acts[name].to);
const aboutAPerson: readonly DoneTo[] = ["recognition", "new trajectory", "new resumption"];
const mayBeStranger = (actor: Actor, name: ActName) => mayAct(actor, acts[name], "none") === true;
const whyNotThisRole = (actor: Actor, name: ActName) =>
  acts[name].by.some((role) => role === actor.role) ? undefined : "not-this-role";

async function recordRefused(door: Door, { actor, act }: ActRequest, subject: Subject | undefined, why: string) {
  const stream_id = subject?.isNew === false ? subject.stream : null;
  await recordRefusal(door, actor, { act, why, person_id: subject?.person ?? null, stream_id });
}

/** How many documents go with an act; most acts say nothing of it. */
export const documentsOf = (name: ActName): { least: number; most: number } | undefined =>
  (acts[name] as { documents?: { least: number; most: number } }).documents;

/** Again, with a key that was made: by somebody else meanwhile, or here where a newer master key must wrap it. */
async function unlessOvertaken(door: Door, asked: Asked): Promise<Answer | "again"> {
  try {
    return await carryOut(door, asked);
  } catch (error) {
    if (isFirstKeyTaken(error) && asked.subject.person !== null) {
      await personKey(door.db, door.keys, asked.subject.person);
      return "again";
    }
    if (error instanceof ChangedMeanwhile) return { kind: "changed", version: error.current };
    throw error;
  }
}

async function trajectoryNamed(db: Kysely<Database>, stream: string | undefined): Promise<Subject | NotFound> {
  const found = stream === undefined ? undefined : await findTrajectorySoFar(db, stream);
  return found && stream ? { ...found, stream, isNew: false } : { kind: "not-found", what: "trajectory" };
}

async function subjectOf(
  db: Kysely<Database>,
  { act, actor, to }: ActRequest,
  input: object,
): Promise<Subject | NotFound> {
  switch (acts[act as ActName].to) {
    case "trajectory":
      return trajectoryNamed(db, to.trajectory);
    case "file": {
      const closed = act === "break-glass" && to.person ? await closedTo(db, actor, to.person) : to;
      if (closed?.trajectory !== undefined) return trajectoryNamed(db, closed.trajectory);
      const found = to.person === undefined ? undefined : await findPersonSoFar(db, { person: to.person });
      return found ? { ...found, stream: found.person, isNew: false } : { kind: "not-found", what: "person" };
    }
    case "letter": {
      const found = to.letter === undefined ? await decisionIn(db, to.trajectory) : await letterNamed(db, to.letter);
      return found ?? { kind: "not-found", what: "letter" };
    }
    case "resumption": {
      const person = to.resumption === undefined ? undefined : await personOfResumption(db, to.resumption);
      return person && to.resumption
        ? { person, stream: to.resumption, isNew: false }
        : { kind: "not-found", what: "resumption" };
    }
    case "session":
      return to.session === undefined
        ? { kind: "not-found", what: "session" }
        : { person: null, stream: to.session, isNew: false };
    case "payment":
      return to.payment === undefined || (await payerOfPayment(db, to.payment)) === undefined
        ? { kind: "not-found", what: "payment" }
        : { person: null, stream: to.payment, isNew: false };
    case "new payment":
    case "new session":
      return { person: null, stream: newId(), isNew: true };
    case "new recognition": {
      const { nationalNumber } = (input as { person: { nationalNumber: string } }).person;
      const found = await findPersonSoFar(db, { nationalNumber });
      const person = found?.person ?? newId();
      return { ...found, person, stream: person, isNew: true };
    }
    case "recognition":
    case "new resumption":
    case "new trajectory": {
      const found = await findPersonSoFar(db, actor.role === "insured-person" ? { person: actor.person ?? "" } : to);
      if (!found) return { kind: "not-found", what: "person" };
      const isNew = acts[act as ActName].to !== "recognition";
      return { ...found, stream: isNew ? newId() : found.person, isNew };
    }
  }
}

/** Without a name it is the letter with a decision of the Higher Commission. */
async function decisionIn(db: Kysely<Database>, trajectory: string | undefined): Promise<Subject | undefined> {
  const found = trajectory === undefined ? undefined : await findTrajectory(db, trajectory);
  return found && trajectory ? { ...found, stream: trajectory, isNew: false, letter: { sender: "riziv" } } : undefined;
}

async function letterNamed(db: Kysely<Database>, name: string): Promise<Subject | undefined> {
  const found = await findLetter(db, name);
  if (!found) return undefined;
  const { stream, person, sender, letter: out } = found;
  const followers = (await findTrajectory(db, stream))?.followers;
  return { stream, person, isNew: false, letter: { sender, out }, ...(followers && { followers }) };
}

async function whyNotThisPerson(db: Kysely<Database>, { name, request, input, subject }: Asked) {
  // Whoever follows the person does not send the letters of another house.
  const sent = subject.letter === undefined || subject.letter.sender === request.actor.organisation;
  const relation = sent ? await relationTo(db, request.actor, acts[name].to, subject, input) : "none";
  const answer = mayAct(request.actor, acts[name], relation);
  return answer === true ? undefined : answer;
}

/** To a session: whether one sits in it. To somebody new: whether it is for one's own fund. Else: who follows them. */
async function relationTo(
  db: Kysely<Database>,
  actor: Actor,
  to: DoneTo,
  { person, stream, followers }: Subject,
  input: object,
): Promise<Relation> {
  if (to === "new payment") return paysFor(actor) ? "follows" : "none";
  if (to === "payment") {
    const payer = await payerOfPayment(db, stream);
    return payer ? relationToPayer(actor, payer) : "none";
  }
  if (actor.role === "data-protection-officer") return relationToQuestion(actor);
  if (person === null) return relationToSession(actor);
  if (to === "new recognition") return (input as { fund: Fund }).fund === actor.organisation ? "follows" : "none";
  return relationOf(actor, { person, followers: followers ?? (await followersOfPerson(db, person)) });
}
