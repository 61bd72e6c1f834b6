import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** Only the people of the own fund of this reader, and only for who sees questionnaires, estimates and sanctions. */
export const hasRecognitionRows = (actor: Actor): boolean =>
  actor.role !== "insured-person" &&
  maySeeEvent(actor, "estimate", "follows") &&
  maySeeEvent(actor, "absence", "follows");

/** One row for each person of whom something is waited for of this role, beside any trajectory: the first of it. */
export const recognitionRows = (
  db: Kysely<Database>,
  { role, organisation }: Actor,
  day: string,
  found: RawBuilder<boolean>,
) =>
  db
    .selectFrom("recognition_due as d")
    .innerJoin("person as p", "p.id", "d.person_id")
    .innerJoin("recognition as r", "r.person_id", "d.person_id")
    .distinctOn("d.person_id")
    .select([
      sql<"recognition" | "trajectory">`'recognition'`.as("kind"),
      "d.person_id as stream",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      "p.national_number as nationalNumber",
      sql<string | null>`null`.as("route"),
      sql<string | null>`null`.as("stage"),
      "r.incapable_since as openedOn",
      sql<string | null>`null`.as("service"),
      sql<string | null>`d.what`.as("dueWhat"),
      sql<string | null>`d.due_on`.as("dueOn"),
      sql<string | null>`d.waiting_for`.as("waitingFor"),
    ])
    .where("d.fund", "=", organisation as never)
    .where("d.waiting_for", "=", role)
    .where((either) => either.or([either("d.from_day", "is", null), either("d.from_day", "<=", day)]))
    .where(found)
    .orderBy("d.person_id")
    .orderBy("d.due_on", (order) => order.asc().nullsLast());
