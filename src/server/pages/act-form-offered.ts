import type { Actor } from "../../access/roles.ts";
import { nothingOffered, type Offered } from "../../screens/act-form/fields-of-act.ts";
import type { Question } from "../../screens/act-form/questions.ts";
import { dayText, moneyText } from "../../screens/parts/day-text.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import { choiceText } from "../../words/choices.ts";
import type { Language } from "../../words/language.ts";
import "../glass/tables.ts";
import type { OfferedByCouncil } from "../council/offered.ts";
import { reasonsOf } from "../glass/reasons.ts";
import { openCorrections } from "../own-data/corrections.ts";
import "../mandates/tables.ts";
import { seenBy } from "../record/seen-by.ts";
import { byOrganisation } from "../sign-in/accounts.ts";
import { openSessions } from "../views/council.ts";
import type { Reader } from "../views/file.ts";
import { namesOf } from "../views/who-is.ts";
import type { Subject } from "./act-form-subject.ts";

/** The choices that only the record knows, read only where the form asks for them. */
export async function offeredTo(
  reader: Reader,
  actor: Actor,
  questions: readonly Question[],
  {
    day,
    language,
    subject,
    council,
  }: { day: string; language: Language; subject: Subject; council?: OfferedByCouncil },
): Promise<Offered> {
  const { db } = reader;
  const asks = (control: Question["control"]) => questions.some((question) => question.control === control);
  const session = asks("session") ? await openSessions(db, day) : [];
  const colleagues =
    asks("colleague") && actor.organisation ? await byOrganisation(db, actor.organisation, actor.role) : [];
  return {
    ...nothingOffered,
    ...(council && { member: council.member, dossier: council.dossier }),
    session: session.map(({ session: value, on, place }) => ({ value, text: `${dayText(on, language)}, ${place}` })),
    colleague: colleagues.map(({ id, name }) => ({ value: id, text: name })),
    cost: (subject.file?.trajectory.costs ?? []).map(({ id, kind, what, cents, paidOn }) => ({
      value: id,
      text: `${choiceText("kind", kind, language)} · ${what} · ${moneyText(cents, language)} · ${dayText(paidOn, language)}`,
    })),
    question: asks("question") ? await openCorrections(reader, actor, subject.to.person ?? "", language) : [],
    mandate: asks("mandate") ? await offeredMandates(db, actor, subject.to, day, language) : [],
    glass: asks("glass")
      ? await offeredGlasses(reader, actor, subject.to.trajectory ?? subject.to.person ?? "", language)
      : [],
    transfer: (subject.transfers ?? [])
      .filter(({ returnedOn }) => returnedOn === null)
      .map(({ endToEnd, name, cents }) => ({
        value: endToEnd,
        text: `${name} · ${moneyText(cents, language)} · ${endToEnd}`,
      })),
  };
}

/**
 * The powers of attorney of one person that are not over; where it is read back what was done, those that are over too.
 * The wall says who sees them.
 */
async function offeredMandates(db: Reader["db"], actor: Actor, to: Subject["to"], day: string, language: Language) {
  const person = to.person ?? actor.person;
  if (person === null) return [];
  const rows = await seenBy(db, actor, (seen) =>
    seen
      .selectFrom("mandate")
      .selectAll()
      .where("person_id", "=", person)
      .$if(to.person !== undefined, (query) => query.where("ended_on", "is", null).where("until", ">=", day))
      .orderBy("until")
      .orderBy("id")
      .execute(),
  );
  const theirs = rows.filter(({ id }) => actor.mandate === undefined || actor.mandate.id === id);
  const names = await namesOf(
    db,
    theirs.map(({ representative }) => representative),
  );
  return theirs.map(({ id, representative, until }) => ({
    value: id,
    text: `${names.get(representative) ?? representative} · ${dayText(until, language)}`,
  }));
}

/** The glasses on one file that nobody looked into yet; the wall says who sees them. */
async function offeredGlasses(reader: Reader, actor: Actor, stream: string, language: Language) {
  const { db } = reader;
  const rows = await seenBy(db, actor, (seen) =>
    seen
      .selectFrom("glass")
      .selectAll()
      .where("stream_id", "=", stream)
      .where("conclusion", "is", null)
      .orderBy("broken_on")
      .orderBy("id")
      .execute(),
  );
  const names = await namesOf(
    db,
    rows.map((row) => row.actor),
  );
  const reasons = await reasonsOf(reader, rows.length > 0 ? [stream] : []);
  return rows.map(({ id, actor: by, broken_on }) => ({
    value: id,
    text: `${names.get(by) ?? by} · ${dayText(broken_on, language)} · ${reasons(id).reason}`,
  }));
}

/** What stands in a form before anybody fills it in: what the link to it said, and the reader's own organisation. */
export function valuesBefore(
  questions: readonly Question[],
  query: Values,
  actor: Actor,
  council?: OfferedByCouncil,
): Values {
  const names = new Set(questions.flatMap(({ name }) => [name, `${name}.day`, `${name}.month`, `${name}.year`]));
  const own = questions.filter(({ options }) => actor.organisation !== null && options.includes(actor.organisation));
  return {
    ...council?.before,
    ...Object.fromEntries(own.map(({ name }) => [name, actor.organisation ?? undefined])),
    ...Object.fromEntries(Object.entries(query).filter(([name]) => names.has(name))),
  };
}
