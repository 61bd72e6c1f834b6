import { conditions } from "./kernel/conditions.ts";
import { targetGroupBefore2022, targetGroupFacts, targetGroupOf2022, targetGroupOf2023 } from "./target-group.ts";

/** Route A: the advising physician takes the initiative (RIZIV webinar, slides 14 and 15). */
export const routeA = conditions({
  name: "route-a",
  facts: targetGroupFacts,
  chosenBy: "referral",
  versions: [
    { since: "1900-01-01", cites: ["reading-before-the-regime"], conditions: targetGroupBefore2022 },
    { since: "2022-01-01", cites: ["webinar-route-a"], conditions: targetGroupOf2022 },
    { since: "2023-01-01", cites: ["webinar-route-a"], conditions: targetGroupOf2023 },
  ],
});
