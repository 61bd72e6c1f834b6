import type { Rule } from "../../src/law/kernel/rule.ts";
import type { Source } from "../../src/law/kernel/source.ts";
import { parameters } from "../../src/law/parameters.ts";
import { type RuleName, rules } from "../../src/law/rules.ts";
import { type SourceId, sources } from "../../src/law/sources.ts";
import { chosenByWords } from "../../src/words/law/chosen-by-words.ts";
import { notModelledWords } from "../../src/words/law/not-modelled-words.ts";
import { sayCitation } from "../../src/words/law/say-source.ts";
import { whyAlsoWords } from "../../src/words/law/why-also-words.ts";
import { list, page, table } from "./markdown.ts";

/** Every rule with its versions, what it does not model, the parameters over time, and the sources with their status. */
export const lawPage = (): string =>
  page("Law", [
    "## Rules",
    ...Object.values<Rule>(rules).map(ruleText),
    "## Parameters",
    table(["Parameter", "From", "Until", "Value", "Unit", "Source", "Could also be read as"], parameterRows()),
    "## Sources",
    table(["Source", "Status", "Where", "Words"], Object.entries<Source>(sources).map(sourceRow)),
  ]);

const ruleText = ({ name, shape, facts, chosenBy, versions }: Rule): string =>
  [
    `### ${name}`,
    `${shape}; version chosen by ${chosenByWords[chosenBy].en}. Facts: ${Object.keys(facts).join(", ")}.`,
    list(
      versions.map((version) =>
        `since ${version.since} ${cited(version.cites)} ${conditionsOf(version).join("; ")}`.trim(),
      ),
    ),
    `Not modelled: ${notModelledWords[name as RuleName].map(({ en }) => en).join(" ")}`,
  ].join("\n\n");

/** Conditions and rows of a version, each with what it rests on. */
function conditionsOf(version: object): string[] {
  if ("conditions" in version) return named(version.conditions, () => "");
  if ("rows" in version) return named(version.rows, ({ gives }) => ` → ${gives}`);
  return [];
}

type Named = { name: string; cites: readonly SourceId[]; gives?: string };

const named = (parts: unknown, more: (part: Named) => string): string[] =>
  (parts as readonly Named[]).map((part) => `**${part.name}**${more(part)} ${cited(part.cites)}`);

const cited = (cites: readonly SourceId[]) => `(${cites.join(", ")})`;

const parameterRows = (): string[][] =>
  Object.entries(parameters).flatMap(([name, { unit, values }]) =>
    values.map(({ since, until, value, source, otherReading }) => [
      `\`${name}\``,
      since,
      until ?? "",
      String(value),
      unit,
      source,
      otherReading ? `${otherReading.value} (${otherReading.source}): ${whyAlsoWords[otherReading.why].en}` : "",
    ]),
  );

const sourceRow = ([id, { status, quote }]: [string, Source]): string[] => [
  `\`${id}\``,
  status,
  sayCitation(id as SourceId, "en"),
  quote ?? "",
];
