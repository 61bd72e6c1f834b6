import { decodePDFRawStream, PDFArray, type PDFDict, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { tokensOf } from "../pdf-text.ts";

/** What one page paints, by whether a reader is told of it. */
export type Painted = { marked: ReadonlySet<number>; faults: readonly string[] };

const paints = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"]);

/** Walks through what a page paints: each mark on it belongs to an element, or is said to be decoration (Matterhorn 01). */
export function paintedOn(document: PDFDocument, page: PDFDict): Painted {
  const marked = new Set<number>();
  const faults: string[] = [];
  const around: ("artifact" | "element" | "neither")[] = [];
  let operands: string[] = [];
  for (const token of tokensOf(contentOf(document, page))) {
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BMC" || token === "BDC") {
      const id = /\/MCID\s+(\d+)/.exec(operands.join(" "))?.[1];
      if (id !== undefined && marked.has(Number(id))) faults.push(`01: mark ${id} stands twice on a page`);
      if (id !== undefined) marked.add(Number(id));
      const kind = operands[0] === "/Artifact" ? "artifact" : id === undefined ? "neither" : "element";
      if (kind !== "neither" && around.includes(kind === "artifact" ? "element" : "artifact"))
        faults.push("01-003, 01-004: decoration and text stand in each other");
      around.push(kind);
    } else if (token === "EMC") around.pop();
    else if (paints.has(token) && around.every((kind) => kind === "neither"))
      faults.push(`01-005: ${token} paints what is neither text nor decoration`);
    operands = [];
  }
  return { marked, faults };
}

/** One stream, or several that count as one. */
function contentOf({ context }: PDFDocument, page: PDFDict): string {
  const content = context.lookup(page.get(PDFName.of("Contents")));
  const parts = content instanceof PDFArray ? content.asArray().map((one) => context.lookup(one)) : [content];
  return parts
    .filter((part) => part instanceof PDFRawStream)
    .map((part) => Buffer.from(decodePDFRawStream(part).decode()).toString("latin1"))
    .join("\n");
}

const isOperator = (token: string): boolean =>
  /^[A-Za-z'"][\w*'"]*$/.test(token) && !["true", "false", "null"].includes(token);
