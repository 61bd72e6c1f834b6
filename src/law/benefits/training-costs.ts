import { oneOf, yesNo } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

/** What is paid of the costs of a training: registration, transport, material and others (RIZIV page of 2019). */
export const trainingCosts = table({
  name: "training-costs",
  facts: { decision: oneOf("approved", "refused"), receiptHandedIn: yesNo },
  chosenBy: "cost",
  versions: [
    {
      since: "2012-10-01",
      cites: ["page-2019-costs"],
      rows: [
        { name: "cost-refused", when: { decision: "refused" }, gives: "no-cost-paid", cites: ["webinar-decision"] },
        {
          name: "cost-with-receipt",
          when: { decision: "approved", receiptHandedIn: true },
          gives: "real-cost",
          cites: ["page-2019-costs", "inami-real-cost"],
        },
        {
          name: "cost-without-receipt",
          when: { decision: "approved", receiptHandedIn: false },
          gives: "receipt-needed",
          cites: ["inami-real-cost", "reading-receipt"],
        },
      ],
    },
  ],
});
