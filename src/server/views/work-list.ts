import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { seesOthersDues } from "../../trajectory/stage-seen.ts";
import type { Database } from "../record/database.ts";
import { seenBy } from "../record/seen-by.ts";
import { type AlsoAwaited, awaitedIn } from "./also-awaited.ts";
import { hasRecognitionRows, recognitionKeys } from "./recognition-rows.ts";
import {
  type Key,
  type Keys,
  type Narrowed,
  type Stretch,
  stretchesAfter,
  trajectoryKeys,
  type WorkPlace,
  whoIsCalled,
} from "./work-keys.ts";

/** What a work list can be narrowed by; it is what the query string of its page says. */
export type WorkFilter = {
  /** `mine`: waiting for my role. `late`: its term has passed. `open`: not ended. `ended`. */
  show: "mine" | "late" | "open" | "ended";
  stage?: string;
  route?: string;
  /** Whose: `me`, `nobody` (not given to anyone yet), or the id of a colleague; of roles that are assigned. */
  of?: string;
  /** The beginning of a family or given name, or a whole national number. */
  search?: string;
  /** From 1. */
  page: number;
};

export type WorkRow = {
  /** A trajectory, or what the fund recognised of a person: then `stream` is the person. */
  kind: "trajectory" | "recognition";
  stream: string;
  name: string;
  nationalNumber: string;
  /** Null of a recognition. */
  route: string | null;
  stage: string | null;
  /** The trajectory; of a recognition, the incapacity. */
  openedOn: string;
  service: string | null;
  /** What is waited for of this reader, else the first thing of anybody, where they see that in the file too. */
  dueWhat: string | null;
  dueOn: string | null;
  waitingFor: string | null;
  /** What is waited for of this reader in the same row behind the first, soonest due first. */
  also: readonly AlsoAwaited[];
};
export type WorkCounts = Record<WorkFilter["show"], number>;
export const pageSize = 50;
/** Nothing is counted, and no page is shown, beyond this: who has so many narrows the list. */
export const mostCounted = 10_000;

type Db = Kysely<Database>;

/** A page of a work list; `last` is where the next one begins, null at the end. */
export type WorkPage = { rows: WorkRow[]; last: WorkPlace | null };
/** By its number, or after the last row of the page before: then what is added meanwhile shifts nothing. */
export type WorkWalk = { size?: number; after?: WorkPlace | undefined };

