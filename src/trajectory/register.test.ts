import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, it } from "node:test";
import { type ActName, acts } from "./acts.ts";
import { type Obstacle, obstacles } from "./obstacles.ts";
import { subjectOfEvent } from "./subjects.ts";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ path: join(here, name), text: readFileSync(join(here, name), "utf8") }));
const isTest = ({ path }: { path: string }) => path.endsWith(".test.ts");
const sources = files.filter((file) => !isTest(file));
const tests = files.filter(isTest);
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, what]) => what as string));

/** Every obstacle in an answer: in `cannot("…")`, and both in `cannot(… ? "…" : "…")`. */
const answersIn = (text: string) => {
  const said = [...found(text, /\bcannot\(([^;\n]*)/g)].flatMap((answer) => [...found(answer, /"([a-z-]+)"/g)]);
  return new Set(said.filter((word) => (obstacles as readonly string[]).includes(word)));
};
const eventsIn = (text: string) => found(text, /type: "([A-Z][A-Za-z]+)"/g);

const isAct = (path: string) => Object.hasOwn(acts, basename(path, ".ts"));
const sourceOf = (act: ActName) => {
  const source = sources.find(({ path }) => basename(path) === `${act}.ts`);
  assert.ok(source, act);
  return source;
};
/** The act's own file, and what it takes from files that are no act themselves. */
const wholeOf = (act: ActName): string => {
  const { path, text } = sourceOf(act);
  const parts = [...found(text, /from "(\.[^"]+)"/g)]
    .map((from) => join(dirname(path), from))
    .filter((from) => !isAct(from) && basename(from) !== "act.ts")
    .flatMap((from) => sources.filter((file) => file.path === from));
  return [text, ...parts.map((part) => part.text)].join("\n");
};
/** The name in the code: `give-consent` is `giveConsent`. */
const inCode = (act: string) => act.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What the tests of an act's own folder see it answer: the first answer after each `.when(act`. */
const answersTested = (act: ActName): Set<string> => {
  const beside = tests.filter(({ path }) => dirname(path) === dirname(sourceOf(act).path));
  const sentences = beside.flatMap(({ text }) => text.split(/\.when\(/).slice(1));
  const ours = sentences.filter((sentence) => new RegExp(`^\\s*${inCode(act)}\\b`).test(sentence));
  return new Set(ours.flatMap((sentence) => [...found(sentence, /\.cannot\("([a-z-]+)"\)/g)]));
};

/** The rows of MISSION that an act can serve. */
const rows = { R: 9, P: 8, E: 4, D: 6, M: 7, W: 4, C: 5, X: 6 };
const mission = new Set(
  Object.entries(rows).flatMap(([of, last]) => Array.from({ length: last }, (_, n) => `${of}${n + 1}`)),
);

/** No act answers it: the door says it in the place of any other (src/server/pages/workbench.test.ts). */
const byTheDoor: readonly Obstacle[] = ["not-told-without-consent"];

describe("the register of obstacles", () => {
  it("has none that no act answers", () => {
    const answered = new Set<string>(byTheDoor);
    for (const obstacle of sources.flatMap(({ text }) => [...answersIn(text)])) answered.add(obstacle);
    assert.deepEqual([...answered].toSorted(), [...obstacles].toSorted());
  });

  it("has none that no test reaches", () => {
    const reached = new Set<string>(byTheDoor);
    for (const obstacle of tests.flatMap(({ text }) => [...found(text, /\.cannot\("([a-z-]+)"\)/g)]))
      reached.add(obstacle);
    assert.deepEqual(
      obstacles.filter((obstacle) => !reached.has(obstacle)),
      [],
    );
  });
});

for (const [name, act] of Object.entries(acts) as [ActName, (typeof acts)[ActName]][])
  describe(`the act ${name}`, () => {
    it("is named as its file", () => assert.equal(act.name, name));

    it("serves rows of MISSION", () => {
      assert.ok(act.serves.length > 0);
      for (const row of act.serves) assert.ok(mission.has(row), row);
    });

    it("lets happen what its source can produce, and nothing else", () =>
      assert.deepEqual([...act.happens].toSorted(), [...eventsIn(wholeOf(name))].toSorted()));

    it("has a test beside it for every obstacle that its source can answer", () => {
      const tested = answersTested(name);
      assert.deepEqual(
        [...answersIn(wholeOf(name))].filter((obstacle) => !tested.has(obstacle)),
        [],
      );
    });

    it("fits on a page: 80 lines at most", () => assert.ok(sourceOf(name).text.trimEnd().split("\n").length <= 80));
  });

describe("the register of events", () => {
  it("has none that no act lets happen, and none that two acts do but for the presumption", () => {
    const happening = Object.values(acts).flatMap(({ happens }): readonly string[] => happens);
    assert.deepEqual(happening.toSorted(), [...Object.keys(subjectOfEvent), "PresumptionStarted"].toSorted());
  });
});
