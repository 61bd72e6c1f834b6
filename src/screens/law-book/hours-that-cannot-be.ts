import type { Text } from "../../words/language.ts";
import { calculatorFaults } from "../../words/screens/calculators.ts";
import { postedAs } from "./fact-fields.ts";

const week = 168 * 60;

/** Hours that no week has, each at its box; nothing for a rule that asks for none. In minutes. */
export function hoursThatCannotBe(facts: Readonly<Record<string, unknown>>): { field: string; says: Text }[] {
  const { minutesPerWeek: worked, fullTimeMinutes: full } = facts;
  const at = (fact: string, fault: keyof typeof calculatorFaults) => ({
    field: postedAs(fact),
    says: calculatorFaults[fault],
  });
  const tooLong = Object.entries({ minutesPerWeek: worked, fullTimeMinutes: full })
    .filter(([, minutes]) => typeof minutes === "number" && minutes > week)
    .map(([fact]) => at(fact, "more-than-a-week"));
  if (tooLong.length > 0 || typeof full !== "number") return tooLong;
  if (full <= 0) return [at("fullTimeMinutes", "no-full-time")];
  return typeof worked === "number" && worked > full ? [at("minutesPerWeek", "above-full-time")] : [];
}
