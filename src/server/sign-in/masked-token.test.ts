import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isMasked, mask } from "./masked-token.ts";

const secret = Buffer.from("0123456789abcdef0123456789abcdef");

describe("a secret under a mask", () => {
  it("never looks the same twice, and is always recognised", () => {
    const tokens = Array.from({ length: 100 }, () => mask(secret));
    assert.equal(new Set(tokens).size, 100);
    for (const token of tokens) assert.ok(isMasked(token, secret));
  });

  it("is no other, shorter, longer or altered one, and nothing that is no text", () => {
    const token = mask(secret);
    const altered = `${token[0] === "A" ? "B" : "A"}${token.slice(1)}`;
    for (const other of [mask(Buffer.alloc(32, "x")), altered, token.slice(2), `${token}AA`, "", undefined, [token], 7])
      assert.equal(isMasked(other, secret), false);
  });
});
