import { type Kysely, sql } from "kysely";
import pg from "pg";
import type { Json } from "./canonical-json.ts";
import type { Database } from "./database.ts";
import { kept } from "./kept-statements.ts";
import { rowsInto } from "./rows-into.ts";
import type { Write } from "./write-together.ts";

/** What was answered to the request with this key; undefined when none was carried out. */
export async function answerGiven(db: Kysely<Database>, key: string): Promise<Json | undefined> {
  const { rows } = await sql<{ answer: Json }>`${kept}select answer from act_done where key = ${key}`.execute(db);
  return rows[0]?.answer;
}

/**
 * Takes the key of a request, with its answer; written beside what the request does. A second one with the same key
 * waits for the first and then fails (`isDoneTwice`), and with it everything that it wanted to write.
 *
 * @param key of the sender, made unlike any other sender's by the caller (who, and what they sent with it).
 */
export const takeKey = ({ key, actId, answer, at }: { key: string; actId: string; answer: Json; at: Date }): Write =>
  into([{ key, act_id: actId, answer, at }]);

const typed = { key: "text", act_id: "uuid", answer: "jsonb", at: "timestamptz" } as const;
const into = rowsInto<{ key: string; act_id: string; answer: Json; at: Date }>("act_done", typed);

export const isDoneTwice = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === "23505" && error.constraint === "act_done_pkey";
