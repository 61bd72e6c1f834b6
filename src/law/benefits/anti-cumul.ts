import { calculation } from "../kernel/calculation.ts";
import { euro } from "../kernel/euro.ts";
import { cents } from "../kernel/facts.ts";

/** What is left to pay beside a similar benefit of the region: only the difference (law of 14 July 1994, art. 109bis). */
export const antiCumul = calculation({
  name: "anti-cumul",
  facts: { amount: cents, regionalAmount: cents },
  chosenBy: "payment",
  versions: [
    {
      since: "2012-10-01",
      cites: ["ziv-law-109bis"],
      write: euro,
      calculate({ amount, regionalAmount }, { t }) {
        if (amount === undefined || regionalAmount === undefined) return undefined;
        t?.step("amount-of-the-region", euro(regionalAmount), ["ziv-law-109bis"]);
        return Math.max(0, amount - Math.max(0, regionalAmount));
      },
    },
  ],
});
