import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../../law/kernel/day.ts";
import { type Calculator, workOut } from "./calculator.ts";

export type Worked = readonly [why: string, body: object, answer: object];

const today = day("2026-03-02");
/** What comes out; a question that is turned down fails the test. */
export const answerOf = (one: Calculator, body: object): unknown => {
  const outcome = workOut(one, body, "en", today);
  assert.equal(outcome.kind, "answer", JSON.stringify(outcome));
  return outcome.kind === "answer" ? outcome.answer : undefined;
};

/** Worked out by hand: each line says how. */
export const check = (one: Calculator, cases: readonly Worked[]) =>
  describe(one.name, () => {
    for (const [why, body, answer] of cases) it(why, () => assert.deepEqual(answerOf(one, body), answer));
  });
