import { conditions } from "./kernel/conditions.ts";
import { yesNo } from "./kernel/facts.ts";

/** The insured person may stop at any moment, and nobody may do it for them (RIZIV webinar, slide 15). */
export const stopping = conditions({
  name: "stopping",
  facts: { askedByInsuredPerson: yesNo },
  chosenBy: "person-stops",
  versions: [
    {
      since: "2012-10-01",
      cites: ["webinar-stopping"],
      conditions: [
        {
          name: "asked-by-insured-person",
          looksAt: ["askedByInsuredPerson"],
          cites: ["webinar-stopping"],
          holds: ({ askedByInsuredPerson }) => askedByInsuredPerson,
        },
      ],
    },
  ],
});
