import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { killOrdeal } from "../bench/ordeal/kill.ts";

/** The short form of `npm run ordeal`; the long ones and what they found stand in docs/ordeals.md. */
describe("a Weerwerk that is killed at random moments while people work", () => {
  for (const [place, times] of [
    ["embedded", 2],
    ["external", 6],
  ] as const)
    it(`loses nothing that it had acknowledged and does nothing twice: ${place}`, async () => {
      const { kills, acknowledged, lost, doubled, brokenChains, viewsThatDiffer } = await killOrdeal(
        place,
        { times, minutes: 30 },
        () => {},
      );
      assert.ok(kills >= times && acknowledged > 0, `${kills} kills, ${acknowledged} acts`);
      assert.deepEqual(
        { lost, doubled, brokenChains, viewsThatDiffer },
        { lost: 0, doubled: 0, brokenChains: 0, viewsThatDiffer: 0 },
      );
    });
});
