import type { DocumentType } from "../../trajectory/documents/document.ts";

const extensions: Readonly<Record<DocumentType, string>> = { pdf: "pdf", jpeg: "jpg", png: "png" };
const longest = 100;

/**
 * A name under which a file can be shown and saved anywhere: no folders, no control characters, nothing that turns the
 * direction of writing, and the ending of what it really is.
 */
export function fileName(sent: string, type: DocumentType): string {
  const last = sent.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd<>:"|?*]/gu, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const short = [...plain].slice(0, longest).join("").trim();
  return `${short === "" || reserved.test(short) ? "document" : short}.${extensions[type]}`;
}

/** Names that mean a device to Windows, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
