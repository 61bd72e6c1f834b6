import { consentConditions, consentFacts } from "./consent.ts";
import { conditions } from "./kernel/conditions.ts";
import { oneOf } from "./kernel/facts.ts";

/** The coordinator sends the registration form to a regional service (RIZIV webinar, slides 12 and 14). */
export const registrationWithService = conditions({
  name: "registration-with-service",
  facts: { service: oneOf("vdab", "forem", "actiris", "adg"), ...consentFacts },
  chosenBy: "form-sent",
  versions: [
    {
      since: "2022-01-01",
      cites: ["webinar-registration"],
      conditions: [
        {
          name: "service-has-agreement",
          looksAt: ["service"],
          cites: ["webinar-agreements"],
          holds: ({ service }, { p }) => (service === undefined ? undefined : p(`agreement-with-${service}`)),
        },
        ...consentConditions,
      ],
    },
  ],
});
