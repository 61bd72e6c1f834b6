import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { z } from "zod";
import { givenProgram } from "../links/given-program.ts";
import { type GivenDesk, givenDesk } from "./given-desk.ts";
import type { Routes } from "./request.ts";

type Asked = { url: string; method: string; names: readonly string[] };

/** Notes every address that is read, or taken away, with the names of what may be asked there. */
const noting = (routes: readonly Routes[], into: Asked[]): readonly Routes[] =>
  routes.map((plug) => async (app) => {
    app.addHook("onRoute", ({ url, method, schema }) => {
      const { querystring } = (schema ?? {}) as { querystring?: unknown };
      const names = querystring instanceof z.ZodObject ? Object.keys(querystring.shape) : [];
      for (const one of [method].flat()) if (["GET", "DELETE"].includes(one)) into.push({ url, method: one, names });
    });
    await plug(app);
  });

const nobody = "00000000-0000-4000-8000-0000000000ff";
const odd = ["\u0000", "x".repeat(1500), "99999999999999999999", "0000-01-01"];
/** What the part of an address may look like, so that it is not refused for its looks alone. */
const parts = ["\u0000", nobody, "__proto__", "1.pdf", "-1"];
/** One of these may read whatever there is to read of nobody. */
const readers = ["an-peeters", "bart-goossens", "veerle-aerden", "lies-hermans", "griet-michiels", "jan-d-hondt"];

describe("an odd question at any address", () => {
  const asked: Asked[] = [];
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: (all) => noting(all, asked) });
  });
  after(() => desk.close());

  it("breaks nothing, by whoever is let in there", async () => {
    const { as, tokenOf } = givenProgram(desk);
    const tokens = await Promise.all(readers.map(tokenOf));
    assert.ok(asked.length > 80, `${asked.length} addresses`);
    const broken: string[] = [];
    for (const { url, method, names } of asked) {
      if (url.includes("*")) continue;
      const filled = (value: string) => url.replaceAll(/:\w+/g, encodeURIComponent(value));
      const letIn = async () => {
        for (const token of tokens) {
          const { status, body } = await as(token, filled(nobody), undefined, method);
          await body?.cancel();
          if (![303, 401, 403].includes(status)) return token;
        }
        return tokens[0] ?? "";
      };
      const token = await letIn();
      const ask = async (path: string) => {
        const { status, body } = await as(token, path, undefined, method);
        await body?.cancel();
        if (status >= 500) broken.push(`${status} ${method} ${path}`);
      };
      if (url.includes(":")) for (const part of parts) await ask(filled(part));
      for (const name of names) {
        for (const value of odd) await ask(`${filled(nobody)}?${new URLSearchParams({ [name]: value })}`);
        await ask(`${filled(nobody)}?${name}=1&${name}=2`);
      }
    }
    assert.deepEqual(broken, []);
  });
});
