import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import { guards } from "./wall.ts";

/** As whom files are read: may select, nothing more, and only rows that the policies let through. */
export const readerRole = "weerwerk_reader";

/**
 * Puts up the second wall behind the application (row-level security), or leaves it when it stands already as this
 * version wants it. Once, however many processes start together.
 *
 * @throws with one sentence when the user of the database may not make the role, and nobody made it.
 */
export async function raiseWall(db: Kysely<Database>): Promise<void> {
  if (await wallStands(db)) return;
  const statements = wallStatements();
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(7336210), set_config('lock_timeout', '10s', true)`.execute(trx);
    if (await wallStands(trx)) return;
    await makeRole(trx);
    for (const statement of statements) await sql.raw(statement).execute(trx);
    await sql.raw(`comment on table read_log is '${markOf(statements)}'`).execute(trx);
  });
}

/** What is said on the table, and what is really there: a copy of the tables may have brought the one without the other. */
export async function wallStands(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select coalesce(obj_description('read_log'::regclass, 'pg_class') = ${markOf(wallStatements())}, false)
      and (select count(*) from pg_policies where policyname = 'weerwerk_read' and schemaname = current_schema()) = ${guarded.length}
      and exists (select from pg_roles where rolname = ${readerRole}) as stands
  `.execute(db);
  return rows[0]?.stands === true;
}

const markOf = (statements: readonly string[]): string =>
  `wall ${createHash("sha256").update(statements.join()).digest("hex")}`;

const guarded = Object.values(guards).filter((guard) => guard !== "nobody");

/** PostgreSQL 16 lets who makes a role give it to themselves; before, and for a superuser, it is theirs at once. */
async function makeRole(trx: Transaction<Database>): Promise<void> {
  try {
    await sql
      .raw(`
        do $$ begin
          if not exists (select from pg_roles where rolname = '${readerRole}') then create role ${readerRole} nologin; end if;
        exception when duplicate_object or unique_violation then null;
        end $$;
        do $$ begin
          perform set_config('role', '${readerRole}', true);
          perform set_config('role', 'none', true);
        exception when insufficient_privilege then
          execute 'grant ${readerRole} to ' || quote_ident(session_user);
        end $$;
      `)
      .execute(trx);
  } catch (cause) {
    throw new Error(
      `The user of the database may not make the role ${readerRole}, behind which files are read. Let whoever runs the server do: create role ${readerRole} nologin; grant ${readerRole} to the user of DATABASE_URL.`,
      { cause },
    );
  }
}

function wallStatements(): readonly string[] {
  return [
    `create or replace function weerwerk_prevention_of(person uuid) returns text language sql stable security definer
      set search_path from current as $$ select state ->> 'preventionService' from recognition where person_id = person $$`,
    `revoke all on function weerwerk_prevention_of(uuid) from public`,
    `grant execute on function weerwerk_prevention_of(uuid) to ${readerRole}`,
    `do $$ begin execute format('grant usage on schema %I to ${readerRole}', current_schema()); end $$`,
    ...Object.entries(guards).flatMap(([table, guard]) => {
      const cleared = [
        `revoke all on table ${table} from ${readerRole}`,
        `alter table ${table} enable row level security`,
        `drop policy if exists weerwerk_read on ${table}`,
      ];
      if (guard === "nobody") return cleared;
      const condition = guard === "everyone" ? "true" : guard.where;
      return [
        ...cleared,
        `create policy weerwerk_read on ${table} for select to ${readerRole} using (${condition})`,
        `grant select on table ${table} to ${readerRole}`,
      ];
    }),
  ];
}
