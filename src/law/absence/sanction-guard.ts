import { conditions } from "../kernel/conditions.ts";
import type { Day } from "../kernel/day.ts";
import { aDay, aDayOrNever, yesNo } from "../kernel/facts.ts";

const guard = ["ziv-law-100-1-4", "reading-sanction-guard"] as const;

/** It happened, and not after the day of the absence. */
const before = (happenedOn: Day | null | undefined, absentOn: Day | undefined) => {
  if (happenedOn === null) return false;
  return happenedOn === undefined || absentOn === undefined ? undefined : happenedOn <= absentOn;
};
const not = (fact: boolean | undefined) => (fact === undefined ? undefined : !fact);

/** What must have been done, and said, before a reduction of the benefit may be proposed. */
export const sanctionGuard = conditions({
  name: "sanction-guard",
  facts: {
    absentOn: aDay,
    invitationSentOn: aDayOrNever,
    invitationReceivedOn: aDayOrNever,
    registeredLetter: yesNo,
    inPersonsLanguage: yesNo,
    mentionsSanction: yesNo,
    reasonsAskedOn: aDayOrNever,
    reasonsWeighed: yesNo,
    absenceJustified: yesNo,
    benefitSuspended: yesNo,
  },
  chosenBy: "reduction-proposed",
  versions: [
    {
      since: "2023-01-01",
      cites: guard,
      conditions: [
        {
          name: "invited-before-the-absence",
          looksAt: ["invitationSentOn", "absentOn"],
          cites: guard,
          holds: ({ invitationSentOn, absentOn }) => before(invitationSentOn, absentOn),
        },
        {
          name: "second-invitation-registered",
          looksAt: ["registeredLetter"],
          cites: ["securex-second-invitation"],
          holds: ({ registeredLetter }) => registeredLetter,
        },
        {
          name: "invited-in-persons-language",
          looksAt: ["inPersonsLanguage"],
          cites: guard,
          holds: ({ inPersonsLanguage }) => inPersonsLanguage,
        },
        {
          name: "invitation-received",
          looksAt: ["invitationReceivedOn", "absentOn"],
          cites: guard,
          holds: ({ invitationReceivedOn, absentOn }) => before(invitationReceivedOn, absentOn),
        },
        {
          name: "invitation-mentions-sanction",
          looksAt: ["mentionsSanction"],
          cites: ["funds-first-contact", "reading-sanction-guard"],
          holds: ({ mentionsSanction }) => mentionsSanction,
        },
        {
          name: "reasons-asked",
          looksAt: ["reasonsAskedOn"],
          cites: guard,
          holds: ({ reasonsAskedOn }, { on }) =>
            reasonsAskedOn === undefined ? undefined : reasonsAskedOn !== null && reasonsAskedOn <= on,
        },
        {
          name: "reasons-weighed",
          looksAt: ["reasonsWeighed"],
          cites: guard,
          holds: ({ reasonsWeighed }) => reasonsWeighed,
        },
        {
          name: "absence-without-valid-reason",
          looksAt: ["absenceJustified"],
          cites: guard,
          holds: ({ absenceJustified }) => not(absenceJustified),
        },
        {
          name: "benefit-not-suspended",
          looksAt: ["benefitSuspended"],
          cites: ["ziv-law-134-2", "chamber-suspension-first"],
          holds: ({ benefitSuspended }) => not(benefitSuspended),
        },
      ],
    },
  ],
});
