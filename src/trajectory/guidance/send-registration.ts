import { z } from "zod";
import { type Partner, partners, type Service, services } from "../../access/roles.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { registrationWithService } from "../../law/registration-with-service.ts";
import { act, cannot } from "../act.ts";
import { withdrew } from "../consent/consent.ts";
import { consentFacts } from "../consent/consent-facts.ts";
import { ask } from "../inputs.ts";

/** With which partners each service works (S003, S004; DOMAIN 2.5). */
const partnersOf: Record<Service, readonly Partner[]> = {
  vdab: ["gtb"],
  forem: ["aviq"],
  actiris: ["bruxelles-formation", "phare"],
  adg: [],
};

/** Not sure of the project: the coordinator sends the registration form to the regional service (S002). */
export const sendRegistration = act({
  name: "send-registration",
  serves: ["P2", "E1"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({
    service: ask.choice(...services),
    partner: ask.choice(...partners).optional(),
    question: ask.prose(),
  }),
  happens: ["RegistrationSent"],
  hindered({ trajectory }) {
    const { contact, guidance } = trajectory;
    if (guidance && !guidance.ended && !withdrew(trajectory, guidance.service)) return cannot("service-is-guiding");
    return contact.at === "held" ? undefined : cannot("no-first-contact-yet");
  },
  decide({ trajectory, input: { service, partner, question }, day }) {
    const ruling = judge(registrationWithService, { service, ...consentFacts(trajectory, service) }, dayOf(day));
    if (ruling.outcome !== "met") return cannot("the-law-does-not-allow", ruling);
    if (partner && !partnersOf[service].includes(partner)) return cannot("partner-does-not-belong-to-the-service");
    return {
      happened: [{ type: "RegistrationSent", service, partner: partner ?? null, question }],
      rulings: [ruling],
    };
  },
});
