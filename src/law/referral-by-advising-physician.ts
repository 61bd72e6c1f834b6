import { conditions } from "./kernel/conditions.ts";
import { aDay, yesNo } from "./kernel/facts.ts";

/** The advising physician refers to the coordinator (RIZIV, route A; webinar, slide 15). */
export const referralByAdvisingPhysician = conditions({
  name: "referral-by-advising-physician",
  facts: { examinedOn: aDay, saysWantsToWork: yesNo, hasWorkPotential: yesNo },
  chosenBy: "referral",
  versions: [
    {
      since: "2022-01-01",
      cites: ["ziv-law-100-1-1"],
      conditions: [
        {
          name: "examined-before-the-referral",
          looksAt: ["examinedOn"],
          cites: ["riziv-page-examination"],
          holds: ({ examinedOn }, { on }) => (examinedOn === undefined ? undefined : examinedOn <= on),
        },
        {
          name: "says-wants-to-work",
          looksAt: ["saysWantsToWork"],
          cites: ["riziv-page-examination"],
          holds: ({ saysWantsToWork }) => saysWantsToWork,
        },
        {
          name: "has-work-potential",
          looksAt: ["hasWorkPotential"],
          cites: ["webinar-route-a"],
          holds: ({ hasWorkPotential }) => hasWorkPotential,
        },
      ],
    },
  ],
});
