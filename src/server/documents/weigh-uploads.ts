import { fileTypeFromBuffer } from "file-type";
import type { DocumentType } from "../../trajectory/documents/document.ts";
import type { NamedFault } from "../../words/faults.ts";
import type { Fault } from "../door/request.ts";
import { fileName } from "./file-name.ts";
import { largestTogether, type Upload, type Weighed } from "./upload.ts";

/** What an act says of the documents that may come with it. */
type Wanted = { least: number; most: number } | undefined;

/**
 * Looks at what the files of one act really are. Their own claims (name, type, length) count for nothing.
 *
 * @returns what may be kept, or what is wrong, each at `documents` or at one of them (`documents.1`).
 */
export async function weighUploads(
  wanted: Wanted,
  uploads: readonly Upload[],
): Promise<{ weighed: readonly Weighed[] } | { faults: readonly Fault[] }> {
  if (!wanted) return uploads.length === 0 ? { weighed: [] } : { faults: [faultAt("documents-not-here")] };
  if (uploads.length < wanted.least) return { faults: [faultAt("document-missing")] };
  if (uploads.length > wanted.most) return { faults: [faultAt("documents-too-many")] };
  const together = uploads.reduce((sum, { content }) => sum + content.length, 0);
  if (together > largestTogether) return { faults: [faultAt("document-too-large")] };
  const each = await Promise.all(uploads.map(weigh));
  const faults = each.flatMap((one, at) => (typeof one === "string" ? [faultAt(one, at)] : []));
  return faults.length > 0 ? { faults } : { weighed: each.filter((one) => typeof one !== "string") };
}

async function weigh({ name, content, cut, harmful }: Upload): Promise<Weighed | NamedFault> {
  if (harmful) return "document-harmful";
  if (cut) return "document-too-large";
  if (content.length === 0) return "document-empty";
  const type = await typeOf(content);
  if (!type) return "document-kind";
  if (isSomethingElseToo(content, type)) return "document-two-kinds";
  return { name: fileName(name, type), type, content };
}

async function typeOf(content: Buffer): Promise<DocumentType | undefined> {
  // A damaged file can throw in there; then it is none of ours.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  switch (found?.mime) {
    case "application/pdf":
      return content.subarray(0, 5).equals(pdf) && content.subarray(-1024).includes("%%EOF") ? "pdf" : undefined;
    case "image/jpeg":
      return content.includes(endOfJpeg) ? "jpeg" : undefined;
    case "image/png":
      return content.includes("IEND") ? "png" : undefined;
    default:
      return undefined;
  }
}

/**
 * One file that passes for two: readers of PDF look for its mark in the first 1,024 bytes, of ZIP (and so of programs in
 * it) for a directory at the very end, and browsers of old for a page in what is called a picture.
 */
function isSomethingElseToo(content: Buffer, type: DocumentType): boolean {
  if (type !== "pdf" && content.subarray(0, 1024).includes("%PDF-")) return true;
  if (
    type !== "pdf" &&
    /<(?:!doctype|html|script|svg|body|iframe)\b/i.test(content.subarray(0, 1024).toString("latin1"))
  )
    return true;
  return endsAsZip(content);
}

/** The "end of central directory" of ZIP, with a comment that runs exactly to the end of the file. */
function endsAsZip(content: Buffer): boolean {
  const from = Math.max(0, content.length - 22 - 0xffff);
  for (let at = content.lastIndexOf(endOfZip); at >= from; at = content.lastIndexOf(endOfZip, at - 1)) {
    if (at + 22 <= content.length && at + 22 + content.readUInt16LE(at + 20) === content.length) return true;
    if (at === 0) return false;
  }
  return false;
}

const pdf = Buffer.from("%PDF-");
const endOfJpeg = Buffer.from([0xff, 0xd9]);
const endOfZip = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

const faultAt = (fault: NamedFault, at?: number): Fault => ({
  path: at === undefined ? ["documents"] : ["documents", at],
  code: "custom",
  message: fault,
  params: { fault },
});
