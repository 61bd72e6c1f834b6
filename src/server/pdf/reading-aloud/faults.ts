import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { paintedOn } from "./content.ts";
import { all, attributeOf, type Element, structureOf, textOf } from "./structure.ts";

const name = PDFName.of;

/**
 * What keeps a PDF from being read aloud well: the part of PDF/UA-1 that a machine can check, by the numbers of the
 * Matterhorn Protocol 1.1 (PDF Association, 2021). Whether a text is apt, or the order sensible, only a reader can say.
 *
 * Not looked at, since no sheet of ours makes it: forms, media, embedded files, notes, formulas, layers.
 *
 * @returns each fault with its checkpoint; empty when there is none.
 */
export async function faultsInReadingAloud(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog } = document;
  if (!catalog.has(name("StructTreeRoot"))) return ["01-006: nothing is tagged"];
  const tree = structureOf(document);
  const elements = all(tree).slice(1);
  return [
    ...ofWhole(document),
    ...ofContent(document, elements),
    ...ofHeadings(elements),
    ...elements.flatMap(ofElement),
    ...ofNesting(tree),
    ...ofAnnotations(document),
    ...ofFonts(document),
  ];
}

function ofWhole({ catalog, context }: PDFDocument): string[] {
  const marks = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
  const metadata = catalog.lookup(name("Metadata"));
  const xmp =
    metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString("utf8") : "";
  return [
    ...(marks?.lookup(name("Marked")) === PDFBool.True ? [] : ["06: the document does not say that it is tagged"]),
    ...(marks?.lookup(name("Suspects")) === PDFBool.True ? ["04: some tags are suspect"] : []),
    ...(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(textOf(catalog, "Lang")) ? [] : ["11-006: the document has no language"]),
    ...(/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(xmp) ? [] : ["06-003: the document has no title"]),
    ...(context.trailerInfo.Encrypt ? ["26: the document is locked"] : []),
  ];
}

/** Every mark on a page belongs to one element, and every element's marks are there. */
function ofContent(document: PDFDocument, elements: readonly Element[]): string[] {
  const owned = elements.flatMap(({ marks }) => marks.map(({ page, id }) => `${page} ${id}`));
  const faults = owned.length === new Set(owned).size ? [] : ["01: a mark belongs to two elements"];
  const there = new Set<string>();
  for (const { node, ref } of document.getPages()) {
    const { marked, faults: found } = paintedOn(document, node);
    faults.push(...found);
    for (const id of marked) there.add(`${ref} ${id}`);
  }
  const orphans = [...there].filter((mark) => !owned.includes(mark));
  const missing = owned.filter((mark) => !there.has(mark));
  if (orphans.length > 0) faults.push(`01-005: ${orphans.length} marks belong to no element`);
  if (missing.length > 0) faults.push(`09: ${missing.length} marks are on no page`);
  return faults;
}

function ofHeadings(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ kind }) => /^H([1-6])$/.exec(kind)?.[1] ?? []).map(Number);
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...(levels.length === 0 ? ["14: there is no heading"] : []),
    ...skipped.map((level) => `14-002, 14-003: a heading of level ${level} comes too soon`),
  ];
}

const standard =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;

function ofElement(element: Element): string[] {
  const { kind, dictionary } = element;
  const isPicture = kind === "Figure" || kind === "Formula";
  const isSaid = textOf(dictionary, "Alt") !== "" || textOf(dictionary, "ActualText") !== "";
  return [
    ...(standard.test(kind) ? [] : [`02-001: ${kind} is no kind that a reader knows`]),
    ...(isPicture && !isSaid ? ["13-004: a picture has no words"] : []),
    ...(kind === "TH" && !attributeOf(element, "Scope") && !attributeOf(element, "Headers")
      ? ["15-003: a heading of a table does not say of what"]
      : []),
  ];
}

const only: Readonly<Record<string, RegExp>> = {
  TR: /^(Table|THead|TBody|TFoot)$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
};

function ofNesting(element: Element): string[] {
  const cells = element.kind === "Table" ? rowsOf(element).map(widthOf) : [];
  return [
    ...(new Set(cells).size > 1 ? ["15: the rows of a table are not of one width"] : []),
    ...element.inside.flatMap((one) => [
      ...(only[one.kind]?.test(element.kind) === false ? [`09: ${one.kind} stands in ${element.kind}`] : []),
      ...ofNesting(one),
    ]),
  ];
}
const rowsOf = (table: Element) => all(table).filter(({ kind }) => kind === "TR");
const widthOf = (row: Element) => row.inside.reduce((sum, cell) => sum + Number(attributeOf(cell, "ColSpan") ?? 1), 0);

/** A link is read as a link, says where it leads, and comes in the order of what is read. */
function ofAnnotations(document: PDFDocument): string[] {
  return document.getPages().flatMap(({ node }) => {
    const annotations = node.lookupMaybe(name("Annots"), PDFArray)?.asArray() ?? [];
    const found = annotations.map((one) => document.context.lookup(one, PDFDict));
    const inOrder = node.lookup(name("Tabs")) === name("S");
    return [
      ...(found.length > 0 && !inOrder ? ["28-008: Tab does not follow the order of what is read"] : []),
      ...found.flatMap((one) => [
        ...(one.has(name("StructParent")) ? [] : ["28-002: a link is not tagged"]),
        ...(textOf(one, "Contents") === "" ? ["28-004, 28-012: a link does not say what it is"] : []),
      ]),
    ];
  });
}

function ofFonts({ context }: PDFDocument): string[] {
  const fonts = context
    .enumerateIndirectObjects()
    .map(([, one]) => one)
    .filter((one): one is PDFDict => one instanceof PDFDict && one.get(name("Type")) === name("Font"));
  const outer = fonts.filter((font) => font.get(name("Subtype")) === name("Type0"));
  const inner = context
    .enumerateIndirectObjects()
    .filter(([, one]) => one instanceof PDFDict && one.get(name("Type")) === name("FontDescriptor"))
    .map(([, one]) => one as PDFDict);
  return [
    ...(outer.every((font) => font.has(name("ToUnicode")))
      ? []
      : ["10-001: a font does not say which letters it draws"]),
    ...(inner.every((font) => ["FontFile", "FontFile2", "FontFile3"].some((file) => font.has(name(file))))
      ? []
      : ["31-009: a font is not in the document"]),
  ];
}
