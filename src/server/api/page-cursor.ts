import type { z } from "zod";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

/** The key of the last row of a page, as it stands in an address. Whoever makes one up only starts elsewhere. */
export const pageCursor = (key: object): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** @throws Refused 400 for what no page of this list gave. */
export function readPageCursor<Key extends z.ZodType>(schema: Key, cursor: string): z.output<Key> {
  const read = schema.safeParse(parsed(cursor));
  if (read.success) return read.data;
  throw new Refused(400, "faults", said.faults, (language) => ({
    errors: [{ field: "cursor", message: said.noSuchPlace.detail[language] }],
  }));
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
