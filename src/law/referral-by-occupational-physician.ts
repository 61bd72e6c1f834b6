import { conditions } from "./kernel/conditions.ts";
import { targetGroupFacts, targetGroupOf2023 } from "./target-group.ts";

/** The occupational physician refers to the fund or to the regional service, since 2023 (RIZIV page). */
export const referralByOccupationalPhysician = conditions({
  name: "referral-by-occupational-physician",
  facts: targetGroupFacts,
  chosenBy: "the day of the referral",
  notModelled: ["Whether a referral to the regional service also asks for invalidity, as Route C does."],
  versions: [{ since: "2023-01-01", cites: ["riziv-page-occupational-physician"], conditions: targetGroupOf2023 }],
});
