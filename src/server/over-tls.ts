import pg from "pg";
import { CannotStart } from "./cannot-start.ts";

/** What goes over a network to another machine, and how its address says that it is encrypted to whom it names. */
const others = ["database", "mail", "scanner"] as const;
type Other = (typeof others)[number];
type Environment = Record<string, string | undefined>;

/** Where whoever runs it says that something needs no TLS of ours, such as within an encrypted network of theirs. */
export function withoutTls(said: string | undefined): ReadonlySet<Other> {
  const words = said?.split(/[\s,]+/).filter(Boolean) ?? [];
  const found = others.filter((other) => words.includes(other));
  const unknown = words.find((word) => !found.some((other) => other === word));
  if (unknown === undefined) return new Set(found);
  throw new CannotStart(`WEERWERK_WITHOUT_TLS names ${unknown}: choose from ${others.join(", ")}.`);
}

/**
 * What is told to another machine in production is told over TLS that proves which machine that is.
 *
 * @throws CannotStart with a line for each address that says otherwise; never with the address, which holds a password.
 */
export function checkTls(given: Environment, without: ReadonlySet<Other>): void {
  const { DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL, CLAMD } = given;
  const faults: string[] = [];
  if (!without.has("database"))
    for (const [name, url] of Object.entries({ DATABASE_URL, DATABASE_OWNER_URL }))
      if (url !== undefined && !databaseIsSafe(url))
        faults.push(
          `${name} names another machine without sslmode=verify-full: add it, or say WEERWERK_WITHOUT_TLS=database.`,
        );
  if (!without.has("mail") && SMTP_URL !== undefined && !mailIsSafe(SMTP_URL))
    faults.push(
      "SMTP_URL names another machine without TLS that is checked: use smtps:, or requireTLS=true, or say WEERWERK_WITHOUT_TLS=mail.",
    );
  if (!without.has("scanner") && CLAMD !== undefined && !isHere(CLAMD.replace(/:\d*$/, "")))
    faults.push(
      "CLAMD names another machine, and a scanner speaks no TLS: put it on this one, or say WEERWERK_WITHOUT_TLS=scanner.",
    );
  if (faults.length > 0) throw new CannotStart(faults.join("\n"));
}

/** As the driver itself reads the address; what it cannot read it cannot reach either, and says so when it tries. */
function databaseIsSafe(url: string): boolean {
  let host: string;
  let ssl: unknown;
  try {
    ({ host, ssl } = new pg.Client({ connectionString: url }));
  } catch {
    return true;
  }
  if (isHere(host)) return true;
  const { rejectUnauthorized, checkServerIdentity } = (typeof ssl === "object" && ssl ? ssl : {}) as {
    rejectUnauthorized?: boolean;
    checkServerIdentity?: unknown;
  };
  // Other modes mean less in other clients, and in the next version of this one.
  const modes = [...url.matchAll(/[?&]sslmode=([^&#]*)/g)].map(([, mode]) => mode);
  return Boolean(ssl) && rejectUnauthorized !== false && !checkServerIdentity && modes.at(-1) === "verify-full";
}

function mailIsSafe(address: string): boolean {
  const url = URL.parse(address);
  if (!url || isHere(url.hostname)) return true;
  const said = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  if ([...said.keys()].some((name) => name.startsWith("tls.") || ["secure", "ignoretls", "host"].includes(name)))
    return false;
  return url.protocol === "smtps:" || said.get("requiretls") === "true";
}

const isHere = (host: string): boolean =>
  host.startsWith("/") || /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
