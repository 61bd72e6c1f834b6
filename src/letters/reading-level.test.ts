import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { easyEnough, readingEase, sentencesOf, wordsOf } from "../words/reading-ease.ts";
import { examples } from "./examples.ts";
import type { Block, Reading } from "./letter.ts";

/** What we say ourselves; the grounds of a decision are the words of whoever decided, and stand in a list. */
const said = ({ blocks }: Reading): readonly string[] =>
  blocks
    .flatMap((block: Block) => (block.kind === "paragraph" ? sentencesOf(block.text) : []))
    .filter((text) => /[.?!:]$/.test(text));

describe("the sentences of a letter", () => {
  for (const { name, readings } of examples)
    for (const reading of readings) {
      it(`read at B1 or easier in ${reading.language}: ${name}`, () => {
        const ease = readingEase(said(reading), reading.language);
        assert.ok(ease >= easyEnough, `${ease.toFixed(1)}: ${said(reading).join(" ")}`);
      });

      it(`have at most 30 words in ${reading.language}: ${name}`, () =>
        assert.deepEqual(
          said(reading).filter((sentence) => wordsOf(sentence).length > 30),
          [],
        ));
    }
});
