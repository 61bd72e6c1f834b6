import type { DocumentKept } from "../../trajectory/documents/document.ts";

/** A document as a page lists it: its name only where this reader may open it. */
export type DocumentShown = Pick<DocumentKept, "id" | "kind" | "medical" | "type" | "bytes" | "on" | "by"> & {
  name: string | null;
  href: string;
};
