import type { Kysely } from "kysely";
import { type Clock, deskClock } from "../clock.ts";
import { loadAccounts } from "../desk/people.ts";
import { scratchDatabase } from "../postgres/scratch.ts";
import type { Database } from "../record/database.ts";
import { openRecord } from "../record/open-record.ts";
import { freePort } from "../start.ts";
import { type AppOptions, buildApp } from "./app.ts";

export type GivenDesk = {
  url: string;
  db: Kysely<Database>;
  clock: Clock & { later(minutes: number): void };
  close(): Promise<void>;
};

type More = Partial<Omit<AppOptions, "signIn" | "routes">> & {
  routes?: AppOptions["routes"] | ((parts: Pick<AppOptions, "db" | "clock">) => AppOptions["routes"]);
  /** A provider may have to know our address first. */
  signIn?: AppOptions["signIn"] | ((url: string) => Promise<AppOptions["signIn"]>);
};

/** A desk with its named people on a real port and a database of its own; its moment can be moved ahead. */
export async function givenDesk({ signIn = "embedded", routes = [], ...more }: More = {}): Promise<GivenDesk> {
  const scratch = await scratchDatabase(prepare);
  const record = await openRecord(scratch.url);
  let ahead = 0;
  const clock = {
    ...deskClock(record.db),
    now: () => new Date(Date.now() + ahead * 60_000),
    later: (minutes: number) => {
      ahead += minutes;
    },
  };
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const close = async () => {
    await record.close();
    await scratch.drop();
  };
  const app = await buildApp({
    db: record.db,
    clock,
    publicUrl: new URL(url),
    signIn: typeof signIn === "function" ? await signIn(url) : signIn,
    routes: typeof routes === "function" ? routes({ db: record.db, clock }) : routes,
    logLevel: "silent",
    ...more,
  }).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  await app.listen({ port, host: "localhost" });
  return { url, db: record.db, clock, close: () => app.close().then(close) };
}

async function prepare(url: string): Promise<void> {
  const record = await openRecord(url);
  await loadAccounts(record.db);
  await record.close();
}
