import { calculation } from "../kernel/calculation.ts";
import { addWorkingDays, type Day, iso } from "../kernel/day.ts";
import { aDay, oneOf } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

/** The last working day before the resumption: its day in the law, for the rules that go on from it. */
export function lastDayToDeclare(resumesOn: Day, { p, t }: At): Day {
  t?.step("counts-from", iso(resumesOn), ["webinar-resumption-declaration"]);
  t?.step("working-days-before", p("declaration-working-days-before"), ["inami-declaration-example"]);
  return addWorkingDays(resumesOn, -p("declaration-working-days-before"));
}

/** The last day to declare partial work and ask for the permission (RIZIV webinar, slide 24). ISO text. */
export const declarationDay = calculation({
  name: "declaration-day",
  facts: { regime: oneOf("employee", "unemployed", "self-employed"), resumesOn: aDay },
  chosenBy: "resumption",
  versions: [
    {
      since: "2013-04-11",
      cites: ["regulation-1997-16", "kb-1971-23bis"],
      write: (by: string) => by,
      calculate({ regime, resumesOn }, at) {
        if (regime === "self-employed") {
          at.t?.step("permission-comes-first", "2023-01-01", ["kb-1971-23bis"]);
          return null;
        }
        if (regime === undefined || resumesOn === undefined) return undefined;
        return iso(lastDayToDeclare(resumesOn, at));
      },
    },
    {
      since: "2023-01-01",
      cites: ["webinar-resumption-declaration", "kb-2022-12-26", "reading-working-day"],
      write: (by: string) => by,
      calculate: ({ resumesOn }, at) => (resumesOn === undefined ? undefined : iso(lastDayToDeclare(resumesOn, at))),
    },
  ],
});
