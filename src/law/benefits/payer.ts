import { oneOf } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

const facts = { guidedBy: oneOf("fund", "vdab", "forem", "actiris", "adg") };

/** Who pays the costs of an approved training (RIZIV webinar, slide 22; Brussels page of 2026). */
export const payer = table({
  name: "payer",
  facts,
  chosenBy: "decision",
  versions: [
    {
      since: "2012-10-01",
      cites: ["webinar-decision"],
      rows: [{ name: "guided-by-anyone", when: {}, gives: "fund", cites: ["webinar-decision"] }],
    },
    {
      since: "2026-03-25",
      cites: ["brussels-page-payer", "reading-payer-since"],
      rows: [
        { name: "guided-by-actiris", when: { guidedBy: "actiris" }, gives: "actiris", cites: ["brussels-page-payer"] },
        {
          name: "guided-by-another",
          when: { guidedBy: ["fund", "vdab", "forem", "adg"] },
          gives: "fund",
          cites: ["webinar-decision", "brussels-page-payer"],
        },
      ],
    },
  ],
});
