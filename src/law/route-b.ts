import { conditions } from "./kernel/conditions.ts";
import { targetGroupBefore2022, targetGroupFacts, targetGroupOf2022, targetGroupOf2023 } from "./target-group.ts";

/** Route B: the insured person asks for a first contact, before or after one year (RIZIV webinar, slides 16 and 17). */
export const routeB = conditions({
  name: "route-b",
  facts: targetGroupFacts,
  chosenBy: "person-asks",
  versions: [
    { since: "1900-01-01", cites: ["reading-before-the-regime"], conditions: targetGroupBefore2022 },
    { since: "2022-01-01", cites: ["webinar-route-b"], conditions: targetGroupOf2022 },
    { since: "2023-01-01", cites: ["webinar-route-b"], conditions: targetGroupOf2023 },
  ],
});
