import { conditions } from "../kernel/conditions.ts";
import { addDays, addMonths } from "../kernel/day.ts";
import { aDay, yesNo } from "../kernel/facts.ts";

const relapses = ["inami-relapse", "reading-relapse-count"] as const;

/** Who is incapable again so soon carries the earlier incapacity on: no new one begins (INAMI). */
export const relapse = conditions({
  name: "relapse",
  facts: { incapableUntil: aDay, incapableAgainOn: aDay, inInvalidity: yesNo },
  chosenBy: "relapse",
  versions: [
    {
      since: "2022-01-01",
      cites: relapses,
      conditions: [
        {
          name: "incapable-again-soon-enough",
          looksAt: ["incapableUntil", "incapableAgainOn", "inInvalidity"],
          cites: relapses,
          holds({ incapableUntil, incapableAgainOn, inInvalidity }, { p }) {
            if (incapableUntil === undefined || incapableAgainOn === undefined || inInvalidity === undefined)
              return undefined;
            const capable = addDays(incapableUntil, 1);
            const tooLate = inInvalidity
              ? addMonths(capable, p("relapse-months"), "next-day")
              : addDays(capable, p("relapse-days"));
            return incapableAgainOn > incapableUntil && incapableAgainOn < tooLate;
          },
        },
      ],
    },
  ],
});
