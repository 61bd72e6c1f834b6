import { createHash } from "node:crypto";
import type { Caused } from "../../letters/letters.ts";
import type { LetterLanguage } from "../../words/language.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { readStream } from "../record/read-stream.ts";
import { caseOf, type LetterRecord } from "./case-of.ts";
import { writeLetter } from "./writers.ts";

export type WrittenLetter = { pdf: Buffer; reference: string };

/**
 * The letter that an event caused, as a PDF; undefined when it caused none. It is written once: whoever asks first
 * writes it, and everyone after gets the same bytes, also when an address has changed since.
 */
export async function letterOf(
  record: LetterRecord,
  stream: string,
  version: number,
): Promise<WrittenLetter | undefined> {
  const { db, keys } = record;
  const kept = await keptLetter(db, stream, version);
  if (!kept || kept.pdf) return kept?.pdf ? { pdf: kept.pdf, reference: kept.reference } : undefined;
  const events = await readStream(db, keys, stream, { unseal: false, words: true });
  const { language, reference } = kept;
  const asked = { language: language as LetterLanguage, reference };
  const letterCase = await caseOf(
    record,
    events.filter((event) => event.version <= version),
    asked,
  );
  if (!letterCase) return undefined;
  const pdf = Buffer.from(renderPdf(writeLetter(kept.kind as Caused, letterCase)));
  await db
    .updateTable("letter")
    .set({ pdf, sha256: createHash("sha256").update(pdf).digest(), status: "produced" })
    .where("stream_id", "=", stream)
    .where("version", "=", version)
    .where("pdf", "is", null)
    .execute();
  const written = await keptLetter(db, stream, version);
  return { pdf: written?.pdf ?? pdf, reference };
}

const keptLetter = (db: LetterRecord["db"], stream: string, version: number) =>
  db
    .selectFrom("letter")
    .select(["kind", "language", "reference", "pdf"])
    .where("stream_id", "=", stream)
    .where("version", "=", version)
    .executeTakeFirst();
