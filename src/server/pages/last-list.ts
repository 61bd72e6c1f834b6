import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ListPlace } from "../../screens/workbench/list-place.tsx";
import { typed } from "../../trajectory/inputs.ts";
import { routes } from "../../trajectory/intake/intake.ts";
import { stages } from "../../trajectory/stage.ts";
import { actorOn } from "../sign-in/require-actor.ts";
import type { Reader } from "../views/file.ts";
import { type WorkFilter, workList } from "../views/work-list.ts";
import { cameOverHttps } from "../web/over-https.ts";

/** An empty choice in a form is no filter. */
const choice = <const C extends readonly [string, ...string[]]>(of: C) => z.enum(["", ...of]).optional();
/** What the address of a work list can say. */
export const workQuery = z.object({
  show: z.enum(["mine", "late", "open", "ended"]).default("mine"),
  stage: choice(stages),
  route: choice(routes),
  search: typed().max(100).optional(),
  of: typed().max(80).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const filterOf = ({ stage, route, search, of, ...rest }: z.output<typeof workQuery>): WorkFilter => ({
  ...rest,
  ...(stage && { stage }),
  ...(route && { route }),
  ...(search && { search }),
  ...(of && { of }),
});

/** Behind https, and on a desk. */
const cookies = ["__Host-weerwerk-list", "weerwerk-list"] as const;
const keptOn = (request: FastifyRequest) =>
  cookies.map((name) => request.cookies[name]).find((kept) => kept !== undefined);

/** The list that somebody looks at is where they come back to from its files. A search names somebody, and is not kept. */
export function noteList(filter: WorkFilter, request: FastifyRequest, reply: FastifyReply): void {
  if (filter.search !== undefined) return;
  const query = queryOf(filter);
  if (keptOn(request) === query) return;
  const secure = cameOverHttps(request);
  reply.setCookie(cookies[secure ? 0 : 1], query, { path: "/", httpOnly: true, sameSite: "lax", secure });
}

/**
 * Where a file stands in the list that its reader looked at last, and which one comes next; after an act, the first.
 *
 * @returns undefined for who looked at none.
 */
export async function placeInList(
  reader: Reader,
  request: FastifyRequest,
  { stream, acted, day }: { stream: string; acted: boolean; day: string },
): Promise<ListPlace | undefined> {
  const kept = keptOn(request);
  const found =
    kept === undefined ? undefined : workQuery.safeParse(Object.fromEntries(new URLSearchParams(kept))).data;
  if (!found) return undefined;
  const filter = filterOf(found);
  const rows = await workList(reader.db, actorOn(request), filter, day);
  const others = rows.filter((row) => row.stream !== stream);
  const at = rows.findIndex((row) => row.stream === stream);
  const next = acted || at < 0 ? others[0] : rows[at + 1];
  return {
    href: `/work?${queryOf(filter)}`,
    ...(next && {
      next: { href: `/${next.kind === "trajectory" ? "trajectory" : "person"}/${next.stream}`, name: next.name },
    }),
  };
}

const queryOf = ({ search: _, ...filter }: WorkFilter): string =>
  String(new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])));
