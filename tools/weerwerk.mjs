#!/usr/bin/env node
// The command line, on the Node 24 that npm brought along, whatever node started this.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const inHouse = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = inHouse(process.platform === "win32" ? "node_modules/node/bin/node.exe" : "node_modules/node/bin/node");
const child = spawn(
  node,
  ["--import", import.meta.resolve("tsx"), inHouse("src/server/commands/weerwerk.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
// Ctrl-C reaches the child by itself; who sends a signal to us alone means it too.
process.on("SIGTERM", () => child.kill("SIGTERM"));
process.on("SIGINT", () => {});
child.on("error", (fault) => {
  console.error(`weerwerk: run \`node tools/install.mjs\` first (${fault.message}).`);
  process.exitCode = 1;
});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
