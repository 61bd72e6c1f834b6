import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, it } from "node:test";
import { z } from "zod";
import { type GivenDesk, givenDesk } from "./given-desk.ts";
import type { Problem } from "./problem.ts";
import type { App } from "./request.ts";

const body = z.object({ on: z.iso.date(), declares: z.literal(true) });
const examples = (app: App): void => {
  app.post("/api/examples", { schema: { body } }, async ({ body }) => body);
  app.get("/examples/:id", async ({ params }) => params as object);
  app.get("/api/examples/:id", { schema: { params: z.object({ id: z.uuid() }) } }, async ({ params }) => params);
  app.get("/api/broken", async () => {
    throw Object.assign(new Error("duplicate key: (national_number)=(84051799782)"), { code: "23505" });
  });
};

let desk: GivenDesk;
before(async () => {
  desk = await givenDesk({ routes: [examples] });
});
after(() => desk.close());
const ask = (path: string, init: RequestInit = {}) => fetch(desk.url + path, { redirect: "manual", ...init });
const post = (path: string, text: string, headers: Record<string, string> = {}) =>
  ask(path, { method: "POST", body: text, headers: { "content-type": "application/json", ...headers } });
const page = { headers: { accept: "text/html,application/xhtml+xml", "accept-language": "fr" } };

async function problemOf(answer: Response): Promise<Problem> {
  assert.match(answer.headers.get("content-type") ?? "", /^application\/problem\+json/);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const problem = (await answer.json()) as Problem;
  assert.equal(problem.status, answer.status);
  for (const member of ["type", "title", "detail", "code"]) assert.ok(problem[member], member);
  assert.doesNotMatch(JSON.stringify(problem), /\.ts\b|node_modules|at .*:\d+:\d+/);
  return problem;
}

describe("a request that cannot be carried out", () => {
  it("has all its faults named by field, in the language of the reader", async () => {
    const answer = await post("/api/examples", '{"on":"2026-02-30"}', { "accept-language": "de-BE,de;q=0.9,en;q=0.5" });
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get("content-language"), "de");
    assert.deepEqual((await problemOf(answer)).errors, [
      { field: "on", message: "Geben Sie einen Tag an, den es gibt, zum Beispiel 2026-03-02." },
      { field: "declares", message: "Kreuzen Sie dies an, um fortzufahren." },
    ]);
  });
  const cases: readonly [string, string, Record<string, string>, number, string][] = [
    ["is no JSON", '{"on":', {}, 400, "malformed"],
    ["is empty", "", {}, 400, "malformed"],
    ["would change what all objects are", '{"__proto__":{"admin":true}}', {}, 400, "malformed"],
    ["is of another kind", "<on/>", { "content-type": "text/xml" }, 415, "unsupported-type"],
    ["is too long", JSON.stringify({ on: "x".repeat(300_000) }), {}, 413, "too-large"],
    ["is sent by another site", "{}", { "sec-fetch-site": "cross-site" }, 403, "other-site"],
    [
      "is sent by another site, as an older browser says",
      "{}",
      { origin: "https://elsewhere.example" },
      403,
      "other-site",
    ],
    ["is sent from nowhere that can be named", "{}", { origin: "null" }, 403, "other-site"],
  ];
  for (const [what, text, headers, status, code] of cases) {
    it(`gets ${status} when it ${what}`, async () => {
      const answer = await post("/api/examples", text, headers);
      assert.equal(answer.status, status);
      assert.equal((await problemOf(answer)).code, code);
    });
  }
  it("is let through from our own pages, and from a program that is no browser", async () => {
    const right = '{"on":"2026-03-02","declares":true}';
    for (const headers of [{}, { origin: desk.url }, { "sec-fetch-site": "same-origin" }] as Record<string, string>[]) {
      assert.equal((await post("/api/examples", right, headers)).status, 200);
    }
  });
  it("is not let through by a Basic header, which a link can make a browser send", async () => {
    const answer = await post("/api/examples", "{}", {
      authorization: "Basic YTpi",
      origin: "https://elsewhere.example",
    });
    assert.equal(answer.status, 403);
  });
});

