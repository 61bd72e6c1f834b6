import { createServer } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { CannotStart } from "./cannot-start.ts";
import { type Clock, deskClock, realClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { loadAccounts } from "./desk/people.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { type Keys, openKeys } from "./record/keys.ts";
import { type OpenRecord, openRecord } from "./record/open-record.ts";
import { buildApp } from "./web/app.ts";
import type { LogLevel } from "./web/log.ts";
import { routesOf } from "./web/routes.ts";

/** A Weerwerk that runs: where, and how to end it. Stopping lets requests that are going on finish first. */
export type Running = { url: string; stop(): Promise<void> };

export type ServerParts = { record: OpenRecord; keys: Keys; clock: Clock; config: Config };

/**
 * Opens the database, brings it up to date and serves; what was opened is closed again when it cannot.
 *
 * @throws CannotStart with one sentence for whoever started it.
 */
export async function startWeerwerk(asked: Config, { logLevel }: { logLevel?: LogLevel } = {}): Promise<Running> {
  const config = asked.port === 0 ? onFreePort(asked, await freePort()) : asked;
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const postgres = await openPostgres(config);
    opened.push(postgres.stop);
    const record = await openRecord(postgres.url);
    opened.push(record.close);
    const keys = await openKeys(join(config.dataFolder, "keys"), process.env);
    const desk = config.signIn === "embedded";
    const clock = desk ? deskClock(record.db) : realClock;
    if (desk) await loadAccounts(record.db);
    const parts: ServerParts = { record, keys, clock, config };
    const app = await buildApp({
      db: record.db,
      clock,
      publicUrl: new URL(config.publicUrl),
      signIn: config.signIn,
      routes: await routesOf(parts),
      logLevel,
    });
    opened.push(() => app.close());
    await listen(app, config);
    return { url: config.publicUrl, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** A desk lets anyone be anyone, so it listens to this machine alone, unless it was given another address. */
async function listen(app: FastifyInstance, { port, publicUrl }: Config): Promise<void> {
  const host = new URL(publicUrl).hostname === "localhost" ? "localhost" : "::";
  try {
    await app.listen({ port, host });
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new CannotStart(`Port ${port} is taken by another program: stop that, or choose another with PORT.`);
    }
    if (code === "EACCES") throw new CannotStart(`Port ${port} is not open to this user: choose another with PORT.`);
    throw fault;
  }
}

const onFreePort = (config: Config, port: number): Config => ({
  ...config,
  port,
  publicUrl: config.publicUrl === "http://localhost:0" ? `http://localhost:${port}` : config.publicUrl,
});

/** The address must be known before the server listens: the provider writes it in every token. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
