import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Due } from "../trajectory/dues.ts";
import { signatories } from "../trajectory/engagement/engagement.ts";
import { dueWords, dueWordsOf } from "./dues.ts";

const derived = ["dues", "recognition-dues", "resumption/resumption-dues"]
  .map((file) => readFileSync(new URL(`../trajectory/${file}.ts`, import.meta.url), "utf8"))
  .join("\n");
const awaited = [...derived.matchAll(/act: "([^"]+)"/g)].map(([, act]) => act as Due["act"]);

describe("the words of what is waited for", () => {
  it("are there for every act that can be due, and for no other", () => {
    const known = [...Object.keys(dueWords), "sign-engagement"];
    assert.deepEqual([...new Set(awaited)].sort(), known.sort());
  });

  it("say whose signature it is", () => {
    const said = signatories.map((who) => dueWordsOf({ act: "sign-engagement", who }).awaited.nl);
    assert.equal(new Set(said).size, signatories.length);
  });

  it("tell the person that signing is theirs to decide", () =>
    assert.match(dueWordsOf({ act: "sign-engagement", who: "insured-person" }).forPerson.nl, /als u dat wilt/));

  it("are refused for what nobody waits for", () =>
    assert.throws(() => dueWordsOf({ act: "stop", who: "insured-person" }), RangeError));
});
