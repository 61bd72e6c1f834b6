import { calculation } from "./kernel/calculation.ts";
import { type Cents, wholeNumber, yesNo } from "./kernel/facts.ts";

/** The premium for an approved training, gross: for each hour followed, and once for succeeding (RIZIV page of 2019). */
export const premium = calculation({
  name: "premium",
  facts: { hoursFollowed: wholeNumber, succeeded: yesNo },
  chosenBy: "the day on which the premium is worked out",
  notModelled: ["Who pays when Actiris guides, within which term it is asked for, and what tax is held back."],
  versions: [
    {
      since: "2012-10-01",
      cites: ["page-2019-premium"],
      write: (cents: Cents) => `${(cents / 100).toFixed(2)} EUR`,
      calculate({ hoursFollowed, succeeded }, { p, t }) {
        if (hoursFollowed === undefined || succeeded === undefined) return undefined;
        const forHours = hoursFollowed * p("premium-per-hour-cents");
        t?.step("premium-for-the-hours", forHours / 100, ["page-2019-premium"]);
        if (!succeeded) return forHours as Cents;
        const forSuccess = p("premium-on-success-cents");
        t?.step("premium-on-success", forSuccess / 100, ["page-2019-premium"]);
        return (forHours + forSuccess) as Cents;
      },
    },
  ],
});
