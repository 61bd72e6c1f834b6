import { conditions } from "./kernel/conditions.ts";
import { wholeNumber } from "./kernel/facts.ts";

/**
 * May the members who took part decide on a dossier? `members`: how many the Higher Commission has; `takingPart`: how
 * many are counted for this dossier; of those, `notPresent` were not there and `withConflict` declared a conflict of
 * interest. How it sits is in none of the sources that were read.
 */
export const councilDecision = conditions({
  name: "council-decision",
  facts: { members: wholeNumber, takingPart: wholeNumber, notPresent: wholeNumber, withConflict: wholeNumber },
  chosenBy: "decision",
  versions: [
    {
      since: "2012-10-01",
      cites: [],
      conditions: [
        {
          name: "quorum-takes-part",
          looksAt: ["members", "takingPart"],
          cites: ["reading-council-quorum"],
          holds({ members, takingPart }, { p }) {
            if (members === undefined || takingPart === undefined) return undefined;
            return takingPart >= 1 && takingPart * 100 >= members * p("council-quorum-percent");
          },
        },
        {
          name: "only-members-present",
          looksAt: ["notPresent"],
          cites: ["reading-council-present"],
          holds: ({ notPresent }) => (notPresent === undefined ? undefined : notPresent === 0),
        },
        {
          name: "no-member-with-a-conflict",
          looksAt: ["withConflict"],
          cites: ["reading-council-conflict"],
          holds: ({ withConflict }) => (withConflict === undefined ? undefined : withConflict === 0),
        },
      ],
    },
  ],
});
