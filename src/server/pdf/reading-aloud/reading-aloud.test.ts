import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { examples } from "../../../letters/examples.ts";
import { renderPaper, renderPdf } from "../render-pdf.ts";
import { faultsInReadingAloud } from "./faults.ts";
import { papersOfSession } from "./given-papers.ts";

const sent = ["nl", "fr", "de"] as const;
const name = PDFName.of;

describe("what a machine can check of reading a PDF aloud (PDF/UA-1, Matterhorn Protocol 1.1)", () => {
  for (const { name: letter, letter: of } of examples)
    it(`is in order in the letter that is sent: ${letter}`, async () => {
      for (const language of sent) assert.deepEqual(await faultsInReadingAloud(renderPdf(of(language))), [], language);
    });

  for (const [paper, of] of Object.entries(papersOfSession))
    it(`is in order in a paper of the Council: ${paper}`, async () => {
      for (const language of ["nl", "fr"] as const)
        assert.deepEqual(await faultsInReadingAloud(renderPaper(of(language))), [], language);
    });
});

describe("the check of it", () => {
  const letter = (examples.find(({ name }) => name === "project approved with its costs") ?? examples[0])?.letter("nl");
  const whole = letter && renderPdf(letter);
  /** The letter with something broken in it, and what is said of that. */
  const broken = async (breaks: (document: PDFDocument) => void): Promise<string> => {
    const document = await PDFDocument.load(whole ?? new Uint8Array(), { updateMetadata: false });
    breaks(document);
    return (await faultsInReadingAloud(await document.save({ useObjectStreams: false }))).join("\n");
  };
  const elements = ({ context }: PDFDocument, kind: string): PDFDict[] =>
    context
      .enumerateIndirectObjects()
      .map(([, one]) => one)
      .filter((one): one is PDFDict => one instanceof PDFDict && one.get(name("S")) === name(kind));

  it("says nothing of a letter that was only read and written again", async () =>
    assert.equal(await broken(() => undefined), ""));

  it("finds a document without tags, language, title or the word that it is tagged", async () => {
    assert.match(await broken(({ catalog }) => void catalog.delete(name("StructTreeRoot"))), /^01-006/);
    assert.match(await broken(({ catalog }) => void catalog.delete(name("Lang"))), /^11-006/);
    assert.match(await broken(({ catalog }) => void catalog.delete(name("Metadata"))), /^06-003/);
    assert.match(await broken(({ catalog }) => void catalog.delete(name("MarkInfo"))), /^06: /);
  });

  it("finds what is painted without being text or decoration, and what belongs to no element", async () => {
    const paint = (document: PDFDocument, content: string) => {
      const { node } = document.getPage(0);
      node.set(name("Contents"), document.context.register(document.context.stream(content)));
    };
    assert.match(await broken((document) => paint(document, "0 0 9 9 re f")), /01-005: f paints/);
    assert.match(
      await broken((document) => paint(document, "/P << /MCID 4444 >> BDC f EMC")),
      /1 marks belong to no element/,
    );
    const inEachOther = "/P << /MCID 0 >> BDC /Artifact BMC f EMC EMC";
    assert.match(await broken((document) => paint(document, inEachOther)), /01-003/);
  });

  it("finds headings that skip a level, and kinds that no reader knows", async () => {
    const retag = (from: string, to: string) => (document: PDFDocument) => {
      for (const one of elements(document, from)) one.set(name("S"), name(to));
    };
    assert.match(await broken(retag("H2", "H4")), /14-003/);
    assert.match(await broken(retag("H1", "P")), /14-002/);
    assert.match(await broken(retag("H2", "Shout")), /02-001: Shout/);
    assert.match(await broken(retag("P", "Figure")), /13-004/);
    assert.match(await broken(retag("P", "TH")), /15-003/);
    assert.match(await broken(retag("LI", "TR")), /09: TR stands in L/);
  });

  it("finds a link that is not read, and a font that is not there or draws unknown letters", async () => {
    const link = (document: PDFDocument) => {
      const one = document.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9] });
      document.getPage(0).node.addAnnot(document.context.register(one));
    };
    assert.match(await broken(link), /28-008.*\n28-002.*\n28-004/);
    const without = (key: string) => (document: PDFDocument) => {
      for (const [, one] of document.context.enumerateIndirectObjects())
        if (one instanceof PDFDict) one.delete(name(key));
    };
    assert.match(await broken(without("ToUnicode")), /10-001/);
    assert.match(
      await broken((document) => ["FontFile2", "FontFile3"].map(without).forEach((take) => void take(document))),
      /31-009/,
    );
  });

  it("reads a title that is there, and not one that is empty", async () => {
    const untitled = ({ catalog, context }: PDFDocument) => {
      const empty = context.stream(
        "<x><dc:title><rdf:Alt><rdf:li xml:lang='x-default'></rdf:li></rdf:Alt></dc:title></x>",
      );
      catalog.set(name("Metadata"), context.register(empty));
    };
    assert.match(await broken(untitled), /^06-003/);
  });
});
