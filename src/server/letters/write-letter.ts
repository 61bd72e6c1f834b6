import { createHash } from "node:crypto";
import type { Caused } from "../../letters/letters.ts";
import type { LetterLanguage } from "../../words/language.ts";
import { renderPdf } from "../pdf/render-pdf.ts";
import { personKey, personKeyToRead } from "../record/person-key.ts";
import { readStream } from "../record/read-stream.ts";
import { caseOf, type LetterRecord } from "./case-of.ts";
import { openLetter, sealLetter } from "./sealed-letter.ts";
import { writeLetter } from "./writers.ts";

export type WrittenLetter = { pdf: Buffer; reference: string };

/**
 * The letter that an event caused, as a PDF; undefined when it caused none, or when it was erased. It is written once:
 * whoever asks first writes it, and everyone after gets the same bytes, also when an address has changed since. What is
 * kept of it is sealed.
 */
export async function letterOf(
  record: LetterRecord,
  stream: string,
  version: number,
): Promise<WrittenLetter | undefined> {
  const { db, keys } = record;
  const kept = await keptLetter(db, stream, version);
  if (!kept || kept.status === "erased") return undefined;
  const { language, reference, person, kind } = kept;
  const place = { person: person ?? "", stream, version, kind };
  const open = async (sealed: Buffer): Promise<WrittenLetter | undefined> => {
    const key = await personKeyToRead(db, keys, place.person);
    return key && { pdf: openLetter(key, sealed, place), reference };
  };
  if (kept.sealed_pdf) return open(kept.sealed_pdf);
  if (kept.pdf) return { pdf: kept.pdf, reference };
  const events = await readStream(db, keys, stream, { unseal: false, words: true });
  const asked = { language: language as LetterLanguage, reference };
  const letterCase = await caseOf(
    record,
    events.filter((event) => event.version <= version),
    asked,
  );
  if (!letterCase) return undefined;
  const pdf = Buffer.from(renderPdf(writeLetter(kind as Caused, letterCase)));
  const sealed_pdf = sealLetter(await personKey(db, keys, place.person), pdf, place);
  await db
    .updateTable("letter")
    .set({ sealed_pdf, sha256: createHash("sha256").update(pdf).digest(), status: "produced" })
    .where("stream_id", "=", stream)
    .where("version", "=", version)
    .where("pdf", "is", null)
    .where("sealed_pdf", "is", null)
    .where("status", "<>", "erased")
    .execute();
  const written = await keptLetter(db, stream, version);
  return written?.sealed_pdf ? open(written.sealed_pdf) : { pdf: written?.pdf ?? pdf, reference };
}

const keptLetter = (db: LetterRecord["db"], stream: string, version: number) =>
  db
    .selectFrom("letter as l")
    .innerJoin("event as e", (join) =>
      join.onRef("e.stream_id", "=", "l.stream_id").onRef("e.version", "=", "l.version"),
    )
    .select(["l.kind", "l.status", "l.language", "l.reference", "l.pdf", "l.sealed_pdf", "e.person_id as person"])
    .where("l.stream_id", "=", stream)
    .where("l.version", "=", version)
    .executeTakeFirst();
