import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import type { ScannerAt } from "./documents/scan.ts";
import { checkTls, withoutTls } from "./over-tls.ts";
import { type FilesAnHour, filesAnHour as usualFilesAnHour } from "./record/files-opened.ts";
import { type Claims, readClaims } from "./sign-in/claims.ts";
import { type LogLevel, logLevels } from "./web/log.ts";

/** Everything the environment decides, read and checked once, before anything starts. */
export type Config = {
  /** 0 lets the machine choose one. */
  port: number;
  publicUrl: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Of whoever owns the tables, when the login of databaseUrl does not. */
  databaseOwnerUrl?: string;
  signIn: "embedded" | GivenProvider;
  logLevel?: LogLevel;
  /** Addresses of proxies that are believed when they say who asks; of a set-up on one machine: nothing. */
  proxies?: readonly string[];
  /** Who sends this may read /metrics from elsewhere than this machine. */
  metricsToken?: string;
  /** Where mail leaves; without it none is made. */
  smtp?: { url: string; from: string };
  /** Looks through files that are sent; without it none does. */
  scanner?: ScannerAt;
  /** Hosts that events may be sent to; on a desk this machine too. */
  webhookHosts?: readonly string[];
  /** Of how many persons one account opens the file in an hour; as record/files-opened.ts says, unless it is set. */
  filesAnHour?: FilesAnHour;
};

/** An OpenID provider of others, as it registered us. */
export type GivenProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How the secret, or for private_key_jwt the key, is shown to the provider. */
  clientAuth?: ClientAuth;
  /** A private key as PEM (PKCS#8, P-256 or RSA); only for private_key_jwt. */
  clientKey?: string;
  /** Scopes to ask for, with spaces between; `openid` is always among them. */
  scope?: string;
  /** What the provider must vouch for when an act asks for a fresh sign-in. */
  stepUpAcr?: string;
  claims?: Claims;
};
const clientAuths = ["client_secret_basic", "client_secret_post", "private_key_jwt"] as const;
type ClientAuth = (typeof clientAuths)[number];

type Environment = Record<string, string | undefined>;

/** Throws CannotStart with every fault there is, one a line. A variable that is empty counts as one that is not there. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const faults: string[] = [];
  const checked = <Part>(read: (given: Environment) => Part): Part | undefined => {
    try {
      return read(given);
    } catch (fault) {
      if (!(fault instanceof CannotStart)) throw fault;
      faults.push(fault.message);
      return undefined;
    }
  };
  const port = checked(portOf);
  const publicUrl = checked(({ PUBLIC_URL }) => originOf(PUBLIC_URL ?? `http://localhost:${port}`, given));
  checked(checkMasterKey);
  checked(checkOwner);
  checked(({ WEERWERK_WITHOUT_TLS: said }) => isProduction(given) && checkTls(given, withoutTls(said)));
  const [signIn, logLevel, smtp] = [checked(signInOf), checked(logLevelOf), checked(smtpOf)];
  const [scanner, filesAnHour] = [checked(scannerOf), checked(filesAnHourOf)];
  if (port === undefined || publicUrl === undefined || signIn === undefined || faults.length > 0)
    throw new CannotStart(faults.join("\n"));
  return {
    port,
    publicUrl,
    dataFolder: resolve(given.WEERWERK_DATA ?? "data"),
    databaseUrl: given.DATABASE_URL,
    ...(given.DATABASE_OWNER_URL && { databaseOwnerUrl: given.DATABASE_OWNER_URL }),
    signIn,
    ...(logLevel && { logLevel }),
    ...(given.TRUSTED_PROXIES && { proxies: given.TRUSTED_PROXIES.split(/[\s,]+/) }),
    ...(given.METRICS_TOKEN && { metricsToken: given.METRICS_TOKEN }),
    ...(smtp && { smtp }),
    ...(scanner && { scanner }),
    ...(filesAnHour && { filesAnHour }),
    ...(given.WEBHOOK_HOSTS && { webhookHosts: given.WEBHOOK_HOSTS.split(/[\s,]+/) }),
  };
}

/** Nothing of a desk runs there: nobody is whom they say without proof, and no day is moved. */
export const isProduction = ({ NODE_ENV, WEERWERK_PRODUCTION }: Environment): boolean =>
  NODE_ENV === "production" || !["", "0", "no", "false"].includes(WEERWERK_PRODUCTION?.trim().toLowerCase() ?? "");

function portOf({ PORT = "3000" }: Environment): number {
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65535) return Number(PORT);
  throw new CannotStart(`PORT is ${PORT}, which is not a port: choose a number from 1 to 65535.`);
}

