import { oneOf } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

/** What the fund pays after the decision of the Council (RIZIV webinar, slide 22; INAMI). */
export const financialIntervention = table({
  name: "financial-intervention",
  facts: { decision: oneOf("approved", "refused") },
  chosenBy: "decision",
  versions: [
    {
      since: "2012-10-01",
      cites: ["webinar-decision"],
      rows: [
        { name: "approved", when: { decision: "approved" }, gives: "paid", cites: ["webinar-decision"] },
        {
          name: "refused",
          when: { decision: "refused" },
          gives: "orientation-examination-only",
          cites: ["webinar-decision", "inami-course", "reading-refused-orientation"],
        },
      ],
    },
  ],
});
