import { consentConditions, consentFacts } from "./consent.ts";
import { conditions } from "./kernel/conditions.ts";
import { oneOf } from "./kernel/facts.ts";

/** The coordinator sends the registration form to a regional service (RIZIV webinar, slides 12 and 14). */
export const registrationWithService = conditions({
  name: "registration-with-service",
  facts: { service: oneOf("vdab", "forem", "actiris", "adg"), ...consentFacts },
  chosenBy: "the day on which the form is sent",
  notModelled: [
    "Partners that guide for a service (GTB, AViQ, Bruxelles Formation, PHARE): the service brings them in.",
  ],
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
