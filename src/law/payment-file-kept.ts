import { calculation } from "./kernel/calculation.ts";
import { civil, dayNumber } from "./kernel/civil.ts";
import { type Day, iso } from "./kernel/day.ts";
import { aDay } from "./kernel/facts.ts";

/** The last day on which the file that a bank got is kept with its names: so many full years after that of the payment. */
export const paymentFileKept = calculation({
  name: "payment-file-kept",
  facts: { executedOn: aDay },
  chosenBy: "order-executed",
  versions: [
    {
      since: "2022-01-01",
      cites: ["economic-law-iii-86"],
      write: (until: string) => until,
      calculate({ executedOn }, { p, t }) {
        if (executedOn === undefined) return undefined;
        const year = civil(executedOn).year + 1;
        t?.step("counts-from", iso(dayNumber(year, 1, 1) as Day), ["economic-law-iii-86"]);
        t?.step("years-later", p("payment-file-years"));
        return iso(dayNumber(year + p("payment-file-years") - 1, 12, 31) as Day);
      },
    },
  ],
});
