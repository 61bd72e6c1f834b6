import { calculation } from "../kernel/calculation.ts";
import { addDays, addMonths, type Day, iso } from "../kernel/day.ts";
import { aDay } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

/**
 * First days as ISO text, and the last days of the months (`until4`: of month 4, that day included). `contacts`: whether
 * the physical contacts of months 4, 7 and 11 exist for this incapacity.
 */
export type ContactMonths = Readonly<
  Record<"month4" | "until4" | "month7" | "until7" | "month11" | "until11" | "invalidity", string>
> & { readonly contacts: boolean };

/** The first day of a month of the incapacity, when its own first day is the first of month 1. */
function firstDay(incapableSince: Day, month: number, { p, t }: Pick<At, "p" | "t">): Day {
  const onwards = p("month-without-that-day") === "day-after" ? "next-day" : "last-day";
  const first = addMonths(incapableSince, month - 1, onwards);
  t?.step("month-of-incapacity", `${month}: ${iso(first)}`);
  return first;
}

/** The last day of that month: the day before the next one begins. */
const lastDay = (incapableSince: Day, month: number, { p }: At): string =>
  iso(addDays(firstDay(incapableSince, month + 1, { p }), -1));

/** The first day of months 4, 7 and 11 of the incapacity, and the first day of invalidity. */
export const contactMonths = calculation({
  name: "contact-months",
  facts: { incapableSince: aDay },
  chosenBy: "incapacity-starts",
  versions: [
    {
      since: "1900-01-01",
      cites: ["chamber-contact-months", "reading-contact-months", "reading-first-day-of-invalidity"],
      write: ({ month4, month7, month11, invalidity }: ContactMonths) =>
        [month4, month7, month11, invalidity].join(" / "),
      calculate({ incapableSince }, at) {
        if (incapableSince === undefined) return undefined;
        const month4 = iso(firstDay(incapableSince, 4, at));
        const month7 = iso(firstDay(incapableSince, 7, at));
        const month11 = iso(firstDay(incapableSince, 11, at));
        const invalidity = iso(addMonths(incapableSince, at.p("primary-incapacity-months"), "next-day"));
        at.t?.step("invalidity-from", invalidity, ["webinar-route-c-invalidity"]);
        const until4 = lastDay(incapableSince, 4, at);
        const until7 = lastDay(incapableSince, 7, at);
        const until11 = lastDay(incapableSince, 11, at);
        return { month4, until4, month7, until7, month11, until11, invalidity, contacts: at.p("contacts-in-months") };
      },
    },
  ],
});

/** Month 4, in which the capacities are estimated for the first time: ISO text, both days included. */
export const estimatePeriod = calculation({
  name: "estimate-period",
  facts: { incapableSince: aDay },
  chosenBy: "incapacity-starts",
  versions: [
    {
      since: "2022-01-01",
      cites: ["inami-estimate-month-4", "reading-estimate-month-4", "reading-contact-months"],
      write: ({ from, until }: { from: string; until: string }) => `${from}/${until}`,
      calculate({ incapableSince }, at) {
        if (incapableSince === undefined) return undefined;
        const from = firstDay(incapableSince, 4, at);
        return { from: iso(from), until: lastDay(incapableSince, 4, at) };
      },
    },
  ],
});
