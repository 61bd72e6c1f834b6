import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    rate_hit: { key: string; hits: number; until: Date };
  }
}

type Counted = (error: Error | null, result?: { current: number; ttl: number }) => void;
type RouteInfo = { routeInfo: { method?: unknown; url?: unknown } };

/** A store for @fastify/rate-limit in one table. Who asked is kept as a hash alone, and for a minute. */
export function limitStore(db: Kysely<Database>, now: () => Date) {
  return class Store {
    readonly route: string;
    constructor(options: object) {
      const { method, url } = (options as Partial<RouteInfo>).routeInfo ?? {};
      this.route = `${method} ${url}`;
    }
    child(options: object): Store {
      return new Store(options);
    }
    incr(key: string, counted: Counted, timeWindow: number): void {
      const hashed = createHash("sha256").update(`${this.route} ${key}`).digest("base64url");
      hit(db, hashed, now(), timeWindow).then(
        (result) => counted(null, result),
        (error: Error) => counted(error),
      );
    }
  };
}

/** One more; the first of a new minute counts from one again. */
async function hit(db: Kysely<Database>, key: string, now: Date, timeWindow: number) {
  const fresh = { hits: 1, until: new Date(now.getTime() + timeWindow) };
  const { hits, until } = await db
    .insertInto("rate_hit")
    .values({ key, ...fresh })
    .onConflict((same) =>
      same.column("key").doUpdateSet({
        hits: sql`case when rate_hit.until < ${now} then 1 else rate_hit.hits + 1 end`,
        until: sql`case when rate_hit.until < ${now} then excluded.until else rate_hit.until end`,
      }),
    )
    .returning(["hits", "until"])
    .executeTakeFirstOrThrow();
  if (hits === 1) await db.deleteFrom("rate_hit").where("until", "<", now).execute();
  return { current: hits, ttl: until.getTime() - now.getTime() };
}
