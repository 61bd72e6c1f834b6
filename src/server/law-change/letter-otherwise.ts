import type { Law } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Block, Letter } from "../../letters/letter.ts";
import type { Caused } from "../../letters/letters.ts";
import type { LetterLanguage } from "../../words/language.ts";
import { caseOf, type LetterRecord } from "../letters/case-of.ts";
import { writeLetter } from "../letters/writers.ts";
import type { Json, JsonObject } from "../record/canonical-json.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { factsFromState } from "./facts-from-state.ts";
import { type Both, differs, judgeAgain } from "./judge-again.ts";
import { openFile } from "./open-file.ts";

/** Only the lines of a letter that would be otherwise: whatever else is in it stays with whom it is addressed to. */
export type LetterOtherwise = {
  person: string;
  stream: string;
  subject: string;
  language: LetterLanguage;
  now: readonly string[];
  would: readonly string[];
};

/** The reference on it, which files opened in the same minute may share, and the event with the act that caused it. */
export type WhichLetter = { reference: string; version: number; actId: string };

/**
 * A letter that was sent, as another law would have had it written: the event with the other rulings, and with the days,
 * amounts and shares that came out of them. Undefined when there is no such letter, or its event would not have come.
 */
export async function letterOtherwise(
  record: LetterRecord,
  law: Law,
  { reference, version, actId }: WhichLetter,
): Promise<LetterOtherwise | undefined> {
  const kept = await record.db
    .selectFrom("letter as l")
    .innerJoin("event as e", (join) =>
      join.onRef("e.stream_id", "=", "l.stream_id").onRef("e.version", "=", "l.version"),
    )
    .select(["l.stream_id as stream", "l.kind", "l.language"])
    .where("l.reference", "=", reference)
    .where("l.version", "=", version)
    .where("e.act_id", "=", actId)
    .executeTakeFirst();
  if (!kept) return undefined;
  const language = kept.language as LetterLanguage;
  const all = await readStream(record.db, record.keys, kept.stream, { unseal: false, words: true });
  const events = all.filter((event) => event.version <= version);
  const other = underLaw(kept.stream, all, version, law);
  const write = async (asked: readonly Stored[]) => {
    const letterCase = await caseOf(record, asked, { language, reference });
    return letterCase && writeLetter(kept.kind as Caused, letterCase);
  };
  const now = await write(events);
  const would = other && (await write([...events.slice(0, -1), other]));
  if (!now || !would) return undefined;
  const [before, after] = [linesOf(now), linesOf(would)];
  return {
    person: other.person ?? "",
    stream: kept.stream,
    subject: now.subject,
    language,
    now: before.filter((line) => !after.includes(line)),
    would: after.filter((line) => !before.includes(line)),
  };
}

/** The event as the other law has it; undefined where a rule that it rests on would say nothing, or cannot be asked. */
function underLaw(stream: string, events: readonly Stored[], version: number, law: Law): Stored | undefined {
  const event = events.find((one) => one.version === version);
  const file = openFile(stream, events);
  if (!event || !file) return undefined;
  const rulings = event.rulings as unknown as readonly Ruling[];
  const again = rulings.map(
    (ruling) => judgeAgain(ruling, law) ?? judgeAgain(ruling, law, factsFromState(file, version, ruling)),
  );
  const both = again.filter((one) => one !== undefined);
  if (both.length < again.length || both.some(({ would }) => !would)) return undefined;
  const open: JsonObject = Object.fromEntries(
    Object.entries(event.open).map(([name, value]) => [name, instead(name, value, both)]),
  );
  return { ...event, open, rulings: both.map(({ would }) => would as unknown as JsonObject) };
}

/** What came out of a ruling, as what would come out of it: a whole outcome or value, or one day, amount or like-named field. */
function instead(name: string, value: Json | undefined, both: readonly Both[]): Json | undefined {
  for (const { now, would } of both.filter(differs)) {
    if (value === now.outcome) return would?.outcome ?? value;
    if (now.value === null || typeof now.value !== "object") {
      if (value === now.value) return would?.value as Json;
      continue;
    }
    if (JSON.stringify(value) === JSON.stringify(now.value)) return would?.value as Json;
    const isIt = ([field, leaf]: [string, unknown]) =>
      leaf === value && (field === name || (typeof leaf === "string" && /\d/.test(leaf)));
    const field = Object.entries(now.value).find(isIt)?.[0];
    if (field) return (would?.value as JsonObject | null)?.[field] ?? null;
  }
  return value;
}

const linesOf = ({ subject, blocks }: Letter): readonly string[] => [subject, ...blocks.flatMap(textOf)];

function textOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "title":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return block.rows.map((row) => row.join(" · "));
    case "definitions":
    case "appeal":
      return block.rows.map(({ term, text }) => `${term}: ${text}`);
    case "signature":
      return [];
  }
}
