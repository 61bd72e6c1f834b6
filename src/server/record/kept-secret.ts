import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * The secret in a file that only its owner may read (0600); made on first use. Processes that start together get the
 * same one, and it is on the disk before anything is sealed with it.
 *
 * @throws with one sentence when others may read the file.
 */
export async function keptSecret(path: string, make: () => string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const found = await readSecret(path);
  if (found !== undefined) return found;

  const draft = `${path}.${randomUUID()}`;
  try {
    await writeAndFlush(draft, `${make()}\n`);
    await link(draft, path).catch(unlessItExists);
  } finally {
    await unlink(draft).catch(() => {});
  }
  await flushFolder(dirname(path));
  const kept = await readSecret(path);
  if (kept === undefined) throw new Error(`The key file ${path} could not be kept.`);
  return kept;
}

async function readSecret(path: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new Error(`The key file ${path} can be read by others; make it readable by its owner only (chmod 600).`);
    }
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

async function writeAndFlush(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name in a folder is only safe from a power cut once the folder itself was flushed; Windows has no such call. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function unlessItExists(error: unknown): void {
  if (!hasCode(error, "EEXIST")) throw error;
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
