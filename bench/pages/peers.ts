import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readTheme } from "../../src/screens/theme/stylesheet.ts";

/** The peers, with their own packages: they are no part of the product and come in only for a benchmark. */
const source = join(import.meta.dirname, "../peers/pages");
/** Where they are installed and built, beside what npm keeps for itself, so that the checkout stays as it is. */
export const folder = join(import.meta.dirname, "../../node_modules/.cache/bench-pages");
const bin = (name: string) => join(folder, "node_modules/.bin", name);

export function installPeers(): void {
  cpSync(source, folder, { recursive: true });
  if (!existsSync(bin("lighthouse"))) execFileSync("npm", ["install", "--silent", "--prefix", folder]);
}

/** Stylesheet and font as ours has them, so that only the way of drawing differs. */
function putAssets(into: string): void {
  mkdirSync(join(into, "assets"), { recursive: true });
  for (const { path, body } of readTheme().files)
    writeFileSync(join(into, path.replace(/weerwerk-\w+\.css/, "weerwerk.css")), body);
}

const types: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};

/** A React single-page application as it is usually served: static files, gzipped beforehand, and its data as JSON. */
export async function singlePage(data: Readonly<Record<string, string>>): Promise<{ url: string; stop: () => void }> {
  const root = join(folder, "spa");
  execFileSync(bin("vite"), ["build"], { cwd: root, stdio: "pipe" });
  putAssets(join(root, "dist"));
  const kept = new Map<string, { type: string; body: Buffer }>();
  const file = (path: string, ending: string, body: Buffer | string) =>
    kept.set(path, {
      type: types[ending] ?? "font/woff2",
      body: ending === "woff2" ? Buffer.from(body) : gzipSync(body, { level: 9 }),
    });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const known = kept.get(path) ?? read(path);
    if (!known) return void response.writeHead(404).end();
    const zipped = known.type === "font/woff2" ? {} : { "content-encoding": "gzip" };
    response.writeHead(200, { "content-type": known.type, ...zipped }).end(known.body);
  });
  const read = (path: string) => {
    const page = Object.hasOwn(data, path.slice(1));
    const from = join(root, "dist", page ? "index.html" : path);
    if (existsSync(from)) file(path, page ? "html" : (path.split(".").at(-1) ?? ""), readFileSync(from));
    return kept.get(path);
  };
  for (const [name, text] of Object.entries(data)) file(`/data/${name}.json`, "json", text);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

/** A React Router framework application, served by its own server. */
export async function framework(data: Readonly<Record<string, string>>, port: number) {
  const root = join(folder, "router");
  rmSync(join(root, "data"), { recursive: true, force: true });
  mkdirSync(join(root, "data"));
  for (const [name, text] of Object.entries(data)) writeFileSync(join(root, "data", `${name}.json`), text);
  putAssets(join(root, "public"));
  execFileSync(bin("react-router"), ["build"], { cwd: root, stdio: "pipe" });
  cpSync(join(root, "public"), join(root, "build/client"), { recursive: true });
  const env = { ...process.env, PORT: String(port), NODE_ENV: "production", PAGES_DATA: join(root, "data") };
  const server: ChildProcess = spawn(bin("react-router-serve"), ["build/server/index.js"], {
    cwd: root,
    env,
    stdio: "pipe",
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${url}/portal`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop: () => server.kill() };
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error("the React Router application does not answer");
}
