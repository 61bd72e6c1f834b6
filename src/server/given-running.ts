import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { scratchDatabase } from "./postgres/scratch.ts";
import { startWeerwerk } from "./start.ts";

/**
 * For tests: a whole Weerwerk with the people of the desk, on a port of its own, for the tests of one file; gone after them.
 *
 * @param prepare what is done to its database before it starts; `begin`: what is done in it before the first test.
 */
export function givenRunning({
  prepare,
  begin,
}: {
  prepare?: (database: string) => Promise<void>;
  begin?: () => Promise<void>;
} = {}): { url: string; database: string } {
  const given = { url: "", database: "" };
  let stop = async (): Promise<void> => {};
  before(async () => {
    const scratch = await scratchDatabase(prepare);
    const dataFolder = await mkdtemp(join(tmpdir(), "weerwerk-running-"));
    const config = { port: 0, publicUrl: "http://localhost:0", dataFolder, databaseUrl: scratch.url } as const;
    const running = await startWeerwerk({ ...config, signIn: "embedded" }, { logLevel: "silent" });
    Object.assign(given, { url: running.url, database: scratch.url });
    stop = async () => {
      await running.stop();
      await scratch.drop();
      await rm(dataFolder, { recursive: true });
    };
    await begin?.();
  });
  after(() => stop());
  return given;
}
