import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { acts } from "../trajectory/acts.ts";
import { actWords } from "./acts.ts";
import { dueWords } from "./dues.ts";
import { eventWords } from "./events.ts";
import { namedFaults } from "./faults.ts";
import { type Language, languages, type Text } from "./language.ts";
import { conditionWords } from "./law/condition-words.ts";
import { obstacleWords } from "./obstacles.ts";
import { easyEnough, readingEase, sentencesOf, wordsOf } from "./reading-ease.ts";
import { stageWords } from "./stages.ts";
import { terms } from "./terms.ts";

/** What is on the pages of the insured person, and on those that are open to all. */
const pages =
  /^(act-form|as-it-stood|calculators|documents|glossary|my-money|open-pages|parts|portal|resumption|route-finder|signed-in|stop-page)/;
const room = fileURLToPath(new URL("screens/", import.meta.url));
const groups = new Map<string, readonly Text[]>();

for (const name of readdirSync(room, { recursive: true, encoding: "utf8" }))
  if (pages.test(name) && name.endsWith(".ts") && !name.endsWith(".test.ts"))
    groups.set(`screens/${name}`, textsIn(await import(pathToFileURL(room + name).href)));
for (const [name, { professional: _, ...words }] of Object.entries(actWords))
  if (acts[name as keyof typeof acts].by.some((role) => role === "insured-person"))
    groups.set(`acts/${name}`, textsIn(words));
groups.set("events", textsIn(Object.values(eventWords).map(({ forPerson }) => forPerson)));
groups.set("what is due", textsIn(dueWords));
groups.set("stages", textsIn(stageWords));
groups.set("faults", textsIn(namedFaults));
groups.set("obstacles", textsIn(obstacleWords));
groups.set("conditions of the law", textsIn(Object.values(conditionWords).map(({ name: _, ...said }) => said)));
groups.set(
  "glossary",
  Object.values(terms).map(({ means }) => means),
);

function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if (languages.every((language) => typeof (value as Record<string, unknown>)[language] === "string"))
    return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

/** Labels are no sentences: a formula says nothing about them. */
const sentences = (texts: readonly Text[], language: Language) =>
  texts.flatMap((text) => (/[.?!]$/.test(text[language]) ? sentencesOf(text[language]) : []));

describe("what the insured person reads", () => {
  it("is found", () => assert.ok([...groups.values()].flat().length > 900));

  for (const language of languages) {
    it(`reads at B1 or easier in ${language}, page by page and act by act`, () => {
      const hard = [...groups].flatMap(([name, texts]) => {
        const said = sentences(texts, language);
        const ease = said.length > 0 ? readingEase(said, language) : 100;
        return ease < easyEnough ? [`${name}: ${ease.toFixed(1)}`] : [];
      });
      assert.deepEqual(hard, []);
    });

    it(`has no sentence of more than 26 words in ${language}`, () => {
      const all = [...groups.values()].flatMap((texts) => sentences(texts, language));
      assert.deepEqual(
        all.filter((sentence) => wordsOf(sentence).length > 26),
        [],
      );
    });
  }
});
