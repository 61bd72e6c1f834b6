import { resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** Everything the environment decides, read and checked once, before anything starts. */
export type Config = {
  /** 0 lets the machine choose one. */
  port: number;
  publicUrl: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  signIn: "embedded" | { issuer: string; clientId: string; clientSecret: string };
};

type Environment = Record<string, string | undefined>;

/** Throws CannotStart at the first fault. A variable that is empty counts as one that is not there. */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const port = portOf(given);
  checkMasterKey(given);
  return {
    port,
    publicUrl: originOf(given.PUBLIC_URL ?? `http://localhost:${port}`),
    dataFolder: resolve(given.WEERWERK_DATA ?? "data"),
    databaseUrl: given.DATABASE_URL,
    signIn: signInOf(given),
  };
}

function portOf({ PORT = "3000" }: Environment): number {
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65535) return Number(PORT);
  throw new CannotStart(`PORT is ${PORT}, which is not a port: choose a number from 1 to 65535.`);
}

function originOf(text: string): string {
  const url = URL.parse(text);
  const isOrigin =
    url && ["http:", "https:"].includes(url.protocol) && url.pathname === "/" && !url.search && !url.hash;
  if (isOrigin && !url.username) return url.origin;
  throw new CannotStart(
    `PUBLIC_URL must be the address people type, without a path, such as https://weerwerk.example.`,
  );
}

/** The record takes the key itself, so that no other part ever holds it. */
function checkMasterKey({ WEERWERK_MASTER_KEY: key, DATABASE_URL, NODE_ENV }: Environment): void {
  if (key === undefined && NODE_ENV === "production" && DATABASE_URL !== undefined)
    throw new CannotStart(
      "WEERWERK_MASTER_KEY is not set: with a database of your own the keys need one that you keep.",
    );
  if (key !== undefined && Buffer.from(key.trim(), "base64").length !== 32)
    throw new CannotStart("WEERWERK_MASTER_KEY must be 32 random bytes in base64: openssl rand -base64 32 makes one.");
}

function signInOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, NODE_ENV }: Environment): Config["signIn"] {
  if (OIDC_ISSUER === undefined) {
    if (NODE_ENV !== "production") return "embedded";
    throw new CannotStart("OIDC_ISSUER is not set: in production people sign in with a provider of yours.");
  }
  if (!URL.canParse(OIDC_ISSUER)) throw new CannotStart("OIDC_ISSUER is not the address of an OpenID provider.");
  if (OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined)
    throw new CannotStart("OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too.");
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}
