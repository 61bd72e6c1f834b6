import type { Role } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Occasion } from "../events.ts";

export const documentKinds = [
  "letter",
  "form",
  "training-offer",
  "proof-of-payment",
  "medical-report",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];
/** What is taken: whatever else somebody sends is told so, and is not kept. */
export const documentTypes = ["pdf", "jpeg", "png"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** How many a file holds: more than any trajectory needs, and less than what fills a disk. */
export const documentsAtMost = 100;

/**
 * One that comes with an act. Name and content are kept sealed beside the record; `sha256` (hex) is the hash of the
 * sealed content, so that it can be checked without a key and says nothing once the key is destroyed.
 */
export type DocumentHandedIn = { id: string; type: DocumentType; bytes: number; sha256: string };

/** What it belongs to, within the file whose event names it. */
export type DocumentAbout =
  | { is: "trajectory" }
  | { is: "project"; id: string }
  | { is: "cost"; id: string }
  | { is: "resumption" };

/** A document on record. A medical one is opened by the person, the advising physician and the team alone. */
export type DocumentKept = DocumentHandedIn & {
  kind: DocumentKind;
  medical: boolean;
  about: DocumentAbout;
  on: IsoDay;
  by: Role;
};

type Said = Pick<DocumentKept, "kind" | "medical" | "about">;

/** The documents of one event as they stand on record, after those that were there. */
export const withDocuments = (
  before: readonly DocumentKept[],
  handedIn: readonly DocumentHandedIn[] | undefined,
  said: Said,
  on: Occasion,
): readonly DocumentKept[] =>
  handedIn ? [...before, ...handedIn.map((one) => ({ ...one, ...said, on: on.day, by: on.role as Role }))] : before;
