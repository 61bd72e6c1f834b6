import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";
import { examples, firstContact, refused } from "../../letters/examples.ts";
import type { Letter } from "../../letters/letter.ts";
import { letters } from "../../letters/letters.ts";
import { pdfText } from "./pdf-text.ts";
import { renderPdf, sha256 } from "./render-pdf.ts";

const sent = ["nl", "fr", "de"] as const;
const textOf = (letter: Letter) => pdfText(renderPdf(letter)).join(" ");
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

describe("a letter as PDF", () => {
  for (const { name, letter } of examples)
    for (const language of sent) {
      it(`is PDF/A-2a, tagged, in its own language: ${name}, ${language}`, () => {
        const pdf = latin(renderPdf(letter(language)));
        assert.match(pdf, /<pdfaid:part>2<.*<pdfaid:conformance>A</s);
        assert.match(pdf, /\/Marked true/);
        assert.match(pdf, new RegExp(`/Lang \\(${language}-BE\\)`));
      });

      it(`can be read aloud (PDF/UA-1): ${name}, ${language}`, () =>
        assert.match(latin(renderPdf(letter(language), "ua-1")), /<pdfuaid:part>1</));

      it(`prints every word of it: ${name}, ${language}`, () => {
        const printed = textOf(letter(language));
        for (const word of wordsIn(letter(language))) assert.ok(printed.includes(word), `${word} is missing`);
      });
    }

  it("has the same bytes each time, also in another process", () => {
    const all = () => examples.map(({ letter }) => sha256(renderPdf(letter("fr"))));
    const first = all();
    assert.equal(new Set(first).size, examples.length);
    assert.deepEqual(all(), first);
    const script = `
      import { examples } from ${JSON.stringify(import.meta.resolve("../../letters/examples.ts"))};
      import { renderPdf, sha256 } from ${JSON.stringify(import.meta.resolve("./render-pdf.ts"))};
      console.log(JSON.stringify(examples.map(({ letter }) => sha256(renderPdf(letter("fr"))))));`;
    const elsewhere = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    assert.deepEqual(JSON.parse(elsewhere), first);
  });

  it("uses no font of the machine it is made on, whatever the script", () => {
    const written = { ...refused, grounds: "Łukasz Ελλάδα Сергей محمد שלום ქართული 李小龙 😀" };
    const fonts = [...examples.map(({ letter }) => letter("nl")), letters.ProjectDecided.write(written)].flatMap(
      (letter) => latin(renderPdf(letter)).match(/(?<=\/BaseFont \/\w+\+)\w+/g),
    );
    assert.deepEqual([...new Set(fonts)].toSorted(), ["DejaVuSansMono", "SourceSans3"]);
  });

  it("numbers its pages and repeats the reference on each", () => {
    const pages = pdfText(renderPdf(letters.ProjectDecided.write(refused)));
    assert.equal(pages.length, 2);
    for (const [at, page] of pages.entries()) assert.match(page, new RegExp(`WW-2026-01041Pagina ${at + 1} van 2$`));
  });
});

describe("what people wrote, in a letter", () => {
  const to = (name: string): Letter =>
    letters.FirstContactPlanned.write({ ...firstContact, addressee: { name, lines: [name] } });
  const on = (grounds: string): Letter => letters.ProjectDecided.write({ ...refused, grounds });

  for (const text of [
    "#panic() *sterk* _schuin_ $x^2$ @ref <label> `code`",
    '\\u{41} \\ #include "x" // geen commentaar /* ook niet */',
    "= geen titel",
    "+ geen lijst - ook niet",
    "https://voorbeeld.example ~ -- --- ...",
    "#let x = 1; #x [haakjes] {accolades} ((",
    'O’Brien-D\'Hondt, "Zoë" Ångström Đặng Łukasz Ελλάδα Сергей',
  ])
    it(`is printed as it was written: ${text}`, () => {
      assert.ok(textOf(on(text)).includes(text));
      assert.ok(textOf(to(text)).includes(text));
    });

  it("is printed in a script that runs from right to left", () => {
    const printed = textOf(to("محمد العربي"));
    assert.doesNotMatch(printed, /□/);
    for (const standard of ["a-2a", "ua-1"] as const) assert.ok(renderPdf(to("محمد العربي"), standard).length > 0);
  });

  it("leaves a box for a character that no font has, and nothing else out", () =>
    assert.match(textOf(to('李 "小龙" Li\u0001')), /□ "□□" Li□/));

  it("may hold anything a keyboard or a paste can give", () => {
    const odd = "\ud800 \t \u2028 \u202e \u0000 \ufffe e\u0301 👩‍👩‍👧";
    const chinese = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(" ");
    const printed = textOf(on(`${odd} ${chinese} einde`));
    assert.match(printed, /(□ ){300}einde/);
  });

  it("may be long", () => {
    const name = "Maximiliaan-Alexander van den Eeckhout-de la Kethulle de Ryhove-Vandenbroucke";
    assert.ok(textOf(to(name)).includes(`Geachte ${name},`));
    const word = "onafgebroken".repeat(20);
    const printed = textOf(on(word)).replaceAll("\u200b", "");
    assert.ok(!printed.includes(word), "it is broken over lines");
    assert.ok(printed.replaceAll(" ", "").includes(word));
  });

  it("may be many pages of grounds", () => {
    const grounds = Array.from({ length: 200 }, (_, at) => `Reden ${at + 1}: de opleiding past niet bij het doel.`);
    const printed = textOf(on(grounds.join("\n")));
    for (const ground of grounds) assert.ok(printed.includes(ground));
  });
});

describe("the signature", () => {
  it("never stands alone on a page, however long the letter is", () => {
    for (let lines = 1; lines <= 40; lines++) {
      const grounds = Array.from({ length: lines }, (_, at) => `Reden ${at + 1}.`).join("\n");
      const pages = pdfText(renderPdf(letters.ProjectDecided.write({ ...refused, grounds })));
      const signed = pages.find((page) => page.includes("Met vriendelijke groeten"));
      assert.match(
        signed ?? "",
        /Hebt u vragen over uw traject.*Met vriendelijke groeten.*Marie Lambert/,
        `${lines} lines`,
      );
    }
  });
});

function wordsIn({ frame: _, language: __, on: ___, ...letter }: Letter): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const blocks = letter.blocks.map(({ kind: ____, ...block }) => block);
  return texts({ ...letter, blocks }).flatMap((text) => text.split(/\s+/));
}