export const workList = async (db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkRow[]> =>
  (await workPage(db, actor, filter, day)).rows;

/**
 * The trajectories that a professional follows, and in between what is waited for of this role beside any trajectory:
 * soonest due first, never of another organisation or role. A page is one walk along an index, however many there
 * are; names and files are fetched for its rows alone.
 */
export async function workPage(
  db: Db,
  actor: Actor,
  filter: WorkFilter,
  day: string,
  { size = pageSize, after }: WorkWalk = {},
): Promise<WorkPage> {
  const skipped = after ? 0 : Math.min((filter.page - 1) * size, mostCounted - size);
  const upToHere = (keys: Keys) => inOrder(keys).limit(skipped + size + 1);
  const narrowed = await looked(db, filter);
  const keysOf = withRecognitions(actor, filter) ? [trajectoryKeys, recognitionKeys] : [trajectoryKeys];
  const walks = keysOf.flatMap((keys) =>
    (after ? stretchesAfter(after) : [undefined]).map((part?: Stretch) =>
      db.selectFrom(upToHere(keys(db, actor, narrowed, day, part)).as("part")).selectAll(),
    ),
  );
  const all = walks.reduce((some, more) => some.unionAll(more));
  const page = inOrder(db.selectFrom(all.as("k")).selectAll() as unknown as Keys)
    .limit(size + 1)
    .offset(skipped);
  const found = await page.execute();
  const keys = found.slice(0, size);
  const end = found.length > size ? keys.at(-1) : undefined;
  return {
    rows: await seenBy(db, actor, (seen) => named(seen, keys, actor, day)),
    last: end ? { due: end.due_on, opened: end.opened_on ?? "", id: end.id } : null,
  };
}

const looked = async (db: Db, { search, ...filter }: WorkFilter): Promise<Narrowed> => ({
  ...filter,
  called: await whoIsCalled(db, search),
});

/** Soonest due first; what has no day comes last. */
export const inOrder = (keys: Keys) =>
  keys
    .orderBy(sql`due_on`, (order) => order.asc().nullsLast())
    .orderBy(sql`opened_on`)
    .orderBy(sql`id`);

/** What is shown of the keys of one page, each looked up by its key, as who asks: the walk along the index says no name. */
async function named(db: Db, keys: readonly Key[], actor: Actor, day: string): Promise<WorkRow[]> {
  if (keys.length === 0) return [];
  const { role, organisation } = actor;
  const ids = keys.map(({ id }) => id);
  const trajectories = await db
    .selectFrom("trajectory as t")
    .innerJoin("follows as f", "f.stream_id", "t.stream_id")
    .select([
      "t.stream_id",
      "t.person_id",
      "t.route",
      "f.stage",
      "f.awaited",
      "t.service",
      "t.due_what",
      "t.waiting_for",
    ])
    .where("t.stream_id", "in", ids)
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never))
    .execute();
  const files = new Map(trajectories.map((one) => [one.stream_id, one]));
  const people = await db
    .selectFrom("person as p")
    .select(["id", "national_number", sql<string>`p.family_name || ', ' || p.given_name`.as("name")])
    .where("id", "in", [...ids, ...trajectories.map(({ person_id }) => person_id)])
    .execute();
  const names = new Map(people.map((one) => [one.id, one]));
  const awaits = keys.filter(({ id, kind }) => kind === "recognition" || files.get(id)?.awaited);
  const waiting = awaits.length > 0 ? await awaitedIn(db, awaits, actor, day) : new Map<string, AlsoAwaited[]>();
  return keys.flatMap(({ kind, id, due_on, opened_on, ...key }) => {
    const file = kind === "trajectory" ? files.get(id) : undefined;
    const awaited = file ? file.awaited : key.awaited;
    const who = names.get(file?.person_id ?? (kind === "recognition" ? id : ""));
    if (!who) return [];
    return {
      ...{ kind, stream: id, name: who.name, nationalNumber: who.national_number },
      ...{ route: file?.route ?? null, stage: file?.stage ?? null, service: file?.service ?? null },
      openedOn: opened_on ?? "",
      dueWhat: awaited ?? (seesOthersDues(role) ? (file?.due_what ?? null) : null),
      dueOn: due_on,
      waitingFor: awaited !== null ? role : seesOthersDues(role) ? (file?.waiting_for ?? null) : null,
      also: (waiting.get(id) ?? []).filter(({ what }) => what !== awaited).map(({ what, on }) => ({ what, on })),
    };
  });
}

/** What is waited for in a recognition has no stage, no route and nobody of its own, and is never open or ended. */
const withRecognitions = (
  actor: Actor,
  { show, stage, route, of }: Pick<WorkFilter, "show" | "stage" | "route" | "of">,
) => (show === "mine" || show === "late") && !stage && !route && (!of || of === "nobody") && hasRecognitionRows(actor);

/** How many there are of each kind, under the same filters and the same right to see; `mostCounted` stands for more. */
export async function workCounts(db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkCounts> {
  const many = (keys: Keys) =>
    db
      .selectFrom(keys.clearSelect().select(sql<number>`1`.as("one")).limit(mostCounted).as("some"))
      .select(sql<number>`count(*)::int`.as("count"))
      .$asScalar();
  const narrowed = await looked(db, filter);
  const count = (show: WorkFilter["show"]) => {
    const asked = { ...narrowed, show };
    const found = many(trajectoryKeys(db, actor, asked, day));
    if (!withRecognitions(actor, asked)) return sql<number>`${found}`.as(show);
    const others = many(recognitionKeys(db, actor, asked, day));
    return sql<number>`least(${found} + ${others}, ${sql.lit(mostCounted)})`.as(show);
  };
  return (await db
    .selectNoFrom([count("mine"), count("late"), count("open"), count("ended")])
    .executeTakeFirstOrThrow()) as WorkCounts;
}
