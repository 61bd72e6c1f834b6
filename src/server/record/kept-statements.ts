import { sql } from "kysely";
import pg from "pg";

export const mark = "/* kept */ ";

/** Put before a statement whose text comes back again and again: each connection then parses and plans it once. */
export const kept = sql.raw(mark);

type Query = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown;
const query = pg.Client.prototype.query as Query;

/** Names of kept statements; there are as many texts as the code has, not as there are requests. */
const names = new Map<string, string>();

/**
 * A connection that prepares kept statements. Only those: one that selects `*` would fail after a migration by another
 * process, and one over skewed data wants a plan for its values.
 */
export class KeepingClient extends pg.Client {
  static {
    KeepingClient.prototype.query = function keeping(this: pg.Client, text: unknown, ...rest: unknown[]) {
      if (typeof text !== "string" || !text.startsWith(mark)) return query.call(this, text, ...rest);
      const name = names.get(text) ?? `kept-${names.size}`;
      names.set(text, name);
      return query.call(this, { name, text, values: rest[0] }, ...rest.slice(1));
    } as typeof pg.Client.prototype.query;
  }
}
