import { conditions } from "./kernel/conditions.ts";
import { yesNo } from "./kernel/facts.ts";
import { targetGroupFacts, targetGroupOf2023 } from "./target-group.ts";

/** The occupational physician refers to the fund or to the regional service, since 2023 (RIZIV page). */
export const referralByOccupationalPhysician = conditions({
  name: "referral-by-occupational-physician",
  facts: { ...targetGroupFacts, personAgrees: yesNo },
  chosenBy: "referral",
  versions: [
    {
      since: "2023-01-01",
      cites: ["riziv-page-occupational-physician"],
      conditions: [
        ...targetGroupOf2023,
        {
          name: "person-agrees",
          looksAt: ["personAgrees"],
          cites: ["riziv-page-voluntary"],
          holds: ({ personAgrees }) => personAgrees,
        },
      ],
    },
  ],
});
