import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { type Measured, measure, median, overThreads } from "./law/measure.ts";
import { openPublicodes } from "./law/publicodes.ts";
import { mustAgree } from "./law/same-answers.ts";
import { through, traced, untraced } from "./law/six-rules.ts";
import peer from "./peers/publicodes/package.json" with { type: "json" };

const rounds = 7;
const million = 1_000_000;
const perSecond = ({ done }: Measured, seconds: number) => done / seconds;

const publicodes = await openPublicodes();
mustAgree(publicodes, 2000);
const contenders = {
  traced: () => measure(() => through(0, 20_000, traced)),
  untraced: () => measure(() => through(0, 100_000, untraced)),
  publicodes: () => measure(() => through(0, 300, publicodes)),
};
for (const warmUp of Object.values(contenders)) warmUp();

const kept = { traced: [] as Measured[], untraced: [] as Measured[], publicodes: [] as Measured[] };
for (let round = 0; round < rounds; round += 1)
  for (const name of ["traced", "untraced", "publicodes"] as const) kept[name].push(contenders[name]());

const one: Measured[] = [];
const two: Measured[] = [];
for (let round = 0; round < 3; round += 1) {
  one.push(await overThreads(1, million, 20_000));
  two.push(await overThreads(2, million, 20_000));
}

const clock = (name: keyof typeof kept) => median(kept[name].map((m) => perSecond(m, m.seconds)));
const core = (name: keyof typeof kept) => median(kept[name].map((m) => perSecond(m, m.processor)));
/** Of one round each: what else the machine did then, it did to both. */
const ratio = (name: "traced" | "untraced") =>
  median(
    kept[name].map(
      (m, at) =>
        perSecond(m, m.processor) /
        perSecond(kept.publicodes[at] as Measured, (kept.publicodes[at] as Measured).processor),
    ),
  );
const whole = (n: number) => Math.round(n).toLocaleString("en-GB");
const line = (name: keyof typeof kept, what: string, times: string) =>
  `| ${what} | ${whole(core(name))} | ${whole(clock(name))} | ${times} |`;
const seconds = (all: readonly Measured[]) =>
  `${median(all.map((m) => m.seconds)).toFixed(1)} s | ${median(all.map((m) => m.processor)).toFixed(1)} s`;

const report = `# How fast the law is judged

Written by \`npm run bench law\`; do not edit. Six rules for each person: target group, routes A, B and C, the presumption, and
the benefit beside permitted work. All contenders are given the same persons and must give the same answers for the first
2,000 of them before anything is measured. publicodes cannot add months: of the presumption it gives the first day alone.

| | Rulings a second of one core | Rulings a second on the clock | Times publicodes |
|---|--:|--:|--:|
${line("traced", "with the whole trace, as it is stored", ratio("traced").toFixed(0))}
${line("untraced", "the outcome alone", ratio("untraced").toFixed(0))}
${line("publicodes", `publicodes ${peer.dependencies.publicodes}`, "1")}

publicodes always makes its trace, and remembers the target group when routes A and B ask for it again; we judge it anew each time.
Grounds of facts that can be counted, and what rulings cite, use and have as receipt, are written once and shared by all of them.
What the trace still costs is what is each person's own: the facts of a calculation by name, its steps, and its days (\`node --cpu-prof\`).

One million persons, six outcomes each, from their facts:

| | On the clock | Of the processors |
|---|--:|--:|
| one thread | ${seconds(one)} |
| two threads | ${seconds(two)} |

Medians of ${rounds} rounds in one run, the contenders in turn (three for the million); times publicodes is the median of the ratios within
a round. "Of one core" counts the seconds that the processor spent on it, garbage collection included; the clock
also counts what else the machine did: its load was ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores at the end.

Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}. Node ${process.versions.node}.
`;
mkdirSync("docs/bench", { recursive: true });
writeFileSync("docs/bench/law.md", report);
process.stdout.write(report);
