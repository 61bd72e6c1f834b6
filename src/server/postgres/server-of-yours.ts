import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import type { Postgres } from "./embedded.ts";

/** The server that DATABASE_URL names, after trying it; whoever runs that server also stops it. */
export async function openGiven(url: string, owner?: string): Promise<Postgres> {
  await tryOut("DATABASE_URL", url);
  if (owner !== undefined) await tryOut("DATABASE_OWNER_URL", owner);
  return { url, owner, stop: async () => undefined };
}

async function tryOut(name: string, url: string): Promise<void> {
  const address = URL.parse(url);
  if (!address || !["postgres:", "postgresql:"].includes(address.protocol))
    throw new CannotStart(`${name} is not an address of the form postgres://user:password@host:port/database.`);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
  } catch (fault) {
    throw new CannotStart(whatIsWrong(name, address, fault));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function whatIsWrong(name: string, { host, pathname }: URL, fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  const said = fault instanceof Error ? fault.message : String(fault);
  if (code.startsWith("28") || said.includes("password"))
    return `The PostgreSQL at ${host} refuses the user or the password in ${name}.`;
  if (code === "3D000")
    return `The PostgreSQL at ${host} has no database ${decodeURI(pathname.slice(1))}: create it, or correct ${name}.`;
  if (/^[0-9A-Z]{5}$/.test(code)) return `The PostgreSQL at ${host} does not let Weerwerk in (${code}: ${said}).`;
  return `No PostgreSQL answers at ${host}, where ${name} points (${code || said}).`;
}
