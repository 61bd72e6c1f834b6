import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenDesk } from "./given-desk.ts";
import type { App } from "./request.ts";

const broken = (app: App): void => {
  app.post("/api/people/:number", async () => {
    throw new Error("not found: 84051799782 SECRET");
  });
};

describe("the log", () => {
  it("says what was asked, how it ended and where it broke, and nothing of whom it was about", async () => {
    const lines: string[] = [];
    const desk = await givenDesk({ routes: [broken], logLevel: "debug", logTo: { write: (line) => lines.push(line) } });
    await fetch(`${desk.url}/api/people/84051799782?name=SECRET`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: "weerwerk=SECRET", "x-name": "SECRET" },
      body: '{"name":"SECRET"}',
    });
    await fetch(`${desk.url}/api/desk/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"person":"SECRET"}',
    });
    await desk.close();
    const text = lines.join("");
    assert.doesNotMatch(text, /SECRET|84051799782/);
    const told = lines.map(
      (line) => JSON.parse(line) as { msg: string; req?: object; res?: object; err?: { stack: string } },
    );
    const answered = told.find(({ msg, res }) => msg === "answered" && res);
    assert.deepEqual(answered?.req, { method: "POST", route: "/api/people/:number" });
    assert.deepEqual(answered?.res, { status: 500 });
    assert.match(told.find(({ msg }) => msg === "broken")?.err?.stack ?? "", /log\.test\.ts/);
  });
});
