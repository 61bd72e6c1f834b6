import type { Source } from "../../src/law/kernel/source.ts";
import { parameters } from "../../src/law/parameters.ts";
import { type RuleName, rules, type SourceId } from "../../src/law/rules.ts";
import { sources } from "../../src/law/sources.ts";
import {
  otherReadingsOf,
  ruleOf,
  sourcesOf,
  type VersionRead,
  versionsOf,
} from "../../src/screens/law-book/rule-read.ts";
import { usedBy, type WorkedCase, workedCases } from "../../src/screens/law-book/worked-cases.ts";
import { chosenByWords } from "../../src/words/law/chosen-by-words.ts";
import { notModelledWords } from "../../src/words/law/not-modelled-words.ts";
import { ruleWords } from "../../src/words/law/rule-words.ts";
import { headingOf, sayCitation } from "../../src/words/law/say-source.ts";
import { whyAlsoWords } from "../../src/words/law/why-also-words.ts";
import { whatRestsOnRules } from "./acts-on-rule.ts";
import { list, page, table } from "./markdown.ts";

const onRules = whatRestsOnRules();

/** A page of the law book for each rule, beside the public screen that is made from the same. */
export const rulePages = (): Record<string, () => string> =>
  Object.fromEntries((Object.keys(rules) as RuleName[]).map((name) => [`docs/law/${name}.md`, () => rulePage(name)]));

function rulePage(name: RuleName): string {
  const { shape, facts, chosenBy } = ruleOf(name);
  const used = usedBy(name);
  return page(ruleWords[name].title.en, [
    ruleWords[name].asks.en,
    `Rule \`${name}\`, ${shape}. Version chosen by ${chosenByWords[chosenBy].en}. Facts: ${Object.keys(facts).join(", ")}.`,
    "## Versions",
    ...versionsOf(name).map(versionText),
    ...section("Steps", used.steps.length > 0 && list(used.steps.map((step) => `\`${step}\``))),
    ...section(
      "Parameters",
      used.parameters.length > 0 && table(["Parameter", "From", "Until", "Value", "Unit", "Source"], rowsOf(name)),
    ),
    ...section("Could also be read as", readingsText(name)),
    ...section("Not modelled", list(notModelledWords[name].map(({ en }) => en))),
    ...section("Rests on it", restsText(name)),
    ...section("Sources", table(["Source", "Status", "Where", "Words"], sourcesOf(name).map(sourceRow))),
    ...section("Worked examples", table(["Question", "Day", "What differs", "Answer"], workedCases(name).map(caseRow))),
  ]);
}

const section = (title: string, text: string | false): string[] => (text ? [`## ${title}`, text] : []);

function versionText({ since, until, cites, conditions, rows }: VersionRead): string {
  const head = `### Since ${since}${until ? `, until ${until}` : ""}`;
  const parts = [
    ...conditions.map((one) => `\`${one.name}\` ${cited(one.cites)}`),
    ...rows.map((one) => `\`${one.name}\`: ${JSON.stringify(one.when)} → ${one.gives} ${cited(one.cites)}`),
  ];
  return [head, cited(cites), list(parts)].filter(Boolean).join("\n\n");
}

const cited = (cites: readonly SourceId[]) => (cites.length > 0 ? `(${cites.join(", ")})` : "");

const rowsOf = (name: RuleName): string[][] =>
  usedBy(name).parameters.flatMap((parameter) =>
    parameters[parameter].values.map(({ since, until, value, source }) => [
      `\`${parameter}\``,
      since,
      until ?? "",
      String(value),
      parameters[parameter].unit,
      source,
    ]),
  );

const readingsText = (name: RuleName) =>
  list(
    otherReadingsOf(name).map(
      ({ parameter, value, instead, source, why }) =>
        `\`${parameter}\`: ${value} instead of ${instead} (${source}). ${whyAlsoWords[why].en}`,
    ),
  );

function restsText(name: RuleName): string {
  const { acts: byRule, due } = onRules;
  const acts = (byRule.get(name) ?? []).map((act) => `act \`${act}\``);
  return list(due.includes(name) ? [...acts, "the list of what is due"] : acts);
}

function sourceRow(id: SourceId): string[] {
  const { status, quote = "" }: Source = sources[id];
  return [`\`${id}\``, status, [sayCitation(id, "en"), headingOf(id)].filter((part) => part).join(", "), quote];
}

const caseRow = ({ it, on, but, outcome }: WorkedCase): string[] => [
  it,
  on,
  Object.entries(but)
    .map(([fact, value]) => `${fact}: ${value === undefined ? "not known" : JSON.stringify(value)}`)
    .join("; "),
  outcome,
];
