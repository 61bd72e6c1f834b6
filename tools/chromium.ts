import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = dirname(import.meta.dirname);

/** What Playwright's `chromium.launch` needs to start the browser that npm brought along. */
export type Launch = {
  executablePath?: string;
  channel?: string;
  args: string[];
  env: Record<string, string>;
  timeout: number;
};

/** Milliseconds in which it must have started, on a busy machine too. */
const timeout = 120_000;

export async function chromium(): Promise<Launch> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  // The package holds a browser for Linux alone; elsewhere people have one.
  if (process.platform !== "linux") return { channel: "chrome", args: [], env, timeout };
  const folder = await unpacked();
  if (!existsSync("/etc/fonts")) env.FONTCONFIG_PATH = join(folder, "fonts");
  const executablePath = join(folder, "chromium");
  if (!(await starts(executablePath, env))) env.LD_LIBRARY_PATH = join(folder, "al2023", "lib");
  // Tests run as root in a container, where Chromium's own sandbox does not start.
  return { executablePath, args: ["--no-sandbox", "--font-render-hinting=none"], env, timeout };
}

/** Kept in node_modules, so that a newer browser never meets the older one's folder. */
async function unpacked(): Promise<string> {
  const folder = join(root, "node_modules", ".cache", "chromium");
  if (existsSync(folder)) return folder;
  const unpacking = `${folder}-${process.pid}`;
  await mkdir(unpacking, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only where it takes the machine for its home.
  const home = { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: "24.x" };
  await run(process.execPath, [join(import.meta.dirname, "unpack-chromium.mjs")], { env: home });
  await rename(unpacking, folder).catch((fault) => {
    if (!existsSync(folder)) throw fault;
  });
  await rm(unpacking, { recursive: true, force: true });
  return folder;
}

const starts = (program: string, env: Record<string, string>) =>
  run(program, ["--version"], { env }).then(
    () => true,
    () => false,
  );
