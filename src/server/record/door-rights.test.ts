import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { doorRole, doorWrites } from "./door-rights.ts";
import { givenRecord } from "./given-record.ts";
import { openRecord } from "./open-record.ts";
import { readerRole } from "./raise-wall.ts";

const refused = { code: "42501" };
const ofTheMigrator: Record<string, readonly string[]> = { kysely_migration: ["select"], kysely_migration_lock: [] };
const mayTo = (table: string): readonly string[] =>
  ofTheMigrator[table] ?? ["select", ...doorWrites[table as keyof Database]];

describe("the role of door and jobs", () => {
  const record = givenRecord();
  const tables: { name: string; column: string }[] = [];
  const asDoor = (statement: string) => undone(record.db, statement);

  before(async () => {
    const { rows } = await sql<{ name: string; column: string }>`
      select c.relname as name, (select a.attname from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = '' limit 1) as "column"
      from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'm', 'v', 'f')`.execute(
      record.owner,
    );
    tables.push(...rows);
  });

  it("is told of every table there is what it may do", () =>
    assert.deepEqual(
      tables.map(({ name }) => name).toSorted(),
      [...Object.keys(doorWrites), ...Object.keys(ofTheMigrator)].toSorted(),
    ));

  it("reads, adds, changes and takes away where that is said, and nowhere else", async () => {
    for (const { name, column } of tables) {
      const ways = {
        select: `select 1 from "${name}" limit 1`,
        insert: `insert into "${name}" ("${column}") select "${column}" from "${name}" where false`,
        update: `update "${name}" set "${column}" = "${column}" where false`,
        delete: `delete from "${name}" where false`,
      };
      for (const [way, statement] of Object.entries(ways))
        if (mayTo(name).includes(way)) await asDoor(statement);
        else await assert.rejects(asDoor(statement), refused, `${way} ${name}`);
    }
  });

  it("changes nothing that is written once", () => {
    for (const table of ["event", "document", "read_log", "refused_attempt", "checkpoint"] as const)
      assert.deepEqual(doorWrites[table], ["insert"], table);
  });

  it("empties, drops and alters no table, and switches off no trigger and no policy", async () => {
    for (const { name, column } of tables)
      for (const statement of [
        `truncate "${name}"`,
        `drop table "${name}"`,
        `alter table "${name}" add column more text`,
        `alter table "${name}" drop column "${column}"`,
        `alter table "${name}" rename to other`,
        `alter table "${name}" owner to ${doorRole}`,
        `alter table "${name}" disable trigger all`,
        `alter table "${name}" disable row level security`,
        `drop policy weerwerk_work on "${name}"`,
        `create policy more on "${name}" using (true)`,
        `create trigger more before insert on "${name}" for each row execute function refuse_rewriting()`,
        `create rule more as on update to "${name}" do instead nothing`,
        `create index on "${name}" ("${column}")`,
      ])
        await assert.rejects(asDoor(statement), (fault: { code: string; message: string }) => {
          assert.ok(
            fault.code === refused.code || (name in ofTheMigrator && fault.code === "42704"),
            `${statement}: ${fault.message}`,
          );
          return true;
        });
    for (const trigger of await triggers())
      await assert.rejects(asDoor(`drop trigger ${trigger.name} on ${trigger.table}`), refused);
    for (const table of ["event", "document", "read_log", "refused_attempt", "checkpoint"])
      await assert.rejects(asDoor(`lock table ${table} in share mode`), refused, table);
  });

  it("becomes neither the owner nor a superuser, and makes nothing", async () => {
    const { rows } = await sql<{ owner: string }>`select current_user as owner`.execute(record.owner);
    const owner = rows[0]?.owner ?? "";
    for (const statement of [
      `set role "${owner}"`,
      `set session authorization "${owner}"`,
      `set session_replication_role = replica`,
      `alter role ${doorRole} superuser`,
      `alter role ${doorRole} bypassrls`,
      `alter role "${owner}" password 'known'`,
      `grant "${owner}" to ${doorRole}`,
      `grant pg_read_all_data to ${doorRole}`,
      `create role more`,
      `create table more (id int)`,
      `create schema more`,
      `create function more() returns int language sql as 'select 1'`,
      `create or replace function recorded_xid(xid8) returns xid8 language sql immutable as 'select $1'`,
      `create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return new; end'`,
      `alter function weerwerk_hold_event() owner to ${doorRole}`,
      `drop function weerwerk_hold_event()`,
      `copy read_log to program 'true'`,
      `copy read_log to '/tmp/more'`,
      `select pg_read_file('postgresql.conf')`,
      `select weerwerk_prevention_of(gen_random_uuid())`,
    ])
      await assert.rejects(asDoor(statement), refused, statement);
    await assert.rejects(sql`alter system set fsync = off`.execute(record.db), refused);
  });

  it("passes none of its rights on", async () => {
    for (const { name } of tables.filter(({ name }) => name !== "kysely_migration_lock"))
      await sql.raw(`grant select on "${name}" to public`).execute(record.db);
    const { rows } = await sql`
      select relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace = current_schema()::regnamespace and a.grantee = 0`.execute(
      record.owner,
    );
    assert.deepEqual(rows, []);
  });

  it("is what every connection works as, also after it read as somebody", async () => {
    const who = () =>
      sql<{ now: string; began: string }>`select current_user as now, session_user as began`.execute(record.db);
    await record.db.transaction().execute(async (trx) => {
      await sql.raw(`set local role ${readerRole}`).execute(trx);
      await sql`set local role none`.execute(trx);
      const { rows } = await sql<{ now: string }>`select current_user as now`.execute(trx);
      assert.equal(rows[0]?.now, doorRole);
    });
    assert.deepEqual((await who()).rows, [{ now: doorRole, began: doorRole }]);
    const { rows } = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        array(select roleid::regrole::text from pg_auth_members where member = r.oid) as of,
        (select count(*) from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns
      from pg_roles r where rolname = current_user`.execute(record.db);
    const no = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
    };
    assert.deepEqual(rows, [{ ...no, of: [readerRole], owns: 0 }]);
  });

  it("is bound by the wall: it reads because a policy lets it, which the next start puts back", async () => {
    await sql`insert into desk_day values (1, '2026-03-02')`.execute(record.db);
    const days = async () => (await record.db.selectFrom("desk_day").selectAll().execute()).length;
    assert.equal(await days(), 1);
    await sql`drop policy weerwerk_work on desk_day; grant update on event to weerwerk_door`.execute(record.owner);
    assert.equal(await days(), 0);
    await (await openRecord(record.url)).close();
    assert.equal(await days(), 1);
    await assert.rejects(asDoor("update event set day = day where false"), refused);
  });

  async function triggers(): Promise<readonly { name: string; table: string }[]> {
    const { rows } = await sql<{ name: string; table: string }>`
      select tgname as name, tgrelid::regclass::text as "table" from pg_trigger where not tgisinternal`.execute(
      record.db,
    );
    assert.ok(rows.length >= 5);
    return rows;
  }
});

/** Whether it is let, without leaving anything. */
async function undone(db: Kysely<Database>, statement: string): Promise<void> {
  const undo = new Error("undo");
  const tried = db.transaction().execute(async (trx) => {
    await sql.raw(statement).execute(trx);
    throw undo;
  });
  await tried.catch((fault) => {
    if (fault !== undo) throw fault;
  });
}
