import type { Role } from "../../access/roles.ts";
import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import type { ConditionName, RowName, RuleName, SourceId, StepName } from "../../law/rules.ts";
import { sources } from "../../law/sources.ts";
import type { Language, Text } from "../../words/language.ts";
import type { ConditionWords } from "../../words/law/condition.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { factValueWords } from "../../words/law/fact-value-words.ts";
import { factWords } from "../../words/law/fact-words.ts";
import { rowWords } from "../../words/law/row-words.ts";
import { ruleWords } from "../../words/law/rule-words.ts";
import { sayOutcome } from "../../words/law/say-ruling.ts";
import { stepWords } from "../../words/law/step-words.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { dayText } from "../parts/day-text.ts";
import type { Cited, GroundShown, RulingShown } from "../parts/ruling-shown.ts";
import { showParameter } from "./show-parameter.ts";

/** Who reads: the person is spoken to, a professional reads labels. */
type Reader = { language: Language; role: Role };

/** A ruling in words. Rulings of long ago may name what the law has since dropped: that stays readable, as its name. */
export function showRuling(ruling: Ruling, reader: Reader): RulingShown {
  const { language } = reader;
  const title = said(ruleWords, ruling.rule as RuleName)?.title[language] ?? ruling.rule;
  return {
    title,
    outcome: ruling.outcome,
    outcomeText: valueText(ruling.outcome, language),
    version: ruling.version,
    on: ruling.on,
    ourReading: ruling.readings.length > 0,
    grounds: ruling.because.map((ground) => showGround(ground, reader)),
    cites: notSaidYet(ruling).map(showSource),
    facts: showFacts(ruling.facts ?? {}, language),
    parameters: ruling.parameters.map((use) => showParameter(use, showSource(use.source), language)),
  };
}

const showFacts = (facts: Ground["facts"], language: Language) =>
  Object.entries(facts).map(([fact, value]) => ({
    name: said(factWords, fact as keyof typeof factWords)?.[language] ?? fact,
    value: factText(value, language),
  }));

/** The sources of the rule itself: those of a ground stand with it already. */
function notSaidYet({ cites, because }: Ruling): readonly SourceId[] {
  const said = new Set(because.flatMap((ground) => ground.cites).map((id) => showSource(id).text));
  const own = cites.filter((id) => !said.has(showSource(id).text));
  return own.filter((id, at) => own.findIndex((other) => showSource(other).text === showSource(id).text) === at);
}

function showGround({ what, kind, answer, facts, cites, because }: Ground, reader: Reader): GroundShown {
  const { language } = reader;
  return {
    text: groundText(what, kind, answer, reader),
    answer: kind === "condition" ? answer : valueText(answer, language),
    facts: showFacts(facts, language),
    cites: cites.map(showSource),
    because: because?.map((ground) => showGround(ground, reader)),
  };
}

function groundText(what: string, kind: Ground["kind"], answer: string, { language, role }: Reader): string {
  switch (kind) {
    case "condition": {
      const words = said(conditionWords, what as ConditionName);
      return words ? conditionText(words, answer, role)[language] : what;
    }
    case "row":
      return said(rowWords, what as RowName)?.[language] ?? what;
    case "step":
      return said(stepWords, what as StepName)?.[language] ?? what;
  }
}

function conditionText({ name, holds, fails, unknown }: ConditionWords, answer: string, role: Role): Text {
  if (role !== "insured-person") return name;
  return answer === "yes" ? holds : answer === "no" ? fails : unknown;
}

/** An outcome, a day, a period of two days, or whatever else an answer may be. */
function valueText(value: string, language: Language): string {
  return sayOutcome(value)?.[language] ?? daysText(value, language);
}

const daysText = (value: string, language: Language): string => {
  const parts = value.split("/");
  if (!parts.every((part) => /^\d{4}-\d{2}-\d{2}$/.test(part))) return value;
  return parts.map((part) => dayText(part, language)).join(" – ");
};

function factText(value: Ground["facts"][string], language: Language): string {
  if (value === null) return rulingText.answerUnknown[language];
  if (typeof value === "boolean") return rulingText[value ? "answerYes" : "answerNo"][language];
  if (typeof value === "number") return String(value);
  return said(factValueWords, value as keyof typeof factValueWords)?.[language] ?? daysText(value, language);
}

const showSource = (id: SourceId): Cited => {
  const source = said(sources, id);
  return source
    ? { text: `${source.title}, ${source.where}`, status: source.status }
    : { text: id, status: "to be verified" };
};

/** What a name says, or nothing where it is no longer known. */
const said = <Known extends object, Name extends keyof Known>(words: Known, name: Name): Known[Name] | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
