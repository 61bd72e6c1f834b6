import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "./given-desk.ts";

describe("the first page of a visit", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
  });
  after(() => desk.close());
  const page = async (site?: string) => {
    const headers = { accept: "text/html", ...(site && { "sec-fetch-site": site }) };
    const answer = await fetch(`${desk.url}/`, { headers });
    return { html: await answer.text(), policy: answer.headers.get("content-security-policy") ?? "" };
  };

  for (const site of ["none", "cross-site"])
    it(`has the sheet in it, named by its hash in the policy (${site})`, async () => {
      const { html, policy } = await page(site);
      const [, sheet = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      const hash = createHash("sha256").update(sheet).digest("base64");
      assert.ok(sheet.length > 10_000);
      assert.ok(policy.includes(`style-src 'self' 'sha256-${hash}';`), policy);
      assert.doesNotMatch(html, /rel="stylesheet"/);
      assert.doesNotMatch(policy, /unsafe/);
    });

  it("and a page from within, or for a browser that does not say, asks for the sheet that is kept", async () => {
    for (const site of ["same-origin", undefined]) {
      const { html } = await page(site);
      assert.match(html, /<link rel="stylesheet" href="\/assets\/weerwerk-\w+\.css"/);
      assert.doesNotMatch(html, /<style>/);
    }
  });
});
