import { readdirSync } from "node:fs";

/** `npm run bench law` runs `bench/law.ts`. */
const benchmarks = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && name !== "run.ts")
  .map((name) => name.slice(0, -3));
const asked = process.argv[2] ?? "";
if (benchmarks.includes(asked)) await import(`./${asked}.ts`);
else {
  process.stderr.write(`Which benchmark? There is: ${benchmarks.join(", ")}\n`);
  process.exitCode = 1;
}
