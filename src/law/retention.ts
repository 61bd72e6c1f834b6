import { calculation } from "./kernel/calculation.ts";
import { civil, dayNumber } from "./kernel/civil.ts";
import { type Day, iso } from "./kernel/day.ts";
import { aDay } from "./kernel/facts.ts";

/** The last day on which the fund keeps a closed file: so many full years after that of closing (law, art. 100 § 1/2). */
export const retention = calculation({
  name: "retention",
  facts: { closedOn: aDay },
  chosenBy: "file-closed",
  versions: [
    {
      since: "2022-01-01",
      cites: ["ziv-law-100-1-2"],
      write: (until: string) => until,
      calculate({ closedOn }, { p, t }) {
        if (closedOn === undefined) return undefined;
        const year = civil(closedOn).year + 1;
        t?.step("counts-from", iso(dayNumber(year, 1, 1) as Day), ["ziv-law-100-1-2"]);
        t?.step("years-later", p("retention-years"));
        return iso(dayNumber(year + p("retention-years") - 1, 12, 31) as Day);
      },
    },
  ],
});
