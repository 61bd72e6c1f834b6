import assert from "node:assert/strict";
import type { Presumption } from "../../src/law/presumption.ts";
import type { Cumul } from "../../src/law/resumption/cumul-employee.ts";
import { nobody, type Person, personAt } from "./persons.ts";
import { traced, untraced } from "./six-rules.ts";

/** Stops the benchmark when two ways give another answer for one of the first persons: then there is nothing to compare. */
export function mustAgree(theirs: (person: Person) => readonly unknown[], persons: number): void {
  const person = nobody();
  for (let n = 0; n < persons; n += 1) {
    const rulings = traced(personAt(n, person));
    const outcomes = rulings.map(({ outcome }) => outcome);
    assert.deepEqual(untraced(person), outcomes);
    const yesNo = outcomes.slice(0, 4).map((outcome) => outcome === "met");
    const { from } = rulings[4].value as Presumption;
    const { dailyBenefit } = rulings[5].value as Cumul;
    const firstDay = from.split("-").reverse().join("/");
    assert.deepEqual(theirs(person), [...yesNo, firstDay, dailyBenefit], `person ${n}`);
  }
}
