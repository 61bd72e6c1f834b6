import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, it } from "node:test";
import { givenProgram } from "../links/given-program.ts";
import { Browser } from "./given-browser.ts";
import { type GivenDesk, givenDesk } from "./given-desk.ts";

const marker = "Zonnebloem84";
const nobody = "00000000-0000-4000-8000-0000000000ff";
let desk: GivenDesk;
const lines: string[] = [];
before(async () => {
  desk = await givenDesk({ routes: "all", logLevel: "debug", logTo: { write: (line) => void lines.push(line) } });
});
after(() => desk.close());
const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(desk.url).port), "localhost");
    let answer = "";
    socket.setTimeout(60_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.write(text);
  });

describe("an attack on", () => {
  it("a form of somebody signed in: from another site, without a token, with another's, by GET", async () => {
    const [browser, other] = [new Browser(desk.url), new Browser(desk.url)];
    await browser.signIn("jan-d-hondt");
    await other.signIn("an-peeters");
    const tokenOf = async (who: Browser) =>
      /name="form-token" value="([^"]+)"/.exec(await (await who.ask("/signed-in")).text())?.[1] ?? "";
    const form = { "form-token": await tokenOf(browser), how: "on-line" };
    for (const [sent, headers] of [
      [form, { "sec-fetch-site": "cross-site" }],
      [form, { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }],
      [{ how: "on-line" }, {}],
      [{ ...form, "form-token": await tokenOf(other) }, {}],
    ] as [Record<string, string>, Record<string, string>][])
      assert.equal((await browser.ask("/new/ask-first-contact", { form: sent, headers })).status, 403);
    const simple = { "content-type": "text/plain", "sec-fetch-site": "cross-site" };
    const posted = await browser.ask("/api/acts/ask-first-contact", { json: {}, headers: simple });
    assert.equal(posted.status, 403);
    const events = await desk.db.selectFrom("event").select("stream_id").where("actor", "=", "jan-d-hondt").execute();
    assert.deepEqual(events, []);
  });

  it("the origin: no answer to somebody signed in may be read by a page of another site", async () => {
    const browser = new Browser(desk.url);
    await browser.signIn("an-peeters");
    for (const path of ["/api/me", "/api/trajectories", "/work"]) {
      const { headers } = await browser.ask(path, { headers: { origin: "https://elsewhere.example" } });
      assert.equal(headers.get("access-control-allow-origin"), null, path);
    }
  });

  it("the queries: what looks like SQL is looked for as text, and breaks nothing", async () => {
    const { asks } = givenProgram(desk);
    for (const search of ["' or 1=1 --", "%", "_", "\\", "'; drop table event; --", "\u0000", "x".repeat(101)]) {
      const answer = await asks("an-peeters", `/api/trajectories?search=${encodeURIComponent(search)}`);
      assert.ok([200, 400].includes(answer.status), search);
      if (answer.status === 200) assert.deepEqual(((await answer.json()) as { rows: object[] }).rows, [], search);
    }
  });

  it("the queries: a NUL in what is sent is a fault of who sends it, and of no server of ours", async () => {
    const { as, tokenOf } = givenProgram(desk);
    const [administrator, coordinator, officer] = await Promise.all(
      ["lies-hermans", "an-peeters", "bart-goossens"].map(tokenOf),
    );
    const nul = "a\u0000b";
    const basic = { authorization: `Basic ${Buffer.from("a%00:b").toString("base64")}` };
    const law = { title: nul, changes: "first-contact-months,2027-01-01,,2" };
    for (const [path, token, sent, headers] of [
      ["/api/token", "", { grant_type: "client_credentials", client_id: nul, client_secret: nul }, {}],
      ["/api/token", "", { grant_type: "client_credentials" }, basic],
      ["/api/desk/token", "", { person: nul }, {}],
      ["/api/webhooks", administrator, { program: nul, url: "http://localhost:1/" }, {}],
      ["/api/law-drafts", officer, law, {}],
      ["/team/pass-on", coordinator, { from: nul, to: nul }, {}],
      [`/api/programs/${encodeURIComponent(nul)}/secret`, administrator, {}, {}],
    ] as const) {
      const { status } = await as(token ?? "", path, sent, "POST", headers);
      assert.ok(status >= 400 && status < 500, `${status} for ${path}`);
    }
  });

  it("the fields: what an act does not ask for is refused, and so is a query twice over", async () => {
    const { asks } = givenProgram(desk);
    const extra = { input: { how: "on-line", role: "administrator" } };
    assert.equal((await asks("jan-d-hondt", "/api/acts/ask-first-contact", extra)).status, 400);
    assert.equal(
      (await asks("jan-d-hondt", "/api/acts/ask-first-contact", { ...extra, actor: "lies-hermans" })).status,
      400,
    );
    assert.equal((await asks("an-peeters", "/api/trajectories?show=mine&show=open")).status, 400);
  });

  it("the address of who asks: a header of theirs is not believed where no proxy stands", async () => {
    const ask = (from: string) =>
      fetch(`${desk.url}/sign-in`, { redirect: "manual", headers: { "x-forwarded-for": from } });
    await desk.clock.still(async () => {
      for (let asked = 0; asked < 301; asked++) await ask(`10.0.${asked % 255}.1`);
      assert.equal((await ask("10.9.9.9")).status, 429);
    });
    desk.clock.later(2);
  });

  it("the framing of requests: two lengths, a length beside chunks, and TRACE", async () => {
    const two = "POST /api/token HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!";
    const mixed =
      "POST /api/token HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n";
    for (const text of [two, mixed]) {
      const answer = await raw(text);
      assert.match(answer, /^HTTP\/1\.1 400/);
      assert.equal(answer.match(/HTTP\/1\.1/g)?.length, 1);
    }
    assert.match(await raw("TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), /^HTTP\/1\.1 (4\d\d)/);
  });

  it("the disk: no path leads to a file of ours", async () => {
    for (const path of [
      "/.git/config",
      "/package.json",
      "/assets/",
      "/assets/../package.json",
      "/data/keys/master.key",
      "/src/server/main.ts",
    ])
      assert.equal((await fetch(desk.url + path)).status, 404, path);
  });

  it("the log: a word in every header, address and field of every operation is in no line of it", async () => {
    const { asks, as, tokenOf } = givenProgram(desk);
    const contract = (await (await asks("lies-hermans", "/api/openapi.json")).json()) as {
      paths: Record<string, Record<string, object>>;
    };
    const token = await tokenOf("an-peeters");
    const body = {
      [marker]: marker,
      person: marker,
      input: { note: marker, findings: marker, grounds: marker },
      nationalNumber: marker,
    };
    for (const [path, methods] of Object.entries(contract.paths))
      for (const method of Object.keys(methods).map((one) => one.toUpperCase())) {
        const address = `${path.replaceAll(/\{\w+\}/g, marker)}?q=${marker}&search=${marker}&nationalNumber=${marker}`;
        const answer = await as(token, address, method === "GET" ? undefined : body, method, {
          "x-name": marker,
          "idempotency-key": `${marker}key`,
        });
        await answer.body?.cancel();
        assert.ok(answer.status < 500, `${method} ${path}: ${answer.status}`);
      }
    for (const path of [
      `/sign-in?to=/${marker}`,
      `/sign-in/callback?code=${marker}&state=${marker}`,
      `/calendar/${marker}.ics`,
      `/mail/${marker.repeat(4)}`,
    ])
      await fetch(desk.url + path, {
        redirect: "manual",
        headers: { cookie: `weerwerk=${marker}`, accept: "text/html" },
      });
    assert.ok(lines.length > 50);
    assert.doesNotMatch(lines.join(""), new RegExp(marker));
  });

  it("what stays behind: signing out tells the browser to forget, and every sign-in is in the log without its name", async () => {
    lines.length = 0;
    const browser = new Browser(desk.url);
    await browser.signIn("an-peeters");
    const page = await (await browser.ask("/signed-in")).text();
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const out = await browser.ask("/sign-out", { form: { "form-token": token } });
    assert.match(out.headers.get("clear-site-data") ?? "", /"cache"/);
    const said = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
    assert.ok(said.includes("signed in") && said.includes("signed out"));
    assert.doesNotMatch(lines.join(""), /peeters/i);
  });

  it("who listens on the way: https is said to be the only way, and every body says what it is", async () => {
    const far = await givenDesk({ publicUrl: new URL("https://weerwerk.example") });
    const { headers } = await fetch(`${far.url}/health`);
    assert.match(headers.get("strict-transport-security") ?? "", /max-age=31536000; includeSubDomains/);
    await far.close();
    for (const [path, type] of [
      ["/", /^text\/html; charset=utf-8/],
      ["/api/openapi.json", /^application\/json; charset=utf-8/],
      [`/api/trajectories/${nobody}`, /^application\/problem\+json; charset=utf-8/],
    ] as const)
      assert.match(
        (await fetch(desk.url + path, { headers: { accept: "text/html" } })).headers.get("content-type") ?? "",
        type,
      );
  });
});
