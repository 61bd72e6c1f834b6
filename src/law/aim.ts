import { yesNo } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

/** Bringing skills up to date for work one can still do, or learning other work (RIZIV page of 2019). */
export const aim = table({
  name: "aim",
  facts: { lastOccupationPossible: yesNo, referenceOccupationPossible: yesNo },
  chosenBy: "finding",
  versions: [
    {
      since: "2012-10-01",
      cites: [],
      rows: [
        {
          name: "last-occupation-possible",
          when: { lastOccupationPossible: true },
          gives: "rehabilitation",
          cites: ["page-2019-rehabilitation"],
        },
        {
          name: "only-another-occupation-possible",
          when: { lastOccupationPossible: false, referenceOccupationPossible: true },
          gives: "rehabilitation",
          cites: ["page-2019-rehabilitation", "reading-other-occupation"],
        },
        {
          name: "neither-possible",
          when: { lastOccupationPossible: false, referenceOccupationPossible: false },
          gives: "re-orientation",
          cites: ["page-2019-reorientation"],
        },
      ],
    },
  ],
});
