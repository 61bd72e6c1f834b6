import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { doorRole } from "../record/door-rights.ts";

/**
 * The address at which door and jobs work, of a database that one address was given for: the owner's. Its password
 * follows from the owner's, so that every process has the same without telling each other, and it stands nowhere; the way
 * back is as hard as guessing 256 bits, or the owner's password.
 *
 * @returns undefined where the owner comes in without a password: then nothing is secret that another could follow from.
 */
function doorOf(owner: string): string | undefined {
  const url = new URL(owner);
  if (!url.password) return undefined;
  const { username, password } = url;
  url.username = doorRole;
  url.password = createHmac("sha256", decodeURIComponent(password))
    .update(`weerwerk-door-1 ${decodeURIComponent(username)}`)
    .digest("base64url");
  return url.href;
}

/**
 * Sees to it that the role of door and jobs may come in at its address. Beside others that do the same.
 *
 * @returns its address; undefined when the owner may not do this, or the server lets nobody in that way.
 */
export async function letDoorIn(owner: string): Promise<string | undefined> {
  const door = doorOf(owner);
  if (!door || (await isLetIn(door))) return door;
  for (let tries = 10; tries > 0; tries -= 1) {
    try {
      await asking(owner, (client) => client.query(loginFor(new URL(door).password)));
      return (await isLetIn(door)) ? door : undefined;
    } catch (fault) {
      if (codeOf(fault) === refused) return undefined;
      // Another process changes the same row of the roles at this moment.
      if (codeOf(fault) !== "XX000") throw fault;
      await pause(50);
      if (await isLetIn(door)) return door;
    }
  }
  return undefined;
}

/** A member by inheritance would have the rights of the reader beside its own, and each query the policies of both. */
const loginFor = (password: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${doorRole}') then create role ${doorRole} noinherit; end if;
  exception when duplicate_object or unique_violation then null;
  end $$;
  alter role ${doorRole} login password '${verifierOf(password)}';
  do $$ begin
    execute format('grant connect on database %I to ${doorRole}', current_database());
  exception when insufficient_privilege then null;
  end $$;`;

/** What the server keeps of a password (RFC 5803), so that the password itself is in no statement and no log of it. */
function verifierOf(password: string): string {
  const [salt, rounds] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const keyed = (what: string) => createHmac("sha256", salted).update(what).digest();
  const stored = createHash("sha256").update(keyed("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${stored}:${keyed("Server Key").toString("base64")}`;
}

async function isLetIn(url: string): Promise<boolean> {
  try {
    await asking(url, async () => {});
    return true;
  } catch (fault) {
    if (notLetIn.test(codeOf(fault))) return false;
    throw fault;
  }
}

const refused = "42501";
/** Of the server: who it is, or no right to this database; of a pooler before it (08P01): it knows nobody of that name. */
const notLetIn = /^(28\w{3}|42501|08P01)$/;
const codeOf = (fault: unknown): string => (fault instanceof pg.DatabaseError ? (fault.code ?? "") : "");

async function asking(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
