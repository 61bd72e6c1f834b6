import type { FastifyBaseLogger } from "fastify";

/** One thing that goes out, done again and again; the answer says whether there may be more at once. */
export type Round = () => Promise<number>;

const pause = 2000;

/**
 * Sends what waits, now and every two seconds, each kind by itself. What fails is told and tried again.
 *
 * @returns how to stop, when what is going on is done.
 */
export function keepSending(rounds: Readonly<Record<string, Round>>, log: Pick<FastifyBaseLogger, "error">) {
  let stopped = false;
  const going = new Set<Promise<void>>();
  const timers = Object.entries(rounds).map(([kind, round]) => {
    let busy = false;
    const run = async () => {
      if (busy || stopped) return;
      busy = true;
      try {
        while (!stopped && (await round()) > 0);
      } catch (error) {
        log.error({ err: error }, `sending ${kind}`);
      } finally {
        busy = false;
      }
    };
    const start = () => {
      const one = run();
      going.add(one);
      void one.finally(() => going.delete(one));
    };
    start();
    const timer = setInterval(start, pause);
    timer.unref();
    return timer;
  });
  return async (): Promise<void> => {
    stopped = true;
    for (const timer of timers) clearInterval(timer);
    await Promise.all(going);
  };
}
