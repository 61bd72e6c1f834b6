import { setTimeout } from "node:timers/promises";
import { cannot } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Answer } from "./request.ts";

/** Longer than any of the reasons takes to be found. */
const step = 100;

/** How many milliseconds more, so that how long was looked says nothing: always up to a whole number of steps. */
export const untilTheNext = (passed: number): number => step - (passed % step);

/** Answers nobody sooner who looked for somebody by their number, whether or not that number is known here. */
export const noSooner = (began: number): Promise<void> => setTimeout(untilTheNext(performance.now() - began));

/**
 * The one answer to who is not told why not: in the same words, and no sooner for somebody who is not known here than for
 * somebody who is.
 *
 * @param began when it was asked, as `performance.now` says it
 */
export async function notTold(act: ActName, began: number): Promise<Answer> {
  await noSooner(began);
  return { kind: "cannot", act, no: cannot("not-told-without-consent") };
}
