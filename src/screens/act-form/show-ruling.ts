import type { Role } from "../../access/roles.ts";
import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import type { ConditionName, SourceId } from "../../law/rules.ts";
import type { Language, Text } from "../../words/language.ts";
import type { ConditionWords } from "../../words/law/condition.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { sayFact, sayGround, sayRule } from "../../words/law/say-ruling.ts";
import { citedSource } from "../parts/cited-source.ts";
import { lawText, outcomeText, shownFactText } from "../parts/law-text.ts";
import type { GroundShown, RulingShown } from "../parts/ruling-shown.ts";
import { showParameter } from "./show-parameter.ts";

/** Who reads: the person is spoken to, a professional reads labels. */
type Reader = { language: Language; role: Role };

/** A ruling in words. Rulings of long ago may name what the law has since dropped: that stays readable, as its name. */
export function showRuling(ruling: Ruling, reader: Reader): RulingShown {
  const { language } = reader;
  return {
    title: sayRule(ruling.rule).title[language],
    outcome: ruling.outcome,
    outcomeText: outcomeText(ruling.outcome, language),
    version: ruling.version,
    on: ruling.on,
    ourReading: ruling.readings.length > 0,
    grounds: ruling.because.map((ground) => showGround(ground, reader)),
    cites: notSaidYet(ruling).map((id) => citedSource(id, language)),
    facts: showFacts(ruling.facts ?? {}, language),
    parameters: ruling.parameters.map((use) => showParameter(use, citedSource(use.source, language), language)),
  };
}

const showFacts = (facts: Ground["facts"], language: Language) =>
  Object.entries(facts).map(([fact, value]) => ({
    name: sayFact(fact)[language],
    value: shownFactText(fact, value, language),
  }));

/** The sources of the rule itself: those of a ground stand with it already. */
function notSaidYet({ cites, because }: Ruling): readonly SourceId[] {
  const said = new Set(because.flatMap((ground) => ground.cites));
  return [...new Set(cites)].filter((id) => !said.has(id));
}

function showGround({ what, kind, answer, facts, cites, because }: Ground, reader: Reader): GroundShown {
  const { language } = reader;
  return {
    text: groundText(what, kind, answer, reader),
    answer: kind === "condition" ? answer : lawText(answer, language),
    facts: showFacts(facts, language),
    cites: cites.map((id) => citedSource(id, language)),
    because: because?.map((ground) => showGround(ground, reader)),
  };
}

/** A professional reads the label of a condition; the person reads the sentence that its answer makes. */
function groundText(what: string, kind: Ground["kind"], answer: string, { language, role }: Reader): string {
  const words =
    kind === "condition" && role === "insured-person" ? said(conditionWords, what as ConditionName) : undefined;
  return (words ? conditionText(words, answer) : sayGround({ kind, what }))[language];
}

function conditionText({ holds, fails, unknown }: ConditionWords, answer: string): Text {
  return answer === "yes" ? holds : answer === "no" ? fails : unknown;
}

/** What a name says, or nothing where it is no longer known. */
const said = <Known extends object, Name extends keyof Known>(words: Known, name: Name): Known[Name] | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
