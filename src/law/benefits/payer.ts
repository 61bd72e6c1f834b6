import { oneOf } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

const facts = { guidedBy: oneOf("fund", "vdab", "forem", "actiris", "adg") };

/** Who pays the costs of an approved training (RIZIV webinar, slide 22; Brussels page of 2026). */
export const payer = table({
  name: "payer",
  facts,
  chosenBy: "the day of the decision",
  notModelled: [
    "The day on which Actiris started to pay: not found, so the day of the page that says so.",
    "Whether the premiums follow the costs: the page speaks of costs; here they have the same payer.",
  ],
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
