import { cannot, type No } from "../act.ts";
import { type DocumentKept, documentsAtMost } from "./document.ts";

/** No more documents fit in this file. */
export const whenFull = (documents: readonly DocumentKept[], coming = 1): No | undefined =>
  documents.length + coming > documentsAtMost ? cannot("too-many-documents") : undefined;
