import type { Selectable } from "kysely";
import { causesLetter } from "../../letters/letters.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import { columns } from "../record/columns.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { LetterView } from "../record/views.ts";
import type { Write } from "../record/write-together.ts";

/** How a file is named on paper and in the work lists: the year it was opened and the head of its stream. */
export const referenceOf = (stream: string, openedOn: string): string =>
  `WW-${openedOn.slice(0, 4)}-${stream.slice(0, 8).toUpperCase()}`;

/** Its text comes with the first who asks for it (letters/write-letter.ts). */
type ToWrite = Omit<Selectable<LetterView>, "pdf" | "sealed_pdf" | "sha256">;

const into = rowsInto<ToWrite>("letter", columns.letter, {
  key: ["stream_id", "version"],
  found: "leave",
});

/** An event that has a letter leaves a letter to write, in the language of the person whatever the clerk's. */
export function projectLetters(
  stream: string,
  openedOn: string,
  { language }: Pick<Identity, "language">,
  news: readonly Stored[],
): Write[] {
  const caused = news.filter(causesLetter);
  if (caused.length === 0) return [];
  const row = {
    stream_id: stream,
    // English is for reading only: a letter goes out in a national language.
    language: language === "en" ? ("nl" as const) : language,
    reference: referenceOf(stream, openedOn),
    status: "produced",
  };
  return [into(caused.map(({ version, type }) => ({ ...row, version, kind: type })))];
}
