import { createServer } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { CannotStart } from "./cannot-start.ts";
import { deskClock, realClock } from "./clock.ts";
import { type Config, isProduction } from "./config.ts";
import { loadRecognitions } from "./desk/load-recognitions.ts";
import { loadAccounts } from "./desk/people.ts";
import { scanAt } from "./documents/scan.ts";
import type { Door } from "./door/door.ts";
import { keepErasing } from "./late/keep-erasing.ts";
import { keepSending } from "./links/keep-sending.ts";
import { mailRound } from "./links/mail-round.ts";
import { makeDeliveries, sendDeliveries } from "./links/send-webhooks.ts";
import { keepNights } from "./nightly/keep-nights.ts";
import { beginSealing } from "./nightly/seal-older.ts";
import { openPostgres } from "./postgres/open-postgres.ts";

import { filesAnHourOnADesk } from "./record/files-opened.ts";
import { keepCheckpoints } from "./record/keep-checkpoints.ts";
import { openKeys } from "./record/keys.ts";
import { bindMasterKey } from "./record/master-keys.ts";
import { openRecord } from "./record/open-record.ts";
import { type KeptViews, keepViews } from "./views/keep-views.ts";
import { buildApp } from "./web/app.ts";
import type { LogLevel } from "./web/log.ts";
import { routesOf } from "./web/routes.ts";

/** A Weerwerk that runs: where, and how to end it. Stopping lets requests that are going on finish first. */
export type Running = { url: string; stop(): Promise<void> };

/**
 * Opens the database, brings it up to date and serves; what was opened is closed again when it cannot.
 *
 * @throws CannotStart with one sentence for whoever started it.
 */
export async function startWeerwerk(asked: Config, { logLevel }: { logLevel?: LogLevel } = {}): Promise<Running> {
  const held = asked.port === 0 ? await holdPort() : undefined;
  const config = held ? onFreePort(asked, held.port) : asked;
  const opened: (() => Promise<unknown>)[] = held ? [held.release] : [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const postgres = await openPostgres(config);
    opened.push(postgres.stop);
    const record = await openRecord(postgres).catch(inOneSentence);
    opened.push(record.close);
    const { db } = record;
    const keys = await openKeys(join(config.dataFolder, "keys"), process.env).catch(inOneSentence);
    await bindMasterKey(db, keys).catch(inOneSentence);
    const desk = config.signIn === "embedded";
    const clock = desk ? deskClock(db) : realClock;
    const publicUrl = new URL(config.publicUrl);
    const filesAnHour = config.filesAnHour ?? (desk ? filesAnHourOnADesk : undefined);
    const sendsTo = { hosts: config.webhookHosts ?? [], thisMachine: desk };
    let views: KeptViews | undefined;
    const app = await buildApp({
      db,
      far: () => views?.far() ?? 0,
      clock,
      publicUrl,
      signIn: config.signIn,
      routes: routesOf({ db, keys, clock, publicUrl, sendsTo, filesAnHour }),
      logLevel: logLevel ?? config.logLevel,
      proxies: config.proxies,
      scan: config.scanner && scanAt(config.scanner),
      metrics: { token: config.metricsToken, thisMachine: !isProduction(process.env) },
    });
    if (record.at.asOwner) app.log.warn({ why: record.at.asOwner }, "works as the owner of the tables");
    views = await keepViews(db, tellViews(app.log));
    opened.push(beginSealing({ db, keys }, (error) => app.log.error({ err: error }, "sealing")));
    const { made, stop: leaveViews } = views;
    opened.push(leaveViews);
    if (desk) await openDesk({ db, keys, now: clock.now }, await clock.today());
    opened.push(
      await keepCheckpoints({ db, keys, now: clock.now }, (error) => app.log.error({ err: error }, "checkpoint")),
    );
    // What the night looks through is in the views.
    const nights = made.then(
      (all) =>
        all &&
        keepNights({ db, keys, now: clock.now }, clock, (error) => app.log.error({ err: error }, "nightly pass")),
    );
    opened.push(async () => {
      await leaveViews();
      const leaveNights = await nights;
      if (leaveNights) await leaveNights();
    });
    opened.push(keepErasing({ db, now: clock.now }, (error) => app.log.error({ err: error }, "late forms")));
    const sending = { db, keys, now: clock.now, publicUrl, sendsTo };
    const rounds = {
      webhooks: async () => (await makeDeliveries(sending)) + (await sendDeliveries(sending)),
      ...(config.smtp && { mail: mailRound({ ...sending, ...config.smtp }) }),
    };
    opened.push(keepSending(rounds, app.log));
    opened.push(() => app.close());
    await held?.release();
    await listen(app, config);
    return { url: config.publicUrl, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** A line when it begins, every ten seconds, and when it is done. */
function tellViews(log: FastifyInstance["log"]): Parameters<typeof keepViews>[1] {
  let said = Number.NEGATIVE_INFINITY;
  return {
    progress(far) {
      const isNews = far === 1 ? said > 0 : performance.now() - said > 10_000;
      if (!isNews) return;
      said = performance.now();
      log.warn({ percent: Math.floor(far * 100) }, "views are made again");
    },
    failure: (error) => log.error({ err: error }, "views"),
  };
}

async function openDesk(door: Door, today: string): Promise<void> {
  await loadAccounts(door.db);
  await loadRecognitions(door.db, door, today);
}

/** The record says in one sentence what is wrong with its server or its keys; that is all there is to show. */
function inOneSentence(cause: unknown): never {
  throw new CannotStart(cause instanceof Error ? cause.message : String(cause), { cause });
}

/** A desk lets anyone be anyone, so it listens to this machine alone, unless it was given another address. */
async function listen(app: FastifyInstance, { port, publicUrl }: Config): Promise<void> {
  const host = new URL(publicUrl).hostname === "localhost" ? "localhost" : "0.0.0.0";
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

/** A free port that no other program gets, until it is released for who listens on it at once. */
type HeldPort = { port: number; release(): Promise<void> };

/** The address must be known long before the server listens: the provider writes it in every token. */
export function holdPort(): Promise<HeldPort> {
  const server = createServer((socket) => socket.destroy());
  const release = () => new Promise<void>((done) => server.close(() => done()));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve({ port: typeof address === "object" && address ? address.port : 0, release });
    });
  });
}

/** For who listens at once. */
export async function freePort(): Promise<number> {
  const { port, release } = await holdPort();
  await release();
  return port;
}
