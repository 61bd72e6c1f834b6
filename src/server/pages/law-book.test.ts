import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type RuleName, rules } from "../../law/rules.ts";
import { workedCases } from "../../screens/law-book/worked-cases.ts";
import { languages } from "../../words/language.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { factValueWords } from "../../words/law/fact-value-words.ts";
import { factWords } from "../../words/law/fact-words.ts";
import { outcomeWords } from "../../words/law/outcome-words.ts";
import { parameterValueWords, parameterWords } from "../../words/law/parameter-words.ts";
import { rowWords } from "../../words/law/row-words.ts";
import { stepWords } from "../../words/law/step-words.ts";
import { terms } from "../../words/terms.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { lawBookPages } from "./law-book.ts";
import { routeFinderPages } from "./route-finder.ts";

const clock = { today: async () => "2026-03-02", now: () => new Date("2026-03-02T09:00:00Z") };
let desk: GivenDesk;
before(async () => {
  desk = await givenDesk({ routes: [(app) => lawBookPages(app, clock), (app) => routeFinderPages(app, clock)] });
});
after(() => desk.close());

const ask = async (path: string, form?: Record<string, string>) => {
  const answer = await fetch(desk.url + path, {
    headers: { accept: "text/html", "accept-language": "en" },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  return { status: answer.status, page: await answer.text() };
};
/** Other languages by their own name, each marked with its language. */
const languageSwitch = /<a[^>]*hreflang=[\s\S]*?<\/a>/g;
const quoted = /<(blockquote|q|span|p)\b[^>]*\blang="[^"]+"[\s\S]*?<\/\1>/g;
/** Names that the law has for its own use, which no reader should meet; a word of one part may be a word of a language. */
const codes = new Set(
  [conditionWords, rowWords, outcomeWords, stepWords, factWords, factValueWords, parameterWords, parameterValueWords]
    .flatMap((words) => Object.keys(words))
    .filter((name) => /[-A-Z]/.test(name)),
);
const codesOn = (page: string) =>
  page
    .replace(/<head>[\s\S]*<\/head>/, " ")
    .replace(/<[^>]+>/g, " ")
    .split(/[^\w-]+/)
    .filter((word) => codes.has(word));

/** What a browser would send of the form on a page. */
function filledIn(page: string): Record<string, string> {
  const form = page.slice(page.indexOf('<form class="ww-form"'));
  const named = (tag: string) => /name="([^"]+)"/.exec(tag)?.[1] ?? "";
  const valued = (tag: string) => /value="([^"]*)"/.exec(tag)?.[1] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="radio"') || tag.includes(" checked"));
  const selects = [...form.matchAll(/<select[^>]*>[\s\S]*?<\/select>/g)].map(([tag]): [string, string] => [
    named(tag),
    valued(/<option[^>]* selected[^>]*>/.exec(tag)?.[0] ?? ""),
  ]);
  return Object.fromEntries([...inputs.map((tag) => [named(tag), valued(tag)]), ...selects]);
}

const dayIn = (name: string, iso: string) => {
  const [y = "", m = "", d = ""] = iso.split("-");
  return { [`${name}.day`]: d, [`${name}.month`]: m, [`${name}.year`]: y };
};

