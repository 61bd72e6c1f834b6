import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { kept } from "./kept-statements.ts";
import type { Read } from "./reads.ts";

declare module "./database.ts" {
  interface Database {
    file_opened: { actor: string; person_id: string; at: Date };
  }
}

/** Of how many different persons one account may open the file within an hour. */
export type FilesAnHour = { people: number; programs: number };

/**
 * Somebody who works through a whole case load of 200 in one hour, 18 seconds each, is not held up; somebody who leafs
 * through the files of a fund is, in the first hour. A program that follows the events of a fund asks for some 250 an hour.
 */
export const filesAnHour: FilesAnHour = { people: 300, programs: 3000 };

/** Nobody there is real, and one person tries out the work of a whole fund. */
export const filesAnHourOnADesk: FilesAnHour = { people: 30_000, programs: 300_000 };

const anHour = 3_600_000;
const sinceAt = (now: Date): Date => new Date(now.getTime() - anHour);

/** `again`: from when on another file may be opened. */
export type Opening = { fits: true } | { fits: false; most: number; again: Date };

/**
 * Puts on record that a file is opened, unless its reader opened those of as many others as they may within the hour
 * before; then nothing is written. One statement, whichever process; where one account opens several at the same moment,
 * each counts those that were opened before it. Whoever was opened within the hour is opened again without being counted.
 */
export async function recordWithin(db: Kysely<Database>, read: Read, most: FilesAnHour): Promise<Opening> {
  const [said] = (await opening(read, most).execute(db)).rows;
  if (!said || said.fits) return { fits: true };
  return { fits: false, most: said.most, again: new Date((said.first ?? (read.at as Date)).getTime() + anHour) };
}

/** How many others were opened is read by the key, of this account alone, and never of more than its limit. */
export function opening(read: Read, most: FilesAnHour) {
  const { person_id, actor, role, organisation, stream_id, purpose, what } = read;
  const at = read.at as Date;
  return sql<{ fits: boolean; most: number; first: Date | null }>`${kept}
    with others as (
      select count(*) as files, min(at) as first from file_opened
      where actor = ${actor}::text and at > ${sinceAt(at)}::timestamptz and person_id <> ${person_id}::uuid
    ), limits as (
      select case when exists (select from account where id = ${actor}::text and is_machine)
        then ${most.programs}::int else ${most.people}::int end as most
    ), opening as (
      select files < most as fits, most, first from others, limits
    ), counted as (
      insert into file_opened (actor, person_id, at)
      select ${actor}::text, ${person_id}::uuid, ${at}::timestamptz from opening where fits
      on conflict (actor, person_id) do update set at = excluded.at
    ), logged as (
      insert into read_log (person_id, at, actor, role, organisation, stream_id, purpose, what)
      select ${person_id}::uuid, ${at}::timestamptz, ${actor}::text, ${role}::text, ${organisation}::text,
        ${stream_id}::uuid, ${purpose}::text, ${what}::text from opening where fits
    )
    select fits, most, first from opening`;
}

/** What is older than the hour counts for nothing. */
export async function forgetOpened(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom("file_opened").where("at", "<=", sinceAt(now)).execute();
}
