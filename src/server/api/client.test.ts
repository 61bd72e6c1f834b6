import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { generateSource } from "oazapfts";
import { feedHasAll } from "../links/given-feed.ts";
import { givenProgram } from "../links/given-program.ts";
import { givenStory } from "../links/given-story.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

/** What a program of others would be written like, against the client that its own tool makes of our contract. */
const program = `
import { askFirstContact, defaults, events, openTrajectory, workList } from "./client.ts";

export async function run(baseUrl: string, token: string, trajectory: string) {
  defaults.baseUrl = baseUrl;
  defaults.headers = { authorization: "Bearer " + token };
  const file = await openTrajectory(trajectory);
  const fed = await events({ limit: 5 });
  const wrong = await askFirstContact({ nationalNumber: "84051799701", input: { how: "on-line" } });
  const pages: number[] = [];
  for (let cursor: string | undefined = undefined; ; ) {
    const answer: Awaited<ReturnType<typeof workList>> = await workList({ limit: 1, cursor });
    if (answer.status !== 200) throw new Error("no page");
    pages.push(answer.data.rows.length);
    if (answer.data.next === null) break;
    cursor = answer.data.next;
  }
  return { file, fed, wrong, pages };
}
`;

describe("a client that another tool makes of the contract", () => {
  let desk: GivenDesk;
  let folder: string;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    // Inside the project, so that it finds its runtime as any program would.
    folder = await mkdtemp(join("node_modules", ".client-"));
  });
  after(async () => {
    await desk.close();
    await rm(folder, { recursive: true });
  });

  it("compiles under strict types, and speaks with the server", async () => {
    const { trajectory } = await givenStory(desk);
    const client = await generateSource(`${desk.url}/api/v1/openapi.json`);
    assert.ok(client.includes("/api/v1/acts/sign-engagement"));
    await writeFile(join(folder, "client.ts"), client);
    await writeFile(join(folder, "program.ts"), program);
    const strict = [
      "--noEmit",
      "--ignoreConfig",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--allowImportingTsExtensions",
      "--skipLibCheck",
      "--types",
      "node",
    ];
    const tsc = join("node_modules", "typescript", "lib", "tsc.js");
    await promisify(execFile)(process.execPath, [tsc, ...strict, join(folder, "program.ts")]).catch(({ stdout }) =>
      assert.fail(stdout),
    );
    const { run } = (await import(pathToFileURL(join(folder, "program.ts")).href)) as { run: Run };
    await givenProgram(desk).asks("mieke-verstraete", "/api/acts/ask-first-contact", { input: { how: "on-line" } });
    await feedHasAll(desk.db);
    const answer = await run(desk.url, await givenProgram(desk).tokenOf("an-peeters"), trajectory);
    assert.equal(answer.file.status, 200);
    assert.equal(answer.file.data.stream, trajectory);
    assert.equal(answer.fed.data.events.length, 5);
    assert.equal(answer.wrong.status, 409);
    assert.deepEqual(answer.pages, [1, 1], "it went on by cursor until the end");
  });
});

type Run = (
  url: string,
  token: string,
  trajectory: string,
) => Promise<{
  file: { status: number; data: { stream: string } };
  fed: { data: { events: object[] } };
  wrong: { status: number };
  pages: number[];
}>;
