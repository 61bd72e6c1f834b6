import type { Clock } from "../clock.ts";
import type { Door } from "../door/door.ts";
import { nightIsDone, nightlyPass } from "./nightly-pass.ts";

const everyQuarter = 15 * 60 * 1000;

/**
 * Sees to it that each day has its pass: looks now and every quarter of an hour whether it was done, and does it when
 * not. A server that was off for a week does it once, for the day on which it comes back.
 *
 * @param onFailure told when one broke off; the next look tries again.
 * @returns how to stop: it lets a pass that is going on finish.
 */
export function keepNights(
  door: Door,
  clock: Clock,
  onFailure: (error: unknown) => void,
  every = everyQuarter,
): () => Promise<void> {
  const look = async () => {
    const day = await clock.today();
    if (!(await nightIsDone(door, day))) await nightlyPass(door, day);
  };
  let going = look().catch(onFailure);
  const timer = setInterval(() => {
    going = going.then(() => look().catch(onFailure));
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await going;
  };
}
