import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask, typed } from "./inputs.ts";

const said = (schema: { safeParse(text: unknown): { success: boolean; data?: unknown } }, text: string) =>
  schema.safeParse(text).data;

describe("text that somebody typed", () => {
  it("loses what turns the direction of writing, and letters without a shape: a letter says what was recorded", () => {
    assert.equal(said(typed(), "Betaal \u202e001 RUE\u202c nu"), "Betaal 001 RUE nu");
    assert.equal(said(typed(), "\u2066Jan\u2069\ufeff \u{e0041}\u{e007f}Peeters"), "Jan Peeters");
  });

  it("keeps the marks that a script needs between its own letters", () => {
    for (const text of ["می\u200cخواهم", "\u200fليلى\u200e"]) assert.equal(said(typed(), text), text);
  });

  it("is refused with control characters, also those above the first half of Latin-1", () => {
    for (const text of ["a\u0000b", "a\u001bb", "a\u0085b", "a\u009bb", "\ud800"])
      assert.equal(said(typed(), text), undefined);
  });

  it("is one line where a line is asked for", () => {
    assert.equal(said(ask.line(), "Gent\r\nBEGIN:VEVENT\u2028Kerkstraat\t1"), "Gent BEGIN:VEVENT Kerkstraat 1");
    assert.equal(said(ask.prose(), "Eerste regel\r\nTweede regel"), "Eerste regel\r\nTweede regel");
  });
});
