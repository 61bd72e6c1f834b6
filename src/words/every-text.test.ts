import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { languages, type Text } from "./language.ts";

type Found = { at: string; key: string; text: Text };

const room = fileURLToPath(new URL(".", import.meta.url));
const modules = readdirSync(room, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
const texts: Found[] = [];
/** A text that stands in two lists is looked at once. */
const seen = new Set<object>();
for (const name of modules) collect(await import(pathToFileURL(`${room}${name}`).href), name, "");

/** Every object with a sentence in each of the four languages, however deep it stands. */
function collect(value: unknown, at: string, key: string): void {
  if (typeof value !== "object" || value === null) return;
  if (seen.has(value)) return;
  seen.add(value);
  if (isText(value)) {
    texts.push({ at: `${at} ${key}`, key, text: value });
    return;
  }
  for (const [name, inside] of Object.entries(value)) collect(inside, at, key ? `${key}.${name}` : name);
}
function isText(value: object): value is Text {
  const said = value as Record<string, unknown>;
  return languages.every((language) => typeof said[language] === "string");
}

const wrong = (is: (text: string, found: Found, language: keyof Text) => boolean) =>
  texts.flatMap((found) =>
    languages
      .filter((language) => is(found.text[language], found, language))
      .map((language) => `${found.at} ${language}: ${found.text[language]}`),
  );
/** Whole words only; `\b` would see "tes" in "êtes". */
const word = (...words: string[]) => new RegExp(`(?<!\\p{L})(${words.join("|")})(?!\\p{L})`, "iu");
const familiar = {
  nl: word("je", "jij", "jouw"),
  fr: word("tu", "ton", "tes"),
  de: word("du", "dein", "deine", "deinen"),
};
const english = word("the", "and", "with", "your", "you", "which", "from", "trajectory", "employment", "sickness");
const ending = (text: string) => /[.?!:]$/.exec(text.trim())?.[0] ?? "nothing";

describe("every text", () => {
  it("is found, in every file of this room that says something", () => assert.ok(texts.length > 500));

  it("says something, without blanks around it or doubled", () =>
    assert.deepEqual(
      wrong((text) => text === "" || text !== text.trim() || text.includes("  ")),
      [],
    ));

  it("is not its own key", () =>
    assert.deepEqual(
      wrong((text, { key }) => {
        const last = key.slice(key.lastIndexOf(".") + 1);
        return text === last && /[-A-Z]/.test(last.slice(1));
      }),
      [],
    ));

  it("leaves nothing to fill in: what is filled in is a function", () =>
    assert.deepEqual(
      wrong((text) => /[{}]|%[sd]|\bTODO\b|\?\?\?/.test(text)),
      [],
    ));

  it("has no English in the national languages", () =>
    assert.deepEqual(
      wrong((text, _, language) => language !== "en" && english.test(text)),
      [],
    ));

  it("is a translation, where it is a sentence: no two languages say the same", () =>
    assert.deepEqual(
      texts
        .filter(({ text }) => text.nl.split(" ").filter((word) => /\p{L}/u.test(word)).length > 4)
        .filter(({ text }) => new Set(languages.map((language) => text[language])).size < languages.length)
        .map(({ at, text }) => `${at}: ${text.nl}`),
      [],
    ));

  it("ends alike in every language: a question stays a question", () =>
    assert.deepEqual(
      texts
        .filter(({ text }) => new Set(languages.map((language) => ending(text[language]))).size > 1)
        .map(({ at, text }) => `${at}: ${JSON.stringify(text)}`),
      [],
    ));

  it("has a curled apostrophe, as in print", () =>
    assert.deepEqual(
      wrong((text) => /\p{L}'\p{L}/u.test(text)),
      [],
    ));

  it("never says tu, je or du to anybody", () =>
    assert.deepEqual(
      wrong((text, _, language) => language !== "en" && familiar[language].test(text)),
      [],
    ));
});
