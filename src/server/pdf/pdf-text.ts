import { inflateSync } from "node:zlib";

/**
 * The words of a PDF that `renderPdf` made, page by page, for tests and journeys that read a letter as it was printed.
 * Not for PDFs from elsewhere: it knows only what typst writes.
 */
export function pdfText(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf));
  const pages = [...objects.values()].find(({ dictionary }) => dictionary.includes("/Type /Pages"));
  const kids = /\/Kids \[([^\]]*)\]/.exec(pages?.dictionary ?? "")?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)]
    .flatMap(([, id]) => objects.get(Number(id)) ?? [])
    .map((page) => {
      const content = objects.get(reference("Contents", page.dictionary))?.stream ?? "";
      const fonts = new Map(
        [...page.dictionary.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = "", id]) => [
          name,
          glyphsOf(objects, Number(id)),
        ]),
      );
      return wordsOf(content, fonts);
    });
}

type PdfObject = { dictionary: string; stream: string };
type Glyphs = ReadonlyMap<number, string>;

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const file = pdf.toString("latin1");
  const table = /startxref\s+(\d+)/.exec(file)?.[1];
  const entries = file.slice(Number(table)).matchAll(/^(\d{10}) \d{5} n/gm);
  const objects = new Map<number, PdfObject>();
  for (const [, offset] of entries) {
    const from = Number(offset);
    const id = Number.parseInt(file.slice(from), 10);
    const dictionary = file.slice(from, endOf(file, from));
    const at = from + dictionary.length;
    const start = /^stream\r?\n/.exec(file.slice(at, at + 8));
    if (!start) {
      objects.set(id, { dictionary, stream: "" });
      continue;
    }
    const raw = pdf.subarray(
      at + start[0].length,
      at + start[0].length + Number(/\/Length (\d+)/.exec(dictionary)?.[1]),
    );
    const stream = dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw;
    objects.set(id, { dictionary, stream: stream.toString("latin1") });
  }
  return objects;
}

function endOf(file: string, from: number): number {
  const end = file.indexOf("endobj", from);
  const stream = file.indexOf("stream", from);
  return stream !== -1 && stream < end ? stream : end;
}

const reference = (name: string, dictionary: string) =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN);

function glyphsOf(objects: Map<number, PdfObject>, font: number): Glyphs {
  const map = objects.get(reference("ToUnicode", objects.get(font)?.dictionary ?? ""))?.stream ?? "";
  const glyphs = new Map<number, string>();
  for (const [, glyph = "", text = ""] of map
    .split("endcodespacerange")[1]
    ?.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm) ?? [])
    glyphs.set(Number.parseInt(glyph, 16), Buffer.from(text, "hex").swap16().toString("utf16le"));
  return glyphs;
}

/** Runs on one line are joined, lines are parted by a space. */
function wordsOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let text = "";
  let line = "";
  let glyphs: Glyphs = new Map();
  let operands: string[] = [];
  for (const token of tokensOf(content)) {
    if (token === "cm") {
      const [y = ""] = operands.slice(-1);
      if (y !== line) text += " ";
      line = y;
    }
    if (token === "Tf") glyphs = fonts.get(operands.at(-2)?.slice(1) ?? "") ?? glyphs;
    if (token === "TJ" || token === "Tj") text += operands.map((operand) => shown(operand, glyphs)).join("");
    operands = /^[A-Za-z]/.test(token) ? [] : [...operands, token];
  }
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Of what a page paints; a string keeps its opening bracket, as the mark of what it is. */
export function* tokensOf(content: string): Generator<string> {
  const token = /[^\s()[\]]+|\(/g;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    if (found[0] !== "(") yield found[0];
    else {
      const end = endOfString(content, found.index);
      yield unescaped(content.slice(found.index, end));
      token.lastIndex = end + 1;
    }
  }
}

/** Brackets inside a string are escaped, or come in pairs. */
function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === "\\") at++;
    else if (content[at] === "(") depth++;
    else if (content[at] === ")" && --depth === 0) return at;
  }
  return content.length;
}

const named: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|.)/gs, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
}

function shown(operand: string, glyphs: Glyphs): string {
  if (!operand.startsWith("(")) return "";
  let text = "";
  for (let at = 1; at + 1 < operand.length; at += 2)
    text += glyphs.get(operand.charCodeAt(at) * 256 + operand.charCodeAt(at + 1)) ?? "";
  return text;
}
