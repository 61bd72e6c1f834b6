import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { doorRole, doorWrites } from "./door-rights.ts";
import { readerRole } from "./raise-wall.ts";

/** The owner may not admit the role, and nobody did: one sentence, with what whoever runs the server can do. */
export class NotAdmitted extends Error {
  override name = "NotAdmitted";
}

const tables = Object.entries(doorWrites).map(([table, writes]) => ({ table, may: ["select", ...writes] }));
/** Read by a backup and by whoever starts as the door. */
const migrations = { table: "kysely_migration", may: ["select"] };
const functions = ["weerwerk_hold_event()", "weerwerk_hold_checkpoint()"];

/**
 * Gives the role of door and jobs the rights of door-rights.ts, no more and no less, and lets it through the wall. A table
 * at a time, and only those that are not yet so: processes that run go on. Once, however many start together.
 *
 * @param login a login of yours, that becomes a member.
 * @throws NotAdmitted
 */
export async function admitDoor(db: Kysely<Database>, login?: string): Promise<void> {
  if ((await isAdmitted(db)) && (login === undefined || (await isMember(db, login)))) return;
  await db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${lock})`.execute(held);
    try {
      await admit(held, login);
    } catch (cause) {
      if ((cause as { code?: string }).code !== "42501") throw cause;
      throw new NotAdmitted(
        `The owner of the tables may not give ${doorRole} its rights. Let whoever runs the server do: create role ${doorRole} noinherit; grant ${readerRole} to ${doorRole}; grant ${doorRole} to ${login ?? "the login of DATABASE_URL"}.`,
        { cause },
      );
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(held);
    }
  });
}

const lock = 7_336_212;

async function admit(db: Kysely<Database>, login: string | undefined): Promise<void> {
  await sql
    .raw(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${doorRole}') then create role ${doorRole} noinherit; end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      do $$ begin
        if not pg_has_role('${doorRole}', '${readerRole}', 'member') then grant ${readerRole} to ${doorRole}; end if;
        execute format('grant usage on schema %I to ${doorRole}', current_schema());
      end $$;
      grant execute on function ${functions.join(", ")} to ${doorRole};`)
    .execute(db);
  for (const { table, may } of await notRight(db)) {
    await db.transaction().execute(async (trx) => {
      await sql`select set_config('lock_timeout', '10s', true)`.execute(trx);
      await sql.raw(rightsOn(table, may)).execute(trx);
    });
  }
  if (login !== undefined && !(await isMember(db, login)))
    await sql`grant ${sql.ref(doorRole)} to ${sql.ref(login)}`.execute(db);
}

function rightsOn(table: string, may: readonly string[]): string {
  const granted = `revoke all on table ${table} from ${doorRole}; grant ${may.join(", ")} on table ${table} to ${doorRole};`;
  if (table === migrations.table) return granted;
  return `${granted} drop policy if exists weerwerk_work on ${table};
    create policy weerwerk_work on ${table} to ${doorRole} using (true) with check (true);`;
}

/** Whether the role has all that it needs in this database, and nothing besides. */
export async function isAdmitted(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ admitted: boolean }>`
    select coalesce((
      select bool_and(coalesce(has_function_privilege(r.oid, to_regprocedure(f), 'execute'), false)) and bool_and(pg_has_role(r.oid, reader.oid, 'member'))
        and bool_and(has_schema_privilege(r.oid, current_schema(), 'usage'))
      from pg_roles r, pg_roles reader, unnest(${functions}::text[]) f
      where r.rolname = ${doorRole} and reader.rolname = ${readerRole}), false) as admitted
  `.execute(db);
  return rows[0]?.admitted === true && (await notRight(db)).length === 0;
}

/** As the catalogue has it: a copy of the tables may have brought some of it along, or none. */
async function notRight(db: Kysely<Database>): Promise<typeof tables> {
  const { rows } = await sql<{ table: string; may: string[]; behind: boolean }>`
    select c.relname as "table",
      array(select lower(a.privilege_type) from aclexplode(c.relacl) a where a.grantee = r.oid) as may,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'weerwerk_work' and r.oid = any (p.polroles)) as behind
    from pg_class c left join pg_roles r on r.rolname = ${doorRole}
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')`.execute(db);
  const found = new Map(rows.map((row) => [row.table, row]));
  return [...tables, migrations].filter(({ table, may }) => {
    const there = found.get(table);
    const same = there?.may.length === may.length && may.every((one) => there.may.includes(one));
    return !same || (table !== migrations.table && !there.behind);
  });
}

async function isMember(db: Kysely<Database>, login: string): Promise<boolean> {
  const { rows } = await sql<{ member: boolean }>`
    select exists (select from pg_roles r where r.rolname = ${doorRole} and pg_has_role(${login}, r.oid, 'member')) as member`.execute(
    db,
  );
  return rows[0]?.member === true;
}
