import type { Kysely } from "kysely";
import { type Clock, deskClock } from "../clock.ts";
import { loadAccounts } from "../desk/people.ts";
import { scratchDatabase } from "../postgres/scratch.ts";
import type { Database } from "../record/database.ts";
import type { FilesAnHour } from "../record/files-opened.ts";
import { newKeys } from "../record/given-record.ts";
import type { Keys } from "../record/keys.ts";
import { openRecord } from "../record/open-record.ts";
import { holdPort } from "../start.ts";
import { type AppOptions, buildApp } from "./app.ts";
import { routesOf } from "./routes.ts";

export type GivenDesk = {
  url: string;
  db: Kysely<Database>;
  /** Where the owner of its tables finds them. */
  owner: string;
  keys: Keys;
  clock: Clock & {
    later(minutes: number): void;
    /** No moment passes while this is done, however busy the machine is. */
    still(work: () => Promise<void>): Promise<void>;
  };
  close(): Promise<void>;
};

const here = { hosts: [], thisMachine: true };

type More = Partial<Omit<AppOptions, "signIn" | "routes">> & {
  /** `all`: everything there is, as it runs. */
  routes?: AppOptions["routes"] | "all" | ((all: AppOptions["routes"]) => AppOptions["routes"]);
  /** A provider may have to know our address first. */
  signIn?: AppOptions["signIn"] | ((url: string) => Promise<AppOptions["signIn"]>);
  filesAnHour?: FilesAnHour;
};

/** A desk with its named people on a real port and a database of its own; its moment can be moved ahead. */
export async function givenDesk({
  signIn = "embedded",
  routes = [],
  filesAnHour,
  ...more
}: More = {}): Promise<GivenDesk> {
  const scratch = await scratchDatabase(prepare);
  const record = await openRecord(scratch.url);
  let ahead = 0;
  let stands: number | undefined;
  const clock = {
    ...deskClock(record.db),
    now: () => new Date((stands ?? Date.now()) + ahead * 60_000),
    later: (minutes: number) => {
      ahead += minutes;
    },
    still: async (work: () => Promise<void>) => {
      stands = Date.now();
      await work().finally(() => {
        stands = undefined;
      });
    },
  };
  const keys = newKeys();
  const { port, release } = await holdPort();
  const url = `http://localhost:${port}`;
  const close = async () => {
    await release();
    await record.close();
    await scratch.drop();
  };
  const all = routesOf({ db: record.db, clock, keys, publicUrl: new URL(url), sendsTo: here, filesAnHour });
  const app = await buildApp({
    db: record.db,
    clock,
    publicUrl: new URL(url),
    signIn: typeof signIn === "function" ? await signIn(url) : signIn,
    routes: routes === "all" ? all : typeof routes === "function" ? routes(all) : routes,
    logLevel: "silent",
    ...more,
  }).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  await release();
  await app.listen({ port, host: "localhost" });
  return { url, db: record.db, owner: scratch.url, clock, keys, close: () => app.close().then(close) };
}

async function prepare(url: string): Promise<void> {
  const record = await openRecord(url);
  await loadAccounts(record.db);
  await record.close();
}
