import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { acts } from "./acts.ts";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(here, name), "utf8"));

/** The name of each function of this room with its text, up to the next thing that stands at the margin. */
const functions = files.flatMap((text) =>
  [
    ...text.matchAll(
      /^(?:export )?(?:const|function) (\w+)[\s\S]*?(?=\n(?:export|const|function|type|\/\*\*) |(?![\s\S]))/gm,
    ),
  ].map(([whole, name = ""]) => ({ name, text: whole })),
);
const calls = (text: string, names: Iterable<string>) =>
  [...names].some((name) => new RegExp(`\\b${name}\\(`).test(text));

/** What asks the law, by itself or through another function of this room. */
function whatJudges(): ReadonlySet<string> {
  const known = new Set(["judge", "due"]);
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const { name, text } of functions) {
      if (!text.includes("= act({") && calls(text.slice(text.indexOf(name) + name.length), known)) known.add(name);
    }
  }
  return known;
}
const judging = whatJudges();

/** `sign-engagement` as it stands in the code, from its `decide` on. */
function decideOf(act: string): string {
  const text = functions.find(({ text }) => text.includes(`name: "${act}"`))?.text ?? "";
  const from = text.indexOf("decide");
  assert.ok(from > 0, `${act} has no decide`);
  return text.slice(from);
}
const answers = (text: string) => text.split(/\bhappened: /).slice(1);

/** Answers that rest on no rule, in an act that asks one in another case. */
const withoutRule: Readonly<Record<string, number>> = {
  "assess-cost": 1, // a cost that is refused: on grounds in words, no amount is worked out
};

describe("the search for what asks the law", () => {
  it("finds it behind another function, and nowhere else", () => {
    for (const name of ["projectAt", "latestFirstContact", "startPresumption", "premiumsChanged", "mayReceive"])
      assert.ok(judging.has(name), name);
    for (const name of ["consents", "followers", "targetGroupFacts", "signatureDays"])
      assert.ok(!judging.has(name), name);
  });
});

const asking = Object.keys(acts).filter((act) => calls(decideOf(act), judging));

describe("what an act rests on", () => {
  for (const act of asking)
    it(`is kept with what happened: ${act}`, () => {
      const without = answers(decideOf(act)).filter((answer) => !/\brulings\b/.test(answer));
      assert.equal(without.length, withoutRule[act] ?? 0);
    });

  for (const act of Object.keys(acts).filter((name) => decideOf(name).includes("the-law-does-not-allow")))
    it(`is said with a no of the law: ${act}`, () => {
      assert.doesNotMatch(decideOf(act), /cannot\("the-law-does-not-allow"\)/);
    });
});
