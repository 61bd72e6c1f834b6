import { consentConditions, consentFacts } from "./consent.ts";
import { conditions } from "./kernel/conditions.ts";
import { yesNo } from "./kernel/facts.ts";

/** The coordinator refers to the occupational physician of the employer (RIZIV webinar, slides 14 and 23). */
export const referralToOccupationalPhysician = conditions({
  name: "referral-to-occupational-physician",
  facts: { hasContract: yesNo, ...consentFacts },
  chosenBy: "referral",
  versions: [
    {
      since: "2022-01-01",
      cites: ["webinar-codex"],
      conditions: [
        {
          name: "has-contract",
          looksAt: ["hasContract"],
          cites: ["webinar-employer"],
          holds: ({ hasContract }) => hasContract,
        },
        ...consentConditions,
      ],
    },
  ],
});
