import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { anAct, appendAlone, givenRecord } from "./given-record.ts";

describe("what is written once", () => {
  const record = givenRecord();
  const guarded = ["event", "read_log", "refused_attempt", "checkpoint"];

  for (const table of guarded) {
    for (const statement of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`]) {
      it(`cannot be rewritten, by the owner neither: ${statement}`, async () => {
        await appendAlone(record, anAct());
        await assert.rejects(sql.raw(statement).execute(record.owner), {
          code: "42501",
          message: `${table} is append-only: ${statement.split(" ")[0]} refused`,
        });
      });
    }
  }
});
