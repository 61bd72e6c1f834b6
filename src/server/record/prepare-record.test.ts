import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { runCommand } from "../commands/run-command.ts";
import { startIn, urlOf } from "../postgres/embedded.ts";
import { type Scratch, scratchDatabase, server } from "../postgres/scratch.ts";
import { doorRole } from "./door-rights.ts";
import { anAct, appendAlone, givenRecord, newKeys } from "./given-record.ts";
import { type OpenRecord, openAsOwner, openRecord } from "./open-record.ts";

const login = `clerk_${process.pid}`;
const at = (url: string, username: string, password: string): string =>
  Object.assign(new URL(url), { username, password }).href;
const worker = async ({ db }: OpenRecord) =>
  (await sql<{ user: string }>`select current_user as user`.execute(db)).rows[0]?.user;

/** Everybody who has a connection to it. */
const workers = async ({ db }: OpenRecord) =>
  (
    await sql<{ user: string }>`select distinct usename as user from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend'`.execute(db)
  ).rows.map(({ user }) => user);

/** Whoever runs that server made the one role and not the other, and its owner may make none. */
async function withoutRoles(url: string): Promise<void> {
  const root = openAsOwner({ url });
  await sql`create role weerwerk_reader; create role plain login password 'plain'; grant weerwerk_reader to plain`.execute(
    root,
  );
  await sql`create database plain owner plain`.execute(root);
  await root.destroy();
  const one = await openRecord(Object.assign(new URL(at(url, "plain", "plain")), { pathname: "plain" }).href);
  assert.equal(await worker(one), "plain");
  assert.match(one.at.asOwner ?? "", /may not give weerwerk_door its rights.* create role weerwerk_door noinherit/);
  await one.close();
}

describe("a record with one address", () => {
  const record = givenRecord();

  it("is worked in as the door, and no connection of the owner is left", async () => {
    assert.equal(await worker(record), doorRole);
    assert.equal(record.at.asOwner, undefined);
    const one = await openRecord(record.url);
    // A connection that was ended is seen for as long as the server takes to let it go.
    while ((await workers(one)).length > 1) await pause(5);
    assert.deepEqual(await workers(one), [doorRole]);
    await one.close();
  });

  it("is made once by three that start together on a server that lacks the role", async () => {
    const folder = await mkdtemp(join(tmpdir(), "weerwerk-three-"));
    const { home, postmaster, stop } = await startIn(folder, ["-c", "fsync=off"]);
    const url = urlOf(home, postmaster, "postgres");
    await withoutRoles(url);
    const opened = await Promise.all([1, 2, 3].map(() => openRecord(url)));
    for (const one of opened) {
      assert.equal(await worker(one), doorRole);
      await appendAlone({ ...one, keys: newKeys() }, anAct());
      await one.close();
    }
    await stop();
    await rm(folder, { recursive: true });
  });

  it("leaves the login of the door alone when somebody else than the owner of the tables starts it", async () => {
    const name = `root_${process.pid}`;
    await sql.raw(`create role ${name} superuser login password 'of-root'`).execute(record.owner);
    const one = await openRecord(at(record.url, name, "of-root"));
    assert.equal(await worker(one), name);
    assert.match(one.at.asOwner ?? "", /belong to another user/);
    await one.close();
    const beside = await openRecord(record.url);
    assert.equal(await worker(beside), doorRole);
    assert.equal(beside.at.url, record.at.url);
    await beside.close();
    await sql.raw(`drop role ${name}`).execute(record.owner);
  });

  it("is worked in as the owner where nobody else is let in, and says why", async () => {
    const name = `owner_${process.pid}`;
    const scratch = await scratchDatabase();
    await sql
      .raw(
        `create role ${name} login password 'of-the-owner'; grant weerwerk_reader to ${name}; alter database ${new URL(scratch.url).pathname.slice(1)} owner to ${name}`,
      )
      .execute(record.owner);
    const one = await openRecord(at(scratch.url, name, "of-the-owner"));
    assert.equal(await worker(one), name);
    assert.match(one.at.asOwner ?? "", /lets weerwerk_door not in/);
    await appendAlone({ ...one, keys: newKeys() }, anAct());
    await one.close();
    await scratch.drop();
    await sql.raw(`drop role ${name}`).execute(record.owner);
  });
});

describe("a record with an address for the door and one for the owner", () => {
  let scratch: Scratch;
  let owner: ReturnType<typeof openAsOwner>;
  const door = () => at(scratch.url, login, "of-the-clerk");
  const run = async (environment: Record<string, string>, ...words: string[]) => {
    const before = { ...process.env };
    Object.assign(process.env, environment);
    const said: string[] = [];
    const code = await runCommand(words, {
      write: async (line) => void said.push(line),
      say: (line) => said.push(line),
    });
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, before);
    return { code, said: said.join("\n") };
  };

  before(async () => {
    scratch = await scratchDatabase();
    owner = openAsOwner(scratch);
    await sql.raw(`create role ${login} login password 'of-the-clerk'`).execute(owner);
  });
  after(async () => {
    await owner.destroy();
    await scratch.drop();
    const everywhere = openAsOwner({ url: await server() });
    await sql.raw(`drop role ${login}`).execute(everywhere);
    await everywhere.destroy();
  });

  it("is not opened by the door alone before the owner made it", () =>
    assert.rejects(openRecord(door()), /permission denied|may not/));

  it("is made by the owner with `weerwerk prepare`, and then opened by the door alone", async () => {
    assert.deepEqual(await run({ DATABASE_URL: door(), DATABASE_OWNER_URL: scratch.url }, "prepare"), {
      code: 0,
      said: "The tables are as this version needs them.",
    });
    const one = await openRecord(door());
    assert.equal(await worker(one), login);
    await appendAlone({ ...one, keys: newKeys() }, anAct());
    await assert.rejects(sql`delete from event`.execute(one.db), { code: "42501" });
    await assert.rejects(sql.raw(`set role weerwerk`).execute(one.db), { code: "42501" });
    await one.close();
    assert.equal((await run({ DATABASE_URL: door() }, "prepare")).code, 2);
  });

  it("is not opened by the door alone when something of it is not as it must be", async () => {
    await sql`revoke insert on letter from weerwerk_door`.execute(owner);
    await assert.rejects(openRecord(door()), /weerwerk prepare/);
    await (await openRecord({ url: door(), owner: scratch.url })).close();
    await (await openRecord(door())).close();
  });

  it("leaves it to the owner to take the way back from a master key away", async () => {
    const alone = { DATABASE_URL: door(), WEERWERK_DATA: await mkdtemp(join(tmpdir(), "weerwerk-clerk-")) };
    assert.equal((await run(alone, "rotate-key")).code, 0);
    assert.match((await run(alone, "rotate-key", "--finish")).said, /DATABASE_OWNER_URL must name who owns/);
    assert.equal((await run({ ...alone, DATABASE_OWNER_URL: scratch.url }, "rotate-key", "--finish")).code, 0);
    await rm(alone.WEERWERK_DATA, { recursive: true });
  });

  it("does not start when the login of the door may do too much", async () => {
    await assert.rejects(openRecord({ url: scratch.url, owner: scratch.url }), /must own no table/);
    await sql.raw(`alter role ${login} bypassrls`).execute(owner);
    await assert.rejects(openRecord({ url: door(), owner: scratch.url }), /not pass by row-level security/);
    await sql.raw(`alter role ${login} nobypassrls`).execute(owner);
  });
});
