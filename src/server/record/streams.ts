import type { Kysely } from "kysely";
import type { Database, StreamKind } from "./database.ts";

/** Every stream there is, by id: to verify or to export. What is added meanwhile may be missed. */
export async function* streams(db: Kysely<Database>): AsyncGenerator<{ stream: string; kind: StreamKind }> {
  const page = 1000;
  let last: string | undefined;
  for (;;) {
    const rows = await db
      .selectFrom("event")
      .select(["stream_id as stream", "kind"])
      .where("version", "=", 1)
      .$if(last !== undefined, (query) => query.where("stream_id", ">", last ?? ""))
      .orderBy("stream_id")
      .limit(page)
      .execute();
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.stream;
  }
}