function originOf(text: string, given: Environment): string {
  const url = URL.parse(text);
  const isOrigin =
    url && ["http:", "https:"].includes(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
  if (!isOrigin || url.username)
    throw new CannotStart(
      `PUBLIC_URL must be the address people type, without a path, such as https://weerwerk.example.`,
    );
  if (given.PUBLIC_URL && isProduction(given) && url.protocol !== "https:")
    throw new CannotStart("PUBLIC_URL must start with https: in production.");
  return url.origin;
}

/** The record takes the key itself, so that no other part ever holds it. */
function checkMasterKey(given: Environment): void {
  const { WEERWERK_MASTER_KEY: key, DATABASE_URL } = given;
  if (key === undefined && isProduction(given) && DATABASE_URL !== undefined)
    throw new CannotStart(
      "WEERWERK_MASTER_KEY is not set: with a database of your own the keys need one that you keep.",
    );
  if (key !== undefined && Buffer.from(key.trim(), "base64").length !== 32)
    throw new CannotStart("WEERWERK_MASTER_KEY must be 32 random bytes in base64: openssl rand -base64 32 makes one.");
}

function checkOwner({ DATABASE_URL, DATABASE_OWNER_URL }: Environment): void {
  if (DATABASE_OWNER_URL !== undefined && DATABASE_URL === undefined)
    throw new CannotStart(
      "DATABASE_OWNER_URL is set, so DATABASE_URL must name the login that door and jobs have there.",
    );
}

function signInOf(given: Environment): Config["signIn"] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CLIENT_KEY } = given;
  if (OIDC_ISSUER === undefined) {
    if (!isProduction(given)) return "embedded";
    throw new CannotStart("OIDC_ISSUER is not set: in production people sign in with a provider of yours.");
  }
  if (!URL.canParse(OIDC_ISSUER)) throw new CannotStart("OIDC_ISSUER is not the address of an OpenID provider.");
  const clientAuth = oneOf("OIDC_CLIENT_AUTH", given.OIDC_CLIENT_AUTH ?? clientAuths[0], clientAuths);
  const byKey = clientAuth === "private_key_jwt";
  if (byKey && OIDC_CLIENT_KEY === undefined)
    throw new CannotStart("OIDC_CLIENT_AUTH is private_key_jwt, so OIDC_CLIENT_KEY must name the file of the key.");
  if (OIDC_CLIENT_ID === undefined || (OIDC_CLIENT_SECRET === undefined && !byKey))
    throw new CannotStart("OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too.");
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET ?? "",
    ...(given.OIDC_CLIENT_AUTH && { clientAuth }),
    ...(byKey && { clientKey: pemIn(OIDC_CLIENT_KEY ?? "") }),
    ...(given.OIDC_SCOPE && { scope: given.OIDC_SCOPE }),
    ...(given.OIDC_STEP_UP_ACR && { stepUpAcr: given.OIDC_STEP_UP_ACR }),
    ...(given.OIDC_CLAIMS && { claims: readClaims(given.OIDC_CLAIMS) }),
  };
}

function pemIn(path: string): string {
  try {
    const pem = readFileSync(path, "utf8");
    createPrivateKey(pem);
    return pem;
  } catch {
    throw new CannotStart(`OIDC_CLIENT_KEY must name a file with a private key in PEM: ${path}.`);
  }
}

const logLevelOf = ({ LOG_LEVEL }: Environment): LogLevel | undefined =>
  LOG_LEVEL === undefined ? undefined : oneOf("LOG_LEVEL", LOG_LEVEL, logLevels);

function scannerOf({ CLAMD }: Environment): ScannerAt | undefined {
  if (CLAMD === undefined) return undefined;
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(CLAMD) ?? [];
  if (host === undefined || Number(port) > 65535)
    throw new CannotStart("CLAMD is not host:port, such as 127.0.0.1:3310.");
  return { host, port: Number(port) };
}

function filesAnHourOf(given: Environment): FilesAnHour | undefined {
  const names = { people: "WEERWERK_FILES_AN_HOUR", programs: "WEERWERK_FILES_AN_HOUR_PROGRAM" } as const;
  if (given[names.people] === undefined && given[names.programs] === undefined) return undefined;
  const set = (who: keyof FilesAnHour) => {
    const text = given[names[who]] ?? String(usualFilesAnHour[who]);
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    throw new CannotStart(`${names[who]} is ${text}: choose a number from 1 to 999999.`);
  };
  return { people: set("people"), programs: set("programs") };
}

function smtpOf({ SMTP_URL, MAIL_FROM }: Environment): Config["smtp"] {
  if (SMTP_URL === undefined && MAIL_FROM === undefined) return undefined;
  if (!["smtp:", "smtps:"].includes(URL.parse(SMTP_URL ?? "")?.protocol ?? "") || !/^\S+@\S+$/.test(MAIL_FROM ?? ""))
    throw new CannotStart(
      "SMTP_URL (smtps://name:password@host) and MAIL_FROM (an address) go together: set both, or neither.",
    );
  return { url: SMTP_URL ?? "", from: MAIL_FROM ?? "" };
}

function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found) return found;
  throw new CannotStart(`${name} is ${value}: choose ${choices.join(", ")}.`);
}
