import { gunzipSync, inflateSync } from "node:zlib";
import { type Kysely, sql } from "kysely";
import { pdfText } from "../pdf/pdf-text.ts";
import type { Database } from "./database.ts";

/** A table, with everything that is in it, as texts in which a word can be looked for. */
export type Dumped = { table: string; texts: readonly string[] };

/**
 * For tests: every table of every schema of the database, as it names them itself, those of PostgreSQL too; every column
 * of every row, and what can be made of its bytes without a key.
 *
 * @param owner who may read all of them.
 */
export async function dumpAll(owner: Kysely<Database>): Promise<Dumped[]> {
  const { rows: tables } = await sql<{ schema: string; name: string; bytes: string[] }>`
    select n.nspname as schema, c.relname as name, coalesce(array_agg(a.attname::text) filter (
      where a.atttypid = 'bytea'::regtype), '{}') as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p', 'm') and not pg_is_other_temp_schema(n.oid) group by 1, 2 order by 1, 2`.execute(
    owner,
  );
  const dumped: Dumped[] = [];
  for (const { schema, name, bytes } of tables) {
    const columns = bytes.map((column) => sql`t.${sql.ref(column)}`);
    const all = sql.join([sql`t::text as "the whole row"`, ...columns]);
    const { rows } = await sql<Record<string, unknown>>`
      select ${all} from ${sql.table(`${schema}.${name}`)} t`.execute(owner);
    const texts = rows.flatMap((row) =>
      Object.values(row).flatMap((cell) => (Buffer.isBuffer(cell) ? opened(cell) : String(cell ?? ""))),
    );
    dumped.push({ table: schema === "public" ? name : `${schema}.${name}`, texts });
  }
  return dumped;
}

/** What somebody without a key reads in these bytes: the letters, what was packed in them, and the words of a PDF. */
export function opened(bytes: Buffer, depth = 0): string[] {
  const text = bytes.toString("latin1");
  // Also as JavaScript keeps words in memory: two bytes a letter.
  const texts = [text, text.replaceAll("\0", "")];
  if (depth > 2) return texts;
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync : bytes[0] === 0x78 ? inflateSync : undefined;
  const inside = isPacked && unpacked(bytes, isPacked);
  if (inside) texts.push(...opened(inside, depth + 1));
  for (let at = bytes.indexOf("%PDF"); at >= 0; at = bytes.indexOf("%PDF", at + 1)) {
    const pdf = bytes.subarray(at);
    // A line may end in the middle of a word.
    const words = pdfText(pdf).join("").replaceAll(/\s+/g, "");
    texts.push(words, ...streamsOf(pdf));
  }
  return texts;
}

/** Whatever is packed in a PDF, also where it shows nothing on a page. */
function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
    const begin = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    const inside = unpacked(pdf.subarray(begin, pdf.indexOf("endstream", begin)), inflateSync);
    if (inside) found.push(inside.toString("latin1"));
  }
  return found;
}

function unpacked(bytes: Buffer, unpack: (bytes: Buffer) => Buffer): Buffer | undefined {
  try {
    return unpack(bytes);
  } catch {
    return undefined;
  }
}

/** Of these words, the tables in which each one stands, however it is written. */
export function tablesWith(words: readonly string[], dumped: readonly Dumped[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { table, texts } of dumped) {
    const text = texts.join("\n");
    for (const word of words)
      if (waysToWrite(word).some((way) => text.includes(way))) found.set(word, [...(found.get(word) ?? []), table]);
  }
  return found;
}

/** As it is, without its blanks, in hexadecimals, and in base64 wherever in a text it begins. */
export function waysToWrite(word: string): readonly string[] {
  const coded = [0, 1, 2].map((before) => {
    const all = Buffer.from(`${" ".repeat(before)}${word}`)
      .toString("base64")
      .replaceAll("=", "");
    return all.slice(before === 0 ? 0 : before + 1, -1);
  });
  return [...new Set([word, word.replaceAll(/\s/g, "")]), Buffer.from(word).toString("hex"), ...coded];
}
