import type { DocumentType } from "../../trajectory/documents/document.ts";

/** A file as it was sent: nothing about it is to be believed yet. */
export type Upload = {
  name: string;
  content: Buffer;
  /** More came than is read: the rest was thrown away, and so is this. */
  cut: boolean;
  /** A scanner found something in it; none of it is here. */
  harmful?: true;
};

/** One that was looked at: what it is comes from its content, and its name cannot do harm. */
export type Weighed = { name: string; type: DocumentType; content: Buffer };

/** In bytes: of one file, and of all files of one request together. A photo of a telephone is some 5 MB. */
export const largestFile = 10 * 1024 * 1024;
export const largestTogether = 25 * 1024 * 1024;
