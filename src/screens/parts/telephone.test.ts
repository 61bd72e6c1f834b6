import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Telephone } from "./telephone.tsx";

const links = (of: string) =>
  [...renderToString(h(Telephone, { of })).matchAll(/href="([^"]+)">([^<]+)</g)].map(([, ...link]) => link);

describe("a telephone number", () => {
  it("is pressed as it is dialled", () =>
    assert.deepEqual(links("+32 2 555 01 00"), [["tel:+3225550100", "+32 2 555 01 00"]]));

  it("is one of two where each language has its own", () => {
    const two = "+32 2 555 01 00 (NL) / +32 2 555 02 00 (FR)";
    assert.deepEqual(links(two), [
      ["tel:+3225550100", "+32 2 555 01 00"],
      ["tel:+3225550200", "+32 2 555 02 00"],
    ]);
    assert.match(renderToString(h(Telephone, { of: two })), /<\/a> \(NL\).*<\/a> \(FR\)/);
  });
});
