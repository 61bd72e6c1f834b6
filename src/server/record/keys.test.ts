import assert from "node:assert/strict";
import { chmod, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { inspect } from "node:util";
import { givenRecord, newKeys } from "./given-record.ts";
import { openKeys } from "./keys.ts";
import { bindMasterKey } from "./master-keys.ts";

describe("the keys outside the database", () => {
  let folder: string;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), "weerwerk-keys-")), "keys");
  });
  after(() => rm(join(folder, ".."), { recursive: true }));

  it("are made once, also by eight starters at once, for the owner's eyes only", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => openKeys(folder, {})));
    const again = await openKeys(folder, {});
    for (const { master, signing } of all) {
      assert.ok(master.equals(again.master));
      assert.ok(signing.equals(again.signing));
    }
    assert.deepEqual((await readdir(folder)).sort(), ["master.key", "signing.key"]);
    for (const file of ["master.key", "signing.key"])
      assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
  });

  it("come from the environment when they are there", async () => {
    const bytes = Buffer.alloc(32, 7);
    const { master } = await openKeys(folder, { WEERWERK_MASTER_KEY: bytes.toString("base64") });
    assert.deepEqual(master.export(), bytes);
  });

  for (const [what, text] of Object.entries({ "too short": "AAAA", "no base64": "not a key!", empty: "" }))
    it(`are refused when the master key is ${what}`, () =>
      assert.rejects(openKeys(folder, { WEERWERK_MASTER_KEY: text }), {
        message: "The master key must be 32 bytes written as base64.",
      }));

  it("are refused when the signing key is of another kind, without showing it", () =>
    assert.rejects(openKeys(folder, { WEERWERK_SIGNING_KEY: "c2VjcmV0" }), (error: Error) => {
      assert.match(error.message, /^The signing key must be an Ed25519 key/);
      return !inspect(error).includes("c2VjcmV0");
    }));

  it("are refused when others can read them", { skip: process.platform === "win32" }, async () => {
    await chmod(join(folder, "master.key"), 0o644);
    await assert.rejects(openKeys(folder, {}), /can be read by others/);
    await chmod(join(folder, "master.key"), 0o600);
  });

  it("do not show when printed", async () => {
    const keys = await openKeys(folder, {});
    assert.ok(
      !inspect(keys, { depth: 9, showHidden: true }).includes(keys.master.export().toString("base64").slice(0, 12)),
    );
  });
});

describe("a record and its master key", () => {
  const record = givenRecord();

  it("belong together from the first start on", async () => {
    await Promise.all([1, 2, 3].map(() => bindMasterKey(record.db, record.keys)));
    await assert.rejects(bindMasterKey(record.db, newKeys()), {
      message: "This record was sealed with another master key; give that one in WEERWERK_MASTER_KEY.",
    });
  });
});
