import { calculation } from "./kernel/calculation.ts";
import { iso } from "./kernel/day.ts";
import { aDay, oneOf, periods } from "./kernel/facts.ts";
import { type Counting, lastDay } from "./kernel/term.ts";

const others = { term: { unit: "days", length: "declaration-days-others" }, onRestDay: "next-working-day" } as const;

/** Workers and employees count their first day of incapacity, all others do not. */
const countings = {
  "manual-worker": { ...others, term: { unit: "days", length: "declaration-days-manual-worker" }, firstDay: "counts" },
  "office-worker": { ...others, term: { unit: "days", length: "declaration-days-office-worker" }, firstDay: "counts" },
  unemployed: others,
  "self-employed": { ...others, term: { unit: "days", length: "declaration-days-self-employed" } },
  prolongation: others,
  relapse: others,
} as const satisfies Record<string, Counting>;

/** The last day to declare an incapacity to the fund; a stay in hospital suspends the term (INAMI, RIZIV). */
export const declarationOfIncapacity = calculation({
  name: "declaration-of-incapacity",
  facts: {
    declarer: oneOf("manual-worker", "office-worker", "unemployed", "self-employed", "prolongation", "relapse"),
    incapableSince: aDay,
    hospitalStays: periods,
  },
  chosenBy: "incapacity-starts",
  versions: [
    {
      since: "2018-01-01",
      cites: ["inami-declaration", "reading-hospital-days"],
      write: (by: string) => by,
      calculate({ declarer, incapableSince, hospitalStays }, at) {
        if (declarer === undefined || incapableSince === undefined || hospitalStays === undefined) return undefined;
        at.t?.step("counts-from", iso(incapableSince), ["inami-declaration"]);
        const by = lastDay(incapableSince, countings[declarer], at, hospitalStays);
        return by === undefined ? undefined : iso(by);
      },
    },
  ],
});