describe("an address", () => {
  it("that does not exist is 404: a document for a program, a page for a person", async () => {
    assert.equal((await problemOf(await ask("/api/nothing"))).status, 404);
    const answer = await ask("/nothing", page);
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get("content-type") ?? "", /^text\/html/);
    assert.match(await answer.text(), /<html lang="fr">.*Introuvable/s);
  });
  it("with an identifier that cannot exist is 404", async () => {
    assert.equal((await ask("/api/examples/not-an-id")).status, 404);
  });
  it("that exists with another method is 405 and names that one", async () => {
    const answer = await ask("/api/examples", { method: "DELETE" });
    assert.equal((await problemOf(answer)).status, 405);
    assert.equal(answer.headers.get("allow"), "POST");
    assert.equal((await ask("/api/examples/7", { method: "PUT" })).headers.get("allow"), "GET, HEAD");
  });
  for (const strange of [
    "/%",
    "/%zz",
    "/api/%ff",
    `/api/examples/${"x".repeat(5000)}`,
    "/assets/..%2f..%2fpackage.json",
  ]) {
    it(`such as ${strange.slice(0, 30)} is answered calmly`, async () => {
      const answer = await ask(strange);
      assert.ok([400, 404, 414].includes(answer.status), String(answer.status));
      assert.doesNotMatch(await answer.text(), /\bat .*:\d+/);
    });
    it(`such as ${strange.slice(0, 30)} is answered with a page in the language of the browser`, async () => {
      const headers = { accept: "text/html", "accept-language": "de" };
      const answer = await ask(strange.replace("/api", ""), { headers });
      assert.ok([400, 404, 414].includes(answer.status), String(answer.status));
      assert.match(await answer.text(), /<html lang="de"/);
    });
  }
});

describe("what goes wrong on our side", () => {
  it("says nothing about itself", async () => {
    const answer = await ask("/api/broken");
    assert.equal(answer.status, 500);
    const problem = await problemOf(answer);
    assert.equal(problem.code, "broken");
    assert.ok(!JSON.stringify(problem).includes("84051799782"));
  });
  it("says nothing more to who speaks no HTTP", async () => {
    const socket = connect(Number(new URL(desk.url).port), "localhost");
    socket.write("NONSENSE\r\n\r\n");
    let text = "";
    for await (const chunk of socket) text += chunk;
    assert.match(text, /^HTTP\/1.1 400/);
    assert.doesNotMatch(text, /\bat .*:\d+/);
  });
});

describe("every answer", () => {
  for (const path of [
    "/health",
    "/nothing",
    "/sign-in",
    "/oidc/auth",
    "/oidc/nothing",
    "/api/openapi.json",
    "/api/broken",
    "/%",
  ]) {
    it(`forbids script, frames and guessing of types: ${path}`, async () => {
      const { headers } = await ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'self'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "same-origin");
      assert.match(headers.get("cache-control") ?? "", /no-store/);
      assert.equal(headers.get("x-powered-by"), null);
    });
  }
  it("is in the language that was chosen in this browser, before the one it prefers", async () => {
    const chosen = await ask("/nothing?lang=en", page);
    assert.equal(chosen.headers.get("content-language"), "en");
    const cookie = chosen.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const next = await ask("/nothing", { headers: { ...page.headers, cookie } });
    assert.equal(next.headers.get("content-language"), "en");
    assert.equal((await ask("/nothing?lang=xx", page)).headers.get("content-language"), "fr");
    assert.equal(
      (await ask("/nothing", { headers: { "accept-language": "ja, *" } })).headers.get("content-language"),
      "nl",
    );
  });
});

describe("stylesheet and fonts", () => {
  it("come compressed to who can read that, and plain to who cannot; so do answers", async () => {
    const stylesheet = /\/assets\/weerwerk-\w+\.css/.exec(await (await ask("/nothing", page)).text())?.[0] ?? "";
    for (const path of [stylesheet, "/api/openapi.json"])
      for (const [reads, comes] of [
        ["gzip", "gzip"],
        ["identity", null],
      ] as const) {
        const { headers } = await ask(path, { headers: { ...page.headers, "accept-encoding": reads } });
        assert.equal(headers.get("content-encoding"), comes, `${path} to ${reads}`);
        if (comes) assert.match(headers.get("vary") ?? "", /accept-encoding/);
      }
  });

  it("may be kept, the stylesheet for ever, and are not sent twice", async () => {
    const text = await (await ask("/nothing", page)).text();
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(text)?.[1] ?? "";
    const first = await ask(sheet);
    assert.equal(first.status, 200);
    assert.match(first.headers.get("cache-control") ?? "", /public.*immutable/);
    const again = await ask(sheet, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    assert.equal(again.status, 304);
    assert.match(
      (await ask("/assets/source-sans-3.woff2")).headers.get("cache-control") ?? "",
      /public, max-age=86400/,
    );
  });
});

describe("the contract", () => {
  it("is OpenAPI 3.1, knows every way to be signed in, and holds no pages", async () => {
    const contract = (await (await ask("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, object>;
      components: { securitySchemes: object };
    };
    assert.equal(contract.openapi, "3.1.0");
    assert.deepEqual(Object.keys(contract.components.securitySchemes), ["session", "bearer", "program"]);
    assert.ok(contract.paths["/api/desk/token"]);
    assert.ok(Object.keys(contract.paths).every((path) => path.startsWith("/api/")));
  });
});

describe("health", () => {
  it("is told while the database answers", async () => {
    assert.equal((await ask("/health")).status, 200);
    assert.equal((await ask("/ready")).status, 200);
  });
});
