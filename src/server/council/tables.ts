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
  /** Both only where a version before left them in the clear (nightly/seal-older.ts), and of a paper with nobody in it. */
  content: Jsonb<BundlePaper | null>;
  pdf: Buffer | null;
  /** Sealed with a key out of the keys of everyone in it (sealed-paper.ts). */
  sealed_pdf: Buffer | null;
  /** Only of a bundle: what the page shows of it. */
  sealed_content: Buffer | null;
}
