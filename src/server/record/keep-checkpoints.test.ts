import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { verifyCheckpoints } from "./checkpoint.ts";
import { anAct, appendAlone, givenRecord, inTransaction, untilSettled } from "./given-record.ts";
import { keepCheckpoints } from "./keep-checkpoints.ts";

describe("checkpoints that are kept while the server runs", () => {
  const given = givenRecord();
  const written = async () => (await given.db.selectFrom("checkpoint").select("id").execute()).length;
  const now = () => new Date("2026-03-02T09:00:00Z");
  const failures: unknown[] = [];
  const keep = (every?: number) =>
    keepCheckpoints({ db: given.db, keys: given.keys, now }, (error) => failures.push(error), every);

  it("are written at the start, when there is something new, and at the end", async () => {
    await appendAlone(given, anAct());
    await untilSettled(given);
    const stop = await keep();
    assert.equal(await written(), 1);
    await appendAlone(given, anAct());
    await untilSettled(given);
    await stop();
    assert.equal(await written(), 2);
    await (await keep())();
    assert.equal(await written(), 2);
  });

  it("are written in between, and hold", async () => {
    const stop = await keep(20);
    await appendAlone(given, anAct());
    for (let waited = 0; (await written()) < 3 && waited < 200; waited++) await wait(20);
    await untilSettled(given);
    await stop();
    assert.equal(await written(), 3);
    const trusted = [createPublicKey(given.keys.signing).export({ type: "spki", format: "der" })];
    assert.deepEqual(await inTransaction(given, (trx) => verifyCheckpoints(trx, trusted)), {
      intact: true,
      checkpoints: 3,
    });
    assert.deepEqual(failures, []);
  });
});
