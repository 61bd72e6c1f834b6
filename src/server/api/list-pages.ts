import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { tryDay } from "../../law/kernel/day.ts";
import { typed } from "../../trajectory/inputs.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";

const cursor = z
  .string()
  .min(1)
  .max(1200)
  .describe("`next` of the page before, as it was given; without it, the beginning");

/** What every list of the API takes: how many at most, and where to go on. */
export const pageAsked = ({ usual = 100, most = 500 }: { usual?: number; most?: number } = {}) => ({
  limit: z.coerce.number().int().min(1).max(most).default(usual).describe("How many at most"),
  cursor: cursor.optional(),
});

/** Where the next page begins; in every answer with a list. */
export const nextPage = z.string().nullable().describe("The `cursor` of the next page; null at the end");

/** What the key of a row is made of: no more than the database can compare, since anybody can make up a cursor. */
export const inKey = {
  day: () => z.iso.date().refine((text) => tryDay(text) !== undefined),
  /** To the millisecond, as we give it. */
  moment: () => z.iso.datetime({ precision: 3 }).refine((text) => tryDay(text.slice(0, 10)) !== undefined),
  text: (most: number) => typed().max(most),
  version: () =>
    z
      .int()
      .min(0)
      .max(2 ** 31 - 1),
};

type Answered<Row> = { rows: Row[]; next: string | null };

/**
 * The pages of one list, by the key of the last row of each: what is added or taken away meanwhile shifts no row to
 * another page. A cursor is a key and the name of its list, and says so to whoever decodes it; who makes one up only
 * starts elsewhere in what they may see.
 */
export const listPages = <Key extends z.ZodType>(list: string, key: Key) => {
  const held = z.tuple([z.literal(list), key]);
  const cursorAt = (place: z.input<Key>): string => Buffer.from(JSON.stringify([list, place])).toString("base64url");
  return {
    cursorAt,
    /** @returns undefined at the beginning. @throws Refused 400 for what no page of this list gave. */
    after(cursor: string | undefined, field = "cursor"): z.output<Key> | undefined {
      if (cursor === undefined) return undefined;
      const read = held.safeParse(parsed(cursor));
      if (read.success) return (read.data as [string, z.output<Key>])[1];
      throw noSuchPage(field);
    },
    /** @param rows one more than the limit, where there are more. */
    of<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => z.input<Key>): Answered<Row> {
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return { rows: shown, next: last === undefined ? null : cursorAt(keyOf(last)) };
    },
  };
};

/** Says it in the head as well (RFC 8288), for programs that follow links: the same question, at the next page. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | null): void {
  if (next === null) return;
  const [path = "", query = ""] = request.originalUrl.split("?", 2);
  const asked = new URLSearchParams(query);
  for (const older of ["page", "after"]) asked.delete(older);
  asked.set("cursor", next);
  reply.header("link", `<${path}?${asked}>; rel="next"`);
}

export const noSuchPage = (field: string) =>
  new Refused(400, "faults", said.faults, (language) => ({
    errors: [{ field, message: said.noSuchPlace.detail[language] }],
  }));

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
