import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Append, chained, keyFor, putOnRecord } from "./append.ts";
import { beginning } from "./chain.ts";
import { anAct, appendAlone, asked, givenRecord, newKeys } from "./given-record.ts";
import type { Keys } from "./keys.ts";
import { bindMasterKey } from "./master-keys.ts";
import { destroyKey, isFirstKeyTaken, personKey } from "./person-key.ts";
import { readStream } from "./read-stream.ts";
import { finishRotation, rotateMasterKey } from "./rotate-keys.ts";

describe("another master key", () => {
  const record = givenRecord();
  const next: Keys = { master: newKeys().master, signing: record.keys.signing };
  const third: Keys = { master: newKeys().master, signing: record.keys.signing };
  const acts: Append[] = [];
  const sealed = async (keys: Keys) => {
    const act = anAct({ events: [{ ...asked, sealed: { findings: "tired" }, worded: { note: "spoke" } }] });
    // Of every other person the first key is written with what it seals, as most acts do.
    if (acts.length % 2 === 0) await withItsKey(keys, act);
    else await appendAlone({ ...record, keys }, act);
    acts.push(act);
  };
  const withItsKey = async (keys: Keys, act: Append) => {
    try {
      const { key, made } = await keyFor(record.db, keys, act, { key: undefined });
      await putOnRecord(record.db, act, chained(act, beginning, key), made);
    } catch (error) {
      assert.ok(isFirstKeyTaken(error), String(error));
      await personKey(record.db, keys, act.person ?? "");
      await appendAlone({ ...record, keys }, act);
    }
  };
  const allOpenWith = async (keys: Keys) => {
    for (const { stream } of acts) {
      const [event] = await readStream(record.db, keys, stream, { unseal: true, words: true });
      assert.deepEqual([event?.sealed, event?.open.note], [{ findings: "tired" }, "spoke"]);
    }
  };
  const wrappedBy = async () =>
    new Set(
      (await record.db.selectFrom("person_key").select("master").where("wrapped", "is not", null).execute()).map(
        ({ master }) => master,
      ),
    );

  before(async () => {
    await bindMasterKey(record.db, record.keys);
    for (let person = 0; person < 12; person++) await sealed(record.keys);
  });

  it("takes over after a kill in the middle, while processes with the old key read and write on", async () => {
    const running = { ...record.keys };
    await allOpenWith(running);
    await killedInTheMiddle();
    assert.deepEqual(await wrappedBy(), new Set([1, 2]));
    await allOpenWith(running);
    await sealed(running);

    let going = true;
    const worker = (async () => {
      while (going) await sealed(running);
    })();
    await rotateMasterKey(record.db, record.keys, next.master, 2);
    going = false;
    await worker;
    await sealed(running);
    await sealed(running);
    assert.deepEqual(await wrappedBy(), new Set([2]));
    await allOpenWith(running);
    await allOpenWith(next);
  });

  it("opens a start with the old key as well as with the new one, until the rotation is finished", async () => {
    await bindMasterKey(record.db, record.keys);
    await bindMasterKey(record.db, next);
    assert.equal(await rotateMasterKey(record.db, next, third.master), acts.length);
    await bindMasterKey(record.db, { ...record.keys });
    await allOpenWith({ ...record.keys });
    await finishRotation(record.owner);
    for (const old of [record.keys, next]) {
      await assert.rejects(bindMasterKey(record.db, { ...old }), /sealed with another master key/);
      await assert.rejects(allOpenWith({ ...old }), /sealed with another master key/);
    }
    await bindMasterKey(record.db, third);
    await allOpenWith(third);
  });

  it("is not finished while a key of a person still needs the one before", async () => {
    await record.db
      .updateTable("person_key")
      .set({ master: 2 })
      .where("person_id", "=", acts[0]?.person ?? "")
      .execute();
    await assert.rejects(finishRotation(record.owner), /Not every key is wrapped/);
    await record.db.updateTable("person_key").set({ master: 3 }).execute();
  });

  it("brings no key back that was destroyed", async () => {
    const [gone] = acts.splice(0, 1);
    await record.db.transaction().execute((trx) => destroyKey(trx, gone?.person ?? "", new Date()));
    await rotateMasterKey(record.db, third, newKeys().master);
    const [event] = await readStream(record.db, third, gone?.stream ?? "", { unseal: true });
    assert.equal(event?.seal, "erased");
    await allOpenWith(third);
  });

  async function killedInTheMiddle(): Promise<void> {
    const env = {
      ...process.env,
      DATABASE_URL: record.url,
      WEERWERK_MASTER_KEY: record.keys.master.export().toString("base64"),
      WEERWERK_SIGNING_KEY: record.keys.signing.export({ type: "pkcs8", format: "der" }).toString("base64"),
      WEERWERK_NEW_MASTER_KEY: next.master.export().toString("base64"),
    };
    const script = fileURLToPath(new URL("./given-rotator.ts", import.meta.url));
    // The rotator comes to a stop at the last key, which is held here, so that the kill is in the middle for certain.
    const held = record.db.transaction().execute(async (trx) => {
      const last = trx.selectFrom("person_key").selectAll().orderBy("person_id", "desc").limit(1).forUpdate();
      await last.execute();
      const child = spawn(process.execPath, [script], { env, stdio: "inherit" });
      const ended = once(child, "exit");
      while (!(await wrappedBy()).has(2)) await pause(5);
      child.kill("SIGKILL");
      assert.deepEqual(await ended, [null, "SIGKILL"]);
    });
    await held;
  }
});