describe("the law book on the web", () => {
  it("has a page for every rule, for whoever is not signed in, and on none of them the words of another language", async () => {
    const english = /(?<![\p{L}-])(the|and|with|which|from|whether|must|has|been|does|when)(?![\p{L}-])/iu;
    for (const path of ["/law", "/law/glossary", ...Object.keys(rules).map((rule) => `/law/${rule}`)])
      for (const lang of languages) {
        const { status, page } = await ask(`${path}?lang=${lang}`);
        assert.equal(status, 200, path);
        assert.match(page, new RegExp(`<html lang="${lang}">`));
        if (lang === "en") continue;
        const own = page.replace(languageSwitch, " ").replace(quoted, " ");
        assert.ok(!own.includes('lang="en"'), `${path} ${lang}`);
        const found = english.exec(own.replace(/<[^>]+>/g, " "));
        assert.equal(found?.input.slice(found.index, found.index + 60), undefined, `${path} ${lang}`);
        assert.deepEqual(codesOn(own), [], `${path} ${lang}`);
      }
  });

  it("fills in a worked example, and answers it as it was answered by hand", async () => {
    for (const rule of Object.keys(rules) as RuleName[]) {
      const example = workedCases(rule).findIndex(({ outcome }) => !["not in force", "unknown"].includes(outcome));
      const { page } = await ask(`/law/${rule}?lang=nl&example=${example + 1}`);
      const { status, page: answered } = await ask(`/law/${rule}?lang=nl`, filledIn(page));
      assert.equal(status, 200, rule);
      const { outcome = "" } = workedCases(rule)[example] ?? {};
      assert.equal(/data-outcome="([^"]*)"/.exec(answered)?.[1], outcome, rule);
      assert.deepEqual(codesOn(answered), [], rule);
    }
  });

  it("opens empty for an example that it does not have", async () => {
    for (const number of ["0", "999", "x", "1.5"])
      assert.equal((await ask(`/law/plan-within?example=${number}`)).status, 200, number);
  });

  it("leads to each of them from its index", async () => {
    const { page } = await ask("/law");
    for (const rule of Object.keys(rules)) assert.ok(page.includes(`href="/law/${rule}"`), rule);
  });

  it("has every term with the official ones of the country, each in its language, and says which nobody read", async () => {
    const { page } = await ask("/law/glossary?lang=nl");
    for (const { term, means } of Object.values(terms))
      assert.ok(page.includes(means.nl) && page.includes(term.nl), term.en);
    assert.match(page, /<span lang="de">Verpflichtungserklärung<\/span> <span[^>]*>Nog na te gaan/);
    assert.match(page, /<span lang="de">Vertrauensarzt<\/span> <\/li>/);
  });

  it("does not know a rule that is none", async () => {
    for (const rule of ["nothing", "constructor", "__proto__"]) assert.equal((await ask(`/law/${rule}`)).status, 404);
  });

  it("shows the source in its own words, the acts that rest on it and their letters", async () => {
    const { page } = await ask("/law/dossier-order?lang=en");
    assert.match(page, /<blockquote[^>]*><p>Indienen van het project/);
    assert.match(page, /Decide on a training project|The Higher Commission/i);
  });

  it("answers a question with the ruling", async () => {
    const form = { ...dayIn("on", "2026-03-02"), ...dayIn("fact.engagedOn", "2026-03-31") };
    const { status, page } = await ask("/law/plan-within", form);
    assert.equal(status, 200);
    assert.match(page, /class="ww-ruling"/);
    assert.match(page, /April 2026/);
  });

  it("says what cannot be read, and asks again", async () => {
    const { status, page } = await ask("/law/plan-within", dayIn("on", "2026-02-30"));
    assert.equal(status, 400);
    assert.match(page, /href="#field-on"/);
  });

  it("says at its box which hours cannot be", async () => {
    const asked = async (worked: string, full: string) => {
      const hours = { "fact.minutesPerWeek": worked, "fact.fullTimeMinutes": full };
      const given = { "fact.setting": "ordinary", "fact.dailyBenefit": "50.00" };
      return ask("/law/cumul-employee", { ...dayIn("on", "2026-03-02"), ...given, ...hours });
    };
    for (const [worked, full, field] of [
      ["39", "38", "minutesPerWeek"],
      ["19", "0", "fullTimeMinutes"],
      ["0", "0", "fullTimeMinutes"],
      ["19", "169", "fullTimeMinutes"],
      ["169", "", "minutesPerWeek"],
    ] as const) {
      const { status, page } = await asked(worked, full);
      assert.equal(status, 400, `${worked}/${full}`);
      const [, link = ""] = /href="#(field-fact[^"]*)"/.exec(page) ?? [];
      assert.match(link, new RegExp(field), `${worked}/${full}`);
      assert.ok(page.includes(`id="${link}"`));
    }
    assert.equal((await asked("38", "38")).status, 200);
  });

  it("says so when there was no version yet", async () => {
    const { status, page } = await ask("/law/plan-within", {
      ...dayIn("on", "2019-03-02"),
      ...dayIn("fact.engagedOn", "2019-03-01"),
    });
    assert.equal(status, 200);
    assert.match(page, /On that day this rule says nothing/);
  });
});

describe("the route finder", () => {
  const filled = {
    region: "brussels",
    regime: "employee",
    ...dayIn("incapableSince", "2025-01-06"),
    recognisedInvalid: "yes",
    hasContract: "yes",
    exclusion: "none",
  };

  it("gives every contact of the sources, with where and when each was read", async () => {
    const { page } = await ask("/routes?lang=nl");
    for (const contact of [
      "+32 2 739 77 12",
      "+32 2 739 76 10",
      "+32 2 739 76 19",
      "reinsertion@riziv-inami.fgov.be",
      "reglemsidu@riziv-inami.fgov.be",
      "1210 Sint-Joost-ten-Node",
      "25 maart 2026",
    ])
      assert.ok(page.includes(contact), contact);
  });

  it("says what to do first, and names service and physician of who has a contract", async () => {
    const { status, page } = await ask("/routes?lang=en", filled);
    assert.equal(status, 200);
    assert.match(page, /What you do first/);
    assert.match(page, /Actiris/);
    assert.match(page, /occupational physician/);
    assert.equal(page.match(/Open to you now/g)?.length, 3);
  });

  it("closes route C in the first year and says why", async () => {
    const early = { ...filled, ...dayIn("incapableSince", "2025-09-01"), recognisedInvalid: "no", hasContract: "no" };
    const { page } = await ask("/routes?lang=en", early);
    assert.equal(page.match(/Open to you now/g)?.length, 2);
    assert.equal(page.match(/Not open to you now/g)?.length, 1);
    assert.doesNotMatch(page, /Your employer’s occupational physician/);
  });

  it("tells who is excluded where to go instead", async () => {
    const { page } = await ask("/routes?lang=en", { ...filled, exclusion: "statutory-official" });
    assert.match(page, /MEDEX/);
    assert.doesNotMatch(page, /What you do first/);
  });

  it("leads to each question that was left open", async () => {
    const { status, page } = await ask("/routes?lang=en", dayIn("incapableSince", "2026-02-30"));
    assert.equal(status, 400);
    for (const field of ["region", "regime", "incapableSince", "recognisedInvalid", "hasContract", "exclusion"])
      assert.ok(page.includes(`href="#field-${field}"`), field);
  });
});
