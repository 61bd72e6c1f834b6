import pg from "pg";
import { CannotStart } from "../cannot-start.ts";

/** The server that DATABASE_URL names, after trying it; whoever runs that server also stops it. */
export async function openGiven(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const address = URL.parse(databaseUrl);
  if (!address || !["postgres:", "postgresql:"].includes(address.protocol))
    throw new CannotStart("DATABASE_URL is not an address of the form postgres://user:password@host:port/database.");
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
  } catch (fault) {
    throw new CannotStart(whatIsWrong(address, fault));
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url: databaseUrl, stop: async () => undefined };
}

function whatIsWrong({ host, pathname }: URL, fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  const said = fault instanceof Error ? fault.message : String(fault);
  if (code.startsWith("28") || said.includes("password"))
    return `The PostgreSQL at ${host} refuses the user or the password in DATABASE_URL.`;
  if (code === "3D000")
    return `The PostgreSQL at ${host} has no database ${decodeURI(pathname.slice(1))}: create it, or correct DATABASE_URL.`;
  if (/^[0-9A-Z]{5}$/.test(code)) return `The PostgreSQL at ${host} does not let Weerwerk in (${code}: ${said}).`;
  return `No PostgreSQL answers at ${host}, where DATABASE_URL points (${code || said}).`;
}
