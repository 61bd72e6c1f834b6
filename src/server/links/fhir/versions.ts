import { type Kysely, sql } from "kysely";
import type { Database } from "../../record/database.ts";

export type Version = { version: number; at: Date };

/** How often, and when last, something happened in a stream; also what this reader does not see of it. */
export async function versionOf(db: Kysely<Database>, stream: string): Promise<Version> {
  return db
    .selectFrom("event")
    .select([sql<number>`max(version)`.as("version"), sql<Date>`max(at)`.as("at")])
    .where("stream_id", "=", stream)
    .executeTakeFirstOrThrow();
}

export const metaOf = ({ version, at }: Version) => ({ versionId: String(version), lastUpdated: at.toISOString() });
