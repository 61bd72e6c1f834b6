import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DatedValue } from "../../law/kernel/parameter.ts";
import { parameters } from "../../law/parameters.ts";
import { type ConditionName, type RuleName, rules } from "../../law/rules.ts";
import { steps } from "../../law/steps.ts";
import { languages, type Text } from "../language.ts";
import type { ConditionWords } from "./condition.ts";
import { conditionWords } from "./condition-words.ts";
import { factValueWords } from "./fact-value-words.ts";
import { factWords } from "./fact-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { parameterValueWords, parameterWords } from "./parameter-words.ts";
import { rowWords } from "./row-words.ts";
import type { RuleWords } from "./rule.ts";
import { ruleWords } from "./rule-words.ts";
import { statusWords } from "./status-words.ts";
import { stepWords } from "./step-words.ts";

const all = Object.values(rules);
const versions = all.flatMap((rule): readonly object[] => rule.versions);
const conditions = versions.flatMap((version) =>
  "conditions" in version ? (version.conditions as { name: string }[]).map(({ name }) => name) : [],
);
const rows = versions.flatMap((version) =>
  "rows" in version ? (version.rows as { name: string; gives: string }[]) : [],
);
const facts = all.flatMap((rule) => Object.entries<{ kind: string; values?: readonly unknown[] }>(rule.facts));
const listed = facts.flatMap(([, { kind, values }]) => (kind === "one of" ? (values as string[]) : []));

const sameNames = (words: object, names: readonly string[]) =>
  assert.deepEqual(Object.keys(words).toSorted(), [...new Set(names)].toSorted());

describe("the words of the law", () => {
  it("are there for each rule, and for nothing that is no rule", () => sameNames(ruleWords, Object.keys(rules)));
  it("are there for each condition", () => sameNames(conditionWords, conditions));
  it("are there for each row of a table", () =>
    sameNames(
      rowWords,
      rows.map(({ name }) => name),
    ));
  it("are there for each outcome", () =>
    sameNames(outcomeWords, ["met", "not met", "unknown", "none", ...rows.map(({ gives }) => gives)]));
  it("are there for each fact", () =>
    sameNames(
      factWords,
      facts.map(([name]) => name),
    ));
  it("are there for each value of a fact that has a list of them", () => sameNames(factValueWords, listed));
  it("are there for each step", () => sameNames(stepWords, steps));
  it("are there for each parameter, and for its values that are words", () => {
    sameNames(parameterWords, Object.keys(parameters));
    const dated = Object.values(parameters).flatMap((one): readonly DatedValue<unknown>[] => one.values);
    const values = dated.flatMap(({ value, otherReading }) => [value, otherReading?.value]);
    sameNames(
      parameterValueWords,
      values.flatMap((value) => (typeof value === "string" ? [value] : [])),
    );
  });

  it("do not compile when a rule or a condition has none", () => {
    const { "has-hours": hours, ...otherConditions } = conditionWords;
    // @ts-expect-error a condition without its words
    const someConditions: Record<ConditionName, ConditionWords> = otherConditions;
    const { "route-c": route, ...otherRules } = ruleWords;
    // @ts-expect-error a rule without its words
    const someRules: Record<RuleName, RuleWords> = otherRules;
    assert.ok(hours && route && someConditions && someRules);
  });
});

describe("what a person is told", () => {
  const sentences = Object.entries(conditionWords).flatMap(([name, { holds, fails, unknown }]) =>
    [holds, fails, unknown].map((text) => ({ name, text })),
  );

  it("is whole sentences in every language", () => {
    for (const { name, text } of sentences)
      for (const language of languages) assert.match(text[language], /^[\p{Lu}].*[.]$/u, `${name} in ${language}`);
  });

  it("is said in each language in its own words", () => {
    for (const { name, text } of sentences) assert.equal(new Set(Object.values(text)).size, languages.length, name);
  });

  it("calls the person u, vous and Sie", () => {
    const familiar = {
      nl: /(?<!\p{L})(jij|je|jouw)(?!\p{L})/iu,
      fr: /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu,
      de: /(?<!\p{L})(du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
    };
    for (const { name, text } of sentences)
      for (const language of ["nl", "fr", "de"] as const) assert.doesNotMatch(text[language], familiar[language], name);
  });

  it("keeps sentences short: at most 30 words in one", () => {
    for (const { name, text } of sentences)
      for (const language of languages)
        for (const sentence of text[language].split(/(?<=[.?!:;])\s/))
          assert.ok(sentence.split(/\s+/).length <= 30, `${name} in ${language}: ${sentence}`);
  });

  it("names where to go instead for each exclusion", () => {
    const instead = {
      "no-work-accident": /Fedris/,
      "no-occupational-disease": /Fedris/,
      "no-statutory-official": /MEDEX/,
    } as const;
    for (const [name, pattern] of Object.entries(instead))
      for (const language of languages)
        assert.match(conditionWords[name as keyof typeof instead].fails[language], pattern);
  });

  it("offers routes A and B to who is too early for route C", () => {
    for (const name of ["recognised-in-invalidity", "one-year-incapable"] as const)
      for (const language of languages) {
        assert.match(conditionWords[name].fails[language], /[Rr]oute B/);
        assert.match(conditionWords[name].fails[language], /[Rr]oute A/);
      }
  });
});

describe("days that stand in a sentence", () => {
  const written = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const says = (name: ConditionName, day: string) =>
    assert.ok(conditionWords[name].fails.en.includes(written.format(new Date(day))), `${name}: ${day}`);

  it("are those on which the law opens route C at each service", () => {
    for (const at of ["vdab", "actiris", "forem"] as const) {
      const opens = parameters[`route-c-at-${at}`].values.find(({ value }) => value);
      says("service-takes-part", opens?.since ?? "never");
    }
    assert.ok(parameters["route-c-at-adg"].values.every(({ value }) => !value));
  });

  it("are those on which the law begins for employees and for the self-employed", () => {
    const [, employees, everyone] = rules["target-group"].versions;
    says("regime-in-force", employees?.since ?? "never");
    says("regime-in-force", everyone?.since ?? "never");
  });

  it("are in every language the same years", () => {
    for (const name of ["service-takes-part", "regime-in-force"] as const) {
      const years = languages.map((language) => conditionWords[name].fails[language].match(/\d{4}/g)?.toSorted());
      for (const found of years) assert.deepEqual(found, years[0]);
    }
  });
});

describe("labels", () => {
  const labels: readonly Text[] = [
    ...[rowWords, outcomeWords, factWords, factValueWords, stepWords, parameterWords].flatMap((words): Text[] =>
      Object.values(words),
    ),
    ...Object.values(ruleWords).map(({ title }) => title),
    ...Object.values(conditionWords).map(({ name }) => name),
    ...Object.values(statusWords).map(({ badge }) => badge),
  ];

  it("start with a capital, or a name, and end without a full stop", () => {
    for (const label of labels) for (const language of languages) assert.match(label[language], /^[\p{Lu}].*[^.\s]$/u);
  });
});
