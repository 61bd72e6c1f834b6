import { yesNo } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

/** Which of the two older trajectories, for one that started from 1 October 2012 up to 31 December 2022 (slides of 2021). */
export const legacyKind = table({
  name: "legacy-kind",
  facts: { clearPlan: yesNo, orientationNeeded: yesNo },
  chosenBy: "older-started",
  versions: [
    {
      since: "2012-10-01",
      until: "2023-01-01",
      cites: ["slides-2021-agreement"],
      rows: [
        {
          name: "plan-and-no-orientation",
          when: { clearPlan: true, orientationNeeded: false },
          gives: "classic",
          cites: ["slides-2021-classic"],
        },
        {
          name: "no-plan-and-orientation",
          when: { clearPlan: false, orientationNeeded: true },
          gives: "cooperation-agreement",
          cites: ["slides-2021-cooperation"],
        },
        {
          name: "plan-and-orientation",
          when: { clearPlan: true, orientationNeeded: true },
          gives: "none",
          cites: ["reading-legacy-in-between"],
        },
        {
          name: "neither-plan-nor-orientation",
          when: { clearPlan: false, orientationNeeded: false },
          gives: "none",
          cites: ["reading-legacy-in-between"],
        },
      ],
    },
  ],
});
