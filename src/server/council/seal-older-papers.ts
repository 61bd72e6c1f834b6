import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { sealPaper } from "./sealed-paper.ts";
import "./tables.ts";

/**
 * Seals some of the papers that a version before left in the clear; of those in which somebody was erased nothing is kept.
 * Two processes at once take different ones, and what was broken off is found by the next.
 *
 * @returns how many there were.
 */
export const sealSomePapers = (db: Kysely<Database>, keys: Keys, most: number): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom("session_paper")
      .select(["session_id as session", "sha256", "kind", "people", "content", "pdf"])
      .select(
        sql<boolean>`exists (select from person_key k where k.person_id = any(people) and k.destroyed_at is not null)`.as(
          "erased",
        ),
      )
      .where("pdf", "is not", null)
      .where("people", "<>", sql<string[]>`'{}'`)
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { session, erased, pdf, ...paper } of rows) {
      if (pdf === null) continue;
      const now = erased
        ? { sealed_pdf: null, sealed_content: null }
        : await sealPaper(trx, keys, session, { ...paper, pdf });
      await trx
        .updateTable("session_paper")
        .set({ sealed_pdf: now.sealed_pdf, sealed_content: now.sealed_content, pdf: null, content: "null" })
        .where("session_id", "=", session)
        .where("sha256", "=", paper.sha256)
        .execute();
    }
    return rows.length;
  });
