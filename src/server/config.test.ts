import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { production } from "./given-production.ts";

describe("the configuration", () => {
  it("needs nothing on a desk", () =>
    assert.deepEqual(readConfig({ PORT: "", DATABASE_URL: " " }), {
      port: 3000,
      publicUrl: "http://localhost:3000",
      dataFolder: resolve("data"),
      databaseUrl: undefined,
      signIn: "embedded",
    }));

  it("takes what the environment says", () =>
    assert.deepEqual(readConfig({ ...production, PORT: "8080", WEERWERK_DATA: "/srv/weerwerk" }), {
      port: 8080,
      publicUrl: "https://weerwerk.example",
      dataFolder: "/srv/weerwerk",
      databaseUrl: "postgres://db/weerwerk?sslmode=verify-full",
      signIn: { issuer: "https://sign-in.example", clientId: "weerwerk", clientSecret: "secret" },
    }));

  for (const port of ["http", "-1", "65536", "80.5", "0x50"])
    it(`refuses ${port} as a port`, () => refuses({ PORT: port }, `PORT is ${port}, which is not a port`));

  for (const url of ["weerwerk.example", "ftp://weerwerk.example", "https://weerwerk.example/app", "https://a@b"])
    it(`refuses ${url} as the public address`, () => refuses({ PUBLIC_URL: url }, "PUBLIC_URL must be"));

  it("refuses a master key of another length", () =>
    refuses({ WEERWERK_MASTER_KEY: "c2hvcnQ=" }, "WEERWERK_MASTER_KEY must be 32 random bytes"));

  it("wants a master key beside a database of one's own in production", () =>
    refuses({ ...production, WEERWERK_MASTER_KEY: undefined }, "WEERWERK_MASTER_KEY is not set"));

  it("takes who owns the tables beside who works in them, and not alone", () => {
    const owner = { DATABASE_OWNER_URL: "postgres://owner@db/weerwerk?sslmode=verify-full" };
    assert.equal(readConfig({ ...production, ...owner }).databaseOwnerUrl, owner.DATABASE_OWNER_URL);
    refuses(owner, "DATABASE_OWNER_URL is set, so DATABASE_URL");
  });

  it("takes how many files are opened in an hour, and the usual number for what is not set", () => {
    const { filesAnHour } = readConfig({ WEERWERK_FILES_AN_HOUR: "500" });
    assert.deepEqual(filesAnHour, { people: 500, programs: 3000 });
    for (const wrong of ["0", "-1", "many", "1e3", "1000000"])
      for (const name of ["WEERWERK_FILES_AN_HOUR", "WEERWERK_FILES_AN_HOUR_PROGRAM"])
        refuses({ [name]: wrong }, `${name} is ${wrong}: choose a number from 1 to 999999.`);
  });

  it("wants a sign-in of one's own in production", () =>
    refuses({ ...production, OIDC_ISSUER: undefined }, "OIDC_ISSUER is not set"));

  it("wants a provider to be complete", () => {
    refuses({ OIDC_ISSUER: "sign-in" }, "OIDC_ISSUER is not the address");
    refuses({ ...production, OIDC_CLIENT_SECRET: undefined }, "OIDC_ISSUER is set, so");
    refuses({ ...production, OIDC_CLIENT_ID: undefined }, "OIDC_ISSUER is set, so");
  });
  it("takes WEERWERK_PRODUCTION for production too, and its no for a no", () => {
    refuses({ WEERWERK_PRODUCTION: "1" }, "OIDC_ISSUER is not set");
    assert.equal(readConfig({ WEERWERK_PRODUCTION: "0" }).signIn, "embedded");
  });

  it("wants https in production, since cookies go over nothing else there", () =>
    refuses({ ...production, PUBLIC_URL: "http://weerwerk.example" }, "PUBLIC_URL must start with https"));

  it("names every fault at once, one a line", () =>
    assert.throws(
      () =>
        readConfig({
          PORT: "x",
          PUBLIC_URL: "y",
          WEERWERK_MASTER_KEY: "z",
          LOG_LEVEL: "loud",
          SMTP_URL: "smtp://a",
          CLAMD: "there",
        }),
      (fault: Error) => {
        const lines = fault.message.split("\n");
        for (const name of ["PORT", "PUBLIC_URL", "WEERWERK_MASTER_KEY", "LOG_LEVEL", "SMTP_URL", "CLAMD"])
          assert.ok(
            lines.some((line) => line.startsWith(name)),
            name,
          );
        return lines.length === 6;
      },
    ));

  it("knows how to show itself to a provider with a key, and what its claims mean", () => {
    const jwt = { ...production, OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_AUTH: "private_key_jwt" };
    refuses(jwt, "OIDC_CLIENT_AUTH is private_key_jwt, so");
    refuses({ ...jwt, OIDC_CLIENT_KEY: "/nowhere.pem" }, "OIDC_CLIENT_KEY must name a file");
    refuses({ ...production, OIDC_CLIENT_AUTH: "tls" }, "OIDC_CLIENT_AUTH is tls: choose");
    refuses({ ...production, OIDC_CLAIMS: "/nowhere.json" }, "OIDC_CLAIMS names a file that cannot be read");
    refuses({ ...production, OIDC_CLAIMS: "package.json" }, "OIDC_CLAIMS cannot be understood: name:");
  });
});

const refuses = (environment: Parameters<typeof readConfig>[0], sentence: string) =>
  assert.throws(
    () => readConfig(environment),
    (fault) => fault instanceof CannotStart && fault.message.startsWith(sentence),
  );
