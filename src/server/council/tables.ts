import type { Fixed, Jsonb } from "../record/database.ts";
import type { BundlePaper } from "./bundle-paper.ts";

declare module "../record/database.ts" {
  interface Database {
    session_paper: SessionPaperTable;
  }
}

/** A bundle or minutes exactly as they were made. It names people, so it stands beside the record, which keeps the hash. */
interface SessionPaperTable {
  session_id: Fixed<string>;
  /** Of the PDF, in hexadecimal, as it stands in the event. */
  sha256: Fixed<string>;
  kind: Fixed<"bundle" | "minutes">;
  /** Who is in it: when one of them is erased, the paper loses its text and keeps its hash. */
  people: Fixed<string[]>;
  /** Only of a bundle: what the page shows of it. */
  content: Jsonb<BundlePaper | null>;
  pdf: Buffer | null;
}
