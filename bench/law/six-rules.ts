import { judge } from "../../src/law/kernel/judge.ts";
import { outcomeOf } from "../../src/law/kernel/outcome.ts";
import { presumption } from "../../src/law/presumption.ts";
import { cumulEmployee } from "../../src/law/resumption/cumul-employee.ts";
import { routeA } from "../../src/law/route-a.ts";
import { routeB } from "../../src/law/route-b.ts";
import { routeC } from "../../src/law/route-c.ts";
import { targetGroup } from "../../src/law/target-group.ts";
import { asked, nobody, type Person, personAt } from "./persons.ts";

/** The six rules of one person, with everything that decided them. */
export const traced = (person: Person) =>
  [
    judge(targetGroup, person, asked),
    judge(routeA, person, asked),
    judge(routeB, person, asked),
    judge(routeC, person, asked),
    judge(presumption, person, asked),
    judge(cumulEmployee, person, asked),
  ] as const;

/** The six outcomes alone. */
export const untraced = (person: Person) => [
  outcomeOf(targetGroup, person, asked),
  outcomeOf(routeA, person, asked),
  outcomeOf(routeB, person, asked),
  outcomeOf(routeC, person, asked),
  outcomeOf(presumption, person, asked),
  outcomeOf(cumulEmployee, person, asked),
];

/** Goes through some persons, and gives something that depends on every one, so that nothing can be left out. */
export function through(from: number, count: number, each: (person: Person) => readonly unknown[]): number {
  const person = nobody();
  let seen = 0;
  for (let n = from; n < from + count; n += 1) seen += each(personAt(n, person)).length;
  return seen;
}
