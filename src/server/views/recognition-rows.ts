import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";
import { isAmong, isIn, type Key, type Keys, type Narrowed, type Stretch } from "./work-keys.ts";

/** Only the people of the own fund of this reader, and only for who sees questionnaires, estimates and sanctions. */
export const hasRecognitionRows = (actor: Actor): boolean =>
  actor.role !== "insured-person" &&
  maySeeEvent(actor, "estimate", "follows") &&
  maySeeEvent(actor, "absence", "follows");

/**
 * One key for each person of whom something is waited for of this role, beside any trajectory: the first of it. Walked
 * in the order of its index; that nothing of the same person comes before is looked up row by row.
 */
export function recognitionKeys(
  db: Kysely<Database>,
  { role, organisation }: Actor,
  filter: Narrowed,
  day: string,
  stretch?: Stretch,
): Keys {
  const { show, called } = filter;
  let keys = db
    .selectFrom("recognition_due as d")
    .innerJoin("recognition as r", "r.person_id", "d.person_id")
    .where("d.fund", "=", organisation as never)
    .where("d.waiting_for", "=", role)
    .where(sql<boolean>`coalesce(d.from_day <= ${day}::date, true)`)
    .where(
      sql<boolean>`not exists (select from recognition_due e
        where e.person_id = d.person_id and e.waiting_for = d.waiting_for and e.what <> d.what
          and coalesce(e.from_day <= ${day}::date, true)
          and (coalesce(e.due_on, 'infinity'), e.what) < (coalesce(d.due_on, 'infinity'), d.what))`,
    );
  if (stretch) keys = keys.where(isIn(stretch, ["d.due_on", "r.incapable_since", "d.person_id"]));
  if (show === "late") keys = keys.where("d.due_on", "<", day);
  if (called) keys = keys.where(isAmong("d.person_id", called));
  return keys.select([
    sql<Key["kind"]>`'recognition'`.as("kind"),
    "d.person_id as id",
    sql<string | null>`d.what`.as("awaited"),
    "d.due_on",
    sql<string | null>`r.incapable_since`.as("opened_on"),
  ]) as unknown as Keys;
}
