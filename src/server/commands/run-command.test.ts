import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { commands } from "./commands.ts";
import { runCommand } from "./run-command.ts";

describe("the command line", () => {
  for (const asked of [[], ["help"], ["--help"], ["-h"]])
    it(`lists every command, a line each: weerwerk ${asked.join(" ")}`, async () => {
      const { code, written } = await typed(...asked);
      assert.equal(code, 0);
      for (const name of Object.keys(commands)) assert.match(written, new RegExp(`^ {2}${name} +\\S.{10,}\\.$`, "m"));
    });

  for (const name of Object.keys(commands) as (keyof typeof commands)[])
    it(`explains ${name}, asked in either way, in lines that fit a terminal`, async () => {
      const one = await typed("help", name);
      assert.equal(one.code, 0);
      assert.ok(one.written.startsWith(`Usage: weerwerk ${name}`));
      assert.deepEqual(await typed(name, "--help"), one);
      assert.deepEqual(
        one.written.split("\n").filter((line) => line.length > 120),
        [],
      );
    });

  it("says in one sentence what it does not understand, with exit code 2", async () => {
    assert.deepEqual(await typed("toString"), {
      code: 2,
      written: "",
      said: "weerwerk: there is no command toString. `weerwerk help` lists them.",
    });
    for (const wrong of [["verify"], ["verify", "a", "b"], ["verify", "--colour"], ["verify", "a", "--key", "x"]]) {
      const { code, said } = await typed(...wrong);
      assert.equal(code, 2, wrong.join(" "));
      assert.match(said, /^weerwerk verify: .+\nUsage: weerwerk verify FILE/);
    }
  });

  it("says in one sentence what went wrong, with exit code 1", async () => {
    const { code, said } = await typed("verify", "/nowhere/to/be/found");
    assert.equal(code, 1);
    assert.match(said, /^weerwerk verify: ENOENT[^\n]*$/);
  });
});

async function typed(...words: string[]) {
  const [written, said]: [string[], string[]] = [[], []];
  const code = await runCommand(words, {
    write: async (line) => void written.push(line),
    say: (line) => void said.push(line),
  });
  return { code, written: written.join("\n"), said: said.join("\n") };
}
