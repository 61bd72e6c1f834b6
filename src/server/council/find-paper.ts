import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** A paper of a session by the hash of its PDF; its PDF and content are null once somebody in it was erased. */
export const findPaper = (db: Kysely<Database>, session: string, sha256: string) =>
  db
    .selectFrom("session_paper")
    .select(["kind", "people", "content", "pdf"])
    .where("session_id", "=", session)
    .where("sha256", "=", sha256)
    .executeTakeFirst();
