import { yesNo } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

/** Bringing skills up to date for work one can still do, or learning other work (RIZIV page of 2019). */
export const aim = table({
  name: "aim",
  facts: { lastOccupationPossible: yesNo, referenceOccupationPossible: yesNo },
  chosenBy: "the day of the advising physician's finding",
  notModelled: ["That the slides of 2021 ask for no reference occupation at all before a trajectory may start."],
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
