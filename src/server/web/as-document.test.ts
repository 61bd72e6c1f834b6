import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { asDocument } from "./as-document.ts";

const said = "Pourquoi ? Statut: salarié « ici » à 10:30 ; non !";
const page = h(
  "html",
  null,
  h("head", null, h("style", null, "main :is(ul) {}")),
  h("body", { title: said }, h("p", null, said), h("textarea", null, said)),
);
const inside = (html: string, tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(html)?.[1];

describe("a document", () => {
  it("sets French with a space that does not break before what stands apart", () => {
    const nbsp = "\u{a0}";
    const wanted = `Pourquoi${nbsp}? Statut${nbsp}: salarié «${nbsp}ici${nbsp}» à 10:30${nbsp}; non${nbsp}!`;
    assert.equal(inside(asDocument(page, "fr"), "p"), wanted);
  });

  it("leaves what somebody typed, the style and the attributes as they are", () => {
    const html = asDocument(page, "fr");
    assert.equal(inside(html, "textarea"), said);
    assert.equal(inside(html, "style"), "main :is(ul) {}");
    assert.ok(html.includes(`title="${said}"`));
  });

  it("leaves the other languages as they are", () => {
    for (const language of ["nl", "de", "en"] as const) assert.equal(inside(asDocument(page, language), "p"), said);
  });
});
