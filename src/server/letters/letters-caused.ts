import type { Reading } from "../../letters/letter.ts";
import { type Caused, hasLetter } from "../../letters/letters.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { LetterLanguage } from "../../words/language.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { caseOf, type LetterRecord } from "./case-of.ts";
import { writeLetter } from "./writers.ts";

type Causes = { stream: string; events: readonly Pick<Stored, "type" | "version">[] };

/** What the letters of these events say; of an act, read in its own transaction before anything of it is kept. */
export async function lettersCaused({ db, keys }: LetterRecord, { stream, events }: Causes): Promise<Reading[]> {
  const caused = events.filter(({ type }) => hasLetter(type as EventType));
  if (caused.length === 0) return [];
  const whole = await readStream(db, keys, stream, { unseal: false, words: true });
  const readings: Reading[] = [];
  for (const { type, version } of caused) {
    const kept = await db
      .selectFrom("letter")
      .select(["language", "reference"])
      .where("stream_id", "=", stream)
      .where("version", "=", version)
      .executeTakeFirst();
    const past = whole.filter((event) => event.version <= version);
    const asked = kept && { language: kept.language as LetterLanguage, reference: kept.reference };
    const letterCase = asked && (await caseOf({ db, keys }, past, asked));
    if (letterCase) readings.push(writeLetter(type as Caused, letterCase));
  }
  return readings;
}
