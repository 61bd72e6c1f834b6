// Runs before `npm start` and `npm test`, on whatever node the machine has: nothing but that node is there yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const lock = "package-lock.json";
const marker = join("node_modules", ".weerwerk-installed");
const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");

if (!isInstalled()) {
  console.error("Weerwerk installs what it needs, once: this takes a minute.");
  npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(marker, wanted);
}
// Where install scripts are switched off, node itself would be missing.
if (!runsNode24()) npm("rebuild", "node", "--ignore-scripts=false", "--loglevel=error");
if (!runsNode24())
  stop("Node 24 could not be installed here: check that npm may run the install script of the package node.");

function isInstalled() {
  if (existsSync(marker)) return readFileSync(marker, "utf8") === wanted;
  const byHand = join("node_modules", ".package-lock.json");
  return existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(lock).mtimeMs;
}

function runsNode24() {
  const node = join("node_modules", ".bin", "node");
  return spawnSync(node, ["--version"], { encoding: "utf8", shell: process.platform === "win32" }).stdout?.startsWith(
    "v24.",
  );
}

function npm(...args) {
  // Without our own node on the path: installing replaces the very program that would be running.
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const { status } = spawnSync("npm", args, { stdio: ["ignore", 2, 2], env, shell: process.platform === "win32" });
  if (status !== 0) stop("npm could not install what Weerwerk needs: see above.");
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
