import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages } from "./language.ts";
import { termSources } from "./terms/sources.ts";
import type { Term } from "./terms/term.ts";
import { isTermOn, statusOf, type TermName, terms } from "./terms.ts";

const entries = Object.entries(terms) as [TermName, Term][];

describe("the glossary", () => {
  it("says one thing by one word: no two terms share a word in a language", () => {
    for (const language of languages) {
      const words = entries.map(([, { term }]) => term[language]);
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
      );
    }
  });

  it("explains each term in a whole sentence", () => {
    for (const [name, { means }] of entries)
      for (const language of languages) assert.match(means[language], /^\p{Lu}.*\.$/u, `${name} in ${language}`);
  });

  it("is unsure of a term without a source, and as sure as its source of any other", () => {
    assert.equal(statusOf("advising-physician", "de"), "read");
    assert.equal(statusOf("plan", "fr"), "to be verified");
    assert.equal(statusOf("higher-commission", "de"), "to be verified");
  });

  it("reads every source that it lists", () => {
    const used = new Set(entries.flatMap(([, { sources }]) => Object.values(sources)));
    assert.deepEqual(
      Object.keys(termSources).filter((source) => !used.has(source as never)),
      [],
    );
  });

  it("changes from remaining capacities to work potential on 1 March 2026", () => {
    const on = (day: string) =>
      (["remaining-capacities", "work-potential"] as const).filter((name) => isTermOn(name, day));
    assert.deepEqual(on("2026-02-28"), ["remaining-capacities"]);
    assert.deepEqual(on("2026-03-01"), ["work-potential"]);
  });
});
