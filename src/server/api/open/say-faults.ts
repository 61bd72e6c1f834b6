import { type Fault, type Issue, sayFault } from "../../../words/faults.ts";
import type { Language } from "../../../words/language.ts";
import { calculatorFaults } from "../../../words/screens/calculators.ts";

/** Every fault at its field, in the reader's language. Never repeats what was filled in. */
export const sayCalculatorFaults = (issues: readonly Issue[], language: Language): Fault[] =>
  issues.map((issue) => ({ field: issue.path.map(String).join("."), message: say(issue, language) }));

function say(issue: Issue, language: Language): string {
  const named = [issue.message, (issue.params as { fault?: unknown } | undefined)?.fault].find(isOurs);
  return named ? calculatorFaults[named][language] : sayFault(issue, language);
}

const isOurs = (name: unknown): name is keyof typeof calculatorFaults =>
  typeof name === "string" && Object.hasOwn(calculatorFaults, name);
