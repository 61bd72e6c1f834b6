import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { production } from "./given-production.ts";

const mail = { MAIL_FROM: "weerwerk@weerwerk.example" };

const starts = (environment: object) => assert.ok(readConfig({ ...production, ...environment }));
const refuses = (environment: object, ...names: readonly string[]) =>
  assert.throws(
    () => readConfig({ ...production, ...environment }),
    (fault: Error) => {
      assert.ok(fault instanceof CannotStart);
      const lines = fault.message.split("\n");
      assert.deepEqual(
        lines.map((line) => line.split(" ", 1)[0]),
        names,
      );
      assert.doesNotMatch(fault.message, /hidden/);
      return true;
    },
  );

describe("what goes to another machine in production", () => {
  for (const safe of [
    "postgres://weerwerk:hidden@db.example/weerwerk?sslmode=verify-full",
    "postgres://db/weerwerk?application_name=x&sslmode=verify-full",
    "postgres://127.0.0.1:5432/weerwerk",
    "postgres://weerwerk:hidden@localhost/weerwerk",
    "postgres://[::1]/weerwerk",
    "postgres://weerwerk:hidden@/weerwerk?host=/var/run/postgresql",
    "postgres://%2Fvar%2Frun%2Fpostgresql/weerwerk",
  ])
    it(`reaches a database so: ${safe.replace("hidden", "…")}`, () => starts({ DATABASE_URL: safe }));

  for (const open of [
    "postgres://weerwerk:hidden@db.example/weerwerk",
    "postgres://weerwerk:hidden@10.0.0.4/weerwerk?sslmode=disable",
    "postgres://weerwerk:hidden@db/weerwerk?sslmode=no-verify",
    "postgres://weerwerk:hidden@db/weerwerk?sslmode=require",
    "postgres://weerwerk:hidden@db/weerwerk?sslmode=prefer",
    "postgres://weerwerk:hidden@db/weerwerk?uselibpqcompat=true&sslmode=require",
    "postgres://weerwerk:hidden@db/weerwerk?ssl=true",
    "postgres://weerwerk:hidden@db/weerwerk?sslmode=verify-full&sslmode=disable",
    "postgres://weerwerk:hidden@localhost/weerwerk?host=db.example",
    "postgres://weerwerk:hidden@localhost.example/weerwerk",
    "postgres://weerwerk:hidden@127.0.0.1.example/weerwerk",
  ])
    it(`does not reach a database so: ${open.replace("hidden", "…")}`, () => {
      refuses({ DATABASE_URL: open }, "DATABASE_URL");
      refuses({ DATABASE_OWNER_URL: open }, "DATABASE_OWNER_URL");
      starts({ DATABASE_URL: open, WEERWERK_WITHOUT_TLS: "database" });
    });

  it("is mail over TLS that is checked", () => {
    for (const safe of [
      "smtps://name:hidden@mail.example",
      "smtp://mail.example:587?requireTLS=true",
      "smtp://localhost",
    ])
      starts({ ...mail, SMTP_URL: safe });
    for (const open of [
      "smtp://name:hidden@mail.example",
      "smtp://mail.example?requireTLS=false",
      "smtps://mail.example?tls.rejectUnauthorized=false",
      "smtps://mail.example?secure=false",
      "smtp://mail.example?requireTLS=true&ignoreTLS=true",
    ]) {
      refuses({ ...mail, SMTP_URL: open }, "SMTP_URL");
      starts({ ...mail, SMTP_URL: open, WEERWERK_WITHOUT_TLS: "mail" });
    }
  });

  it("is no file for a scanner, which speaks no TLS", () => {
    for (const here of ["127.0.0.1:3310", "localhost:3310", "::1:3310"]) starts({ CLAMD: here });
    refuses({ CLAMD: "scanner.example:3310" }, "CLAMD");
    starts({ CLAMD: "scanner.example:3310", WEERWERK_WITHOUT_TLS: "mail, scanner" });
  });

  it("is named at once, each on its line, and what may stay without is asked by name", () => {
    const open = { DATABASE_URL: "postgres://db/weerwerk", ...mail, SMTP_URL: "smtp://mail.example" };
    refuses(open, "DATABASE_URL", "SMTP_URL");
    refuses({ ...open, WEERWERK_WITHOUT_TLS: "database" }, "SMTP_URL");
    refuses({ WEERWERK_WITHOUT_TLS: "everything" }, "WEERWERK_WITHOUT_TLS");
  });

  it("is asked of a production alone", () => assert.ok(readConfig({ DATABASE_URL: "postgres://db/weerwerk" })));
});
