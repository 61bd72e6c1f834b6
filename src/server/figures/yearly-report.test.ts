import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { day } from "../../law/kernel/day.ts";
import { languages } from "../../words/language.ts";
import { figureWords } from "../../words/screens/figures.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { faultsInReadingAloud } from "../pdf/reading-aloud/faults.ts";
import { givenRecord } from "../record/given-record.ts";
import { yearlyReport } from "./yearly-report.ts";

const today = "2026-06-30";
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

describe("the yearly report", () => {
  const record = givenRecord();
  before(async () => {
    await generate(record, countryOf(13, publishedRates, day(today)), 120);
  });
  const report = (language: (typeof languages)[number]) => yearlyReport(record.db, { year: 2025, today, language });

  for (const language of languages)
    it(`is a tagged PDF/A in its language, with every figure, its definition and its source: ${language}`, async () => {
      const pdf = await report(language);
      assert.match(latin(pdf), /<pdfaid:part>2<.*<pdfaid:conformance>A</s);
      assert.match(latin(pdf), new RegExp(`/Lang \\(${language}-BE\\)`));
      const printed = pdfText(pdf).join(" ").replaceAll(/\s+/g, " ");
      for (const { title, definition, source } of Object.values(figureWords))
        for (const text of [title, definition, source])
          for (const word of text[language].split(/\s+/)) assert.ok(printed.includes(word), `${word} of ${text.en}`);
    });

  it("can be read aloud (PDF/UA-1)", async () =>
    assert.match(
      latin(await yearlyReport(record.db, { year: 2025, today, language: "nl" }, "ua-1")),
      /<pdfuaid:part>1</,
    ));

  it("has nothing in it that a machine finds hard to read aloud", async () =>
    assert.deepEqual(await faultsInReadingAloud(await report("de")), []));

  it("has the same bytes each time on the same day", async () =>
    assert.equal(latin(await report("fr")), latin(await report("fr"))));
});
