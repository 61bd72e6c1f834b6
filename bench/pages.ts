import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium as playwright } from "playwright-core";
import { chromium } from "../tools/chromium.ts";
import { median } from "./law/measure.ts";
import { withoutReferrerPolicy } from "./pages/before.ts";
import { type Visit, visit } from "./pages/lighthouse.ts";
import { asData } from "./pages/page-as-data.ts";
import { folder, framework, installPeers, singlePage } from "./pages/peers.ts";
import { weerwerk } from "./pages/weerwerk.ts";
import packages from "./peers/pages/package.json" with { type: "json" };

const rounds = 5;
const seconds = 10;
const port = 9200 + (process.pid % 500);

/** So that whoever waits sees how far it is. */
const now = (what: string) => process.stderr.write(`${what}\n`);

installPeers();
const ours = await weerwerk();
now("fifty trajectories stand ready");
const browser = await playwright.launch({
  ...(await chromium()),
  args: [...(await chromium()).args, `--remote-debugging-port=${port}`],
});
const page = await browser.newPage();
const data = { portal: await asData(page, ours.url, ours.portal), list: await asData(page, ours.url, ours.list) };
const measured = await withoutReferrerPolicy(ours.url);
const [spa, router] = [await singlePage(data), await framework(data, port + 500)];

const contenders = {
  weerwerk: { portal: measured.url + ours.portal.path, list: measured.url + ours.list.path, headers: ours },
  spa: { portal: `${spa.url}/portal`, list: `${spa.url}/list`, headers: undefined },
  router: { portal: `${router.url}/portal`, list: `${router.url}/list`, headers: undefined },
} as const;
type Name = keyof typeof contenders;
type Which = "portal" | "list";
const names = Object.keys(contenders) as Name[];

const visits = Object.fromEntries(names.map((name) => [name, { portal: [], list: [] }])) as unknown as Record<
  Name,
  Record<Which, Visit[]>
>;
for (let round = 0; round < rounds; round += 1)
  for (const which of ["portal", "list"] as const)
    for (const name of names) {
      now(`visits, round ${round + 1}: ${which} of ${name}`);
      visits[name][which].push(await visit(contenders[name][which], port, contenders[name].headers?.[which].headers));
    }

/** Requests a second of the whole page, as the server sends it; of the single-page application the data alone. */
async function load(name: Name): Promise<number> {
  const lists = { weerwerk: ours.url + ours.list.path, spa: `${spa.url}/data/list.json`, router: `${router.url}/list` };
  const sent = Object.entries(contenders[name].headers?.list.headers ?? {});
  const headers = sent.flatMap(([key, value]) => ["-H", `${key}: ${value}`]);
  const asked = ["-j", "-c", "8", "-d", String(seconds), ...headers, lists[name]];
  const { stdout } = await promisify(execFile)(join(folder, "node_modules/.bin/autocannon"), asked);
  return (JSON.parse(stdout) as { requests: { average: number } }).requests.average;
}
const loads = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
for (let round = 0; round < 3; round += 1)
  for (const name of names) {
    now(`requests, round ${round + 1}: ${name}`);
    loads[name].push(await load(name));
  }

await browser.close();
measured.stop();
spa.stop();
router.stop();
await ours.stop();

const kilobytes = (name: Name, which: Which, kinds: readonly string[]) =>
  (
    median(visits[name][which].map(({ bytes }) => kinds.reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0))) / 1000
  ).toFixed(1);
const lcp = (name: Name, which: Which) => median(visits[name][which].map((one) => one.lcp));
const told: Record<Name, string> = {
  weerwerk: "Weerwerk",
  spa: `React ${packages.dependencies.react}, single page`,
  router: `React Router ${packages.dependencies["react-router"]}, framework`,
};
const line = (which: Which) => (name: Name) =>
  `| ${told[name]} | ${kilobytes(name, which, ["Document"])} | ${kilobytes(name, which, ["Stylesheet"])} | ${kilobytes(name, which, ["Script"])} | ${kilobytes(name, which, ["Fetch", "XHR", "Other"])} | **${kilobytes(name, which, ["Document", "Stylesheet", "Script", "Fetch", "XHR", "Other"])}** | ${Math.round(lcp(name, which))} | ${(lcp("weerwerk", which) / lcp(name, which)).toFixed(2)} |`;
const table = (which: Which) =>
  `| | HTML kB | CSS kB | Script kB | Data, mark kB | Together kB | LCP ms | Ours to theirs |\n|---|--:|--:|--:|--:|--:|--:|--:|\n${names.map(line(which)).join("\n")}`;

const report = `# What a page costs

Written by \`npm run bench pages\`; do not edit. A first visit by a telephone, by Lighthouse ${packages.dependencies.lighthouse} (mobile, slow 4G and a quarter of the
processor, simulated) in the local Chromium; the font apart, which is the same for all (28.7 kB); a first page of ours asks for it
once the text is painted (src/screens/theme/first-page.css), the peers at once. The peers draw the very same
elements with the same stylesheet, from data in memory and by one component for the whole page; ours comes out of the
running product, its database and its access rules included; of its answers one header is left out on the way, for which
Lighthouse would measure nothing (bench/pages/before.ts).

Home of the insured person:

${table("portal")}

A work list of fifty rows:

${table("list")}

Requests a second of that list, eight at a time, ${seconds} seconds (of the single-page application its data alone, as a static file):
${names.map((name) => `${told[name]} ${Math.round(median(loads[name]))}`).join("; ")}.

Medians of ${rounds} visits and of three loads in one run, the contenders in turn. Goal: home at most 30 kB; LCP at most half of either peer.

Machine: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}; load ${(loadavg()[0] ?? 0).toFixed(1)} at the end. Node ${process.versions.node}.
`;
mkdirSync(join(import.meta.dirname, "../docs/bench"), { recursive: true });
writeFileSync(join(import.meta.dirname, "../docs/bench/pages.md"), report);
process.stdout.write(report);
process.exit(0);
