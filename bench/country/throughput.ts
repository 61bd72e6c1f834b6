import { Readable } from "node:stream";
import type { Kysely } from "kysely";
import type { Actor, Fund } from "../../src/access/roles.ts";
import { day } from "../../src/law/kernel/day.ts";
import { countryOf, generate } from "../../src/server/generate/generate.ts";
import { publishedRates } from "../../src/server/generate/rates.ts";
import { importFile } from "../../src/server/import/import-file.ts";
import { cloudEventOf } from "../../src/server/links/cloud-event.ts";
import { feedFor } from "../../src/server/links/feed-for.ts";
import { recordPassedOn } from "../../src/server/links/passed-on.ts";
import type { Database } from "../../src/server/record/database.ts";
import type { FeedPlace } from "../../src/server/record/feed.ts";
import { newKeys } from "../../src/server/record/given-record.ts";
import { fileOf } from "./file-of.ts";

/** So many, in so many seconds. */
export type Done = { count: number; seconds: number };
export type Throughput = { persons: Done; events: Done; imported: Done; again: Done; fed: Done };

const seed = 9;
const fund: Fund = "100";
const today = "2026-06-30";
const at = new Date(`${today}T09:00:00Z`);

/**
 * Fills an empty record: generates people, imports others after them, the same file once more, and then reads the feed
 * from its beginning as one coordinator.
 *
 * @throws when anything of the file was not taken, or was taken twice: then it would not be a measure of importing.
 */
export async function throughput(
  db: Kysely<Database>,
  { persons, trajectories }: { persons: number; trajectories: number },
): Promise<Throughput> {
  const keys = newKeys();
  const [made, generating] = await timed(() =>
    generate({ db, keys }, countryOf(seed, publishedRates, day(today)), persons),
  );
  const lines = [...fileOf(seed, { after: persons, count: trajectories })];
  const bring = () =>
    timed(() =>
      importFile(
        { db, keys, at, today },
        { fund, id: "bench" },
        { file: Readable.from(lines), format: "jsonl" },
        {
          refused({ line, field, answer }) {
            throw new Error(`line ${line}, ${field}: ${JSON.stringify(answer)}`);
          },
        },
      ),
    );
  const [first, importing] = await bring();
  const [second, again] = await bring();
  if (first.taken !== trajectories || second.there !== trajectories) throw new Error("not all of the file was taken");
  const [events, feeding] = await timed(() => readWholeFeed(db));
  return {
    persons: { count: persons, seconds: generating },
    events: { count: made.events, seconds: generating },
    imported: { count: trajectories, seconds: importing },
    again: { count: trajectories, seconds: again },
    fed: { count: events, seconds: feeding },
  };
}

const coordinator: Actor = { id: "bench", role: "coordinator", organisation: fund, person: null };

/** As `GET /api/events` answers it, without HTTP: by right, put on record, as CloudEvents, as JSON. */
async function readWholeFeed(db: Kysely<Database>): Promise<number> {
  let place: FeedPlace | null = null;
  let count = 0;
  for (;;) {
    const fed = await feedFor(db, coordinator, place, 500);
    await recordPassedOn(db, coordinator, fed.events, at);
    JSON.stringify(fed.events.map((event) => cloudEventOf(event, "https://weerwerk.example")));
    count += fed.events.length;
    if (fed.after === place) return count;
    place = fed.after;
  }
}

async function timed<Answer>(work: () => Promise<Answer>): Promise<[Answer, number]> {
  const start = performance.now();
  const answer = await work();
  return [answer, (performance.now() - start) / 1000];
}
