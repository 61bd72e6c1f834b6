import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { pages } from "./docs/pages.ts";

const read = (file: string) => readFileSync(file, "utf8");
const house = JSON.parse(read("package.json"));

describe("the pages that are made", () => {
  for (const [file, text] of Object.entries(pages))
    it(`${file} says what runs: otherwise \`npm run docs\` writes it anew`, () => assert.equal(read(file), text()));
});

describe("the pages that are written", () => {
  const decisions = readdirSync("docs/decisions").map((name) => `docs/decisions/${name}`);

  it("point at files that are there", () => {
    const pointers = ["README.md", ...decisions].flatMap((page) =>
      [...read(page).matchAll(/`((?:src|journeys|tools|docs|\.ci)\/[\w./-]+)`/g)].map(([, path]) => ({ page, path })),
    );
    assert.deepEqual(
      pointers.filter(({ path }) => !existsSync(path ?? "")),
      [],
    );
  });

  it("tell for each decision what enforces it", () => {
    const unchecked = decisions.filter((page) => !/\*\*Check\.\*\*\s[^`]*`[\w./-]*(test|run)\b/.test(read(page)));
    assert.deepEqual(unchecked, []);
    assert.deepEqual(
      decisions.filter((page) => !/\/\d{4}-\d\d-\d\d-[a-z-]+\.md$/.test(page)),
      [],
    );
  });

  it("give a reason for each package that runs in production, and for no other", () => {
    const explained = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \| .{10,} \|$/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(explained, Object.keys(house.dependencies));
  });
});

describe("the two commands", () => {
  it("run every test file there is", () => {
    const looksAt = [...String(house.scripts.test).matchAll(/"([^"]+)"/g)].flatMap(([, pattern]) =>
      globSync(pattern ?? ""),
    );
    const all = globSync("**/*.{test,journey}.{ts,tsx,mjs,js}", { exclude: ["**/node_modules/**", "data/**"] });
    assert.deepEqual(
      all.filter((file) => !looksAt.includes(file)),
      [],
    );
  });

  it("have one runner", () => {
    const packages = Object.keys({ ...house.dependencies, ...house.devDependencies });
    assert.deepEqual(
      packages.filter((name) => /^(@playwright\/test|vitest|jest|mocha|ava|tap)$/.test(name)),
      [],
    );
  });

  it("bring along Node 24", () => assert.match(house.dependencies.node, /^24\./));

  it("find every package of every platform in the lock file, as npm ci demands", () => {
    const { packages }: { packages: Record<string, { optionalDependencies?: object }> } = JSON.parse(
      read("package-lock.json"),
    );
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const found = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
    assert.deepEqual(
      wanted.filter((name) => !found.has(name)),
      [],
    );
  });
});
