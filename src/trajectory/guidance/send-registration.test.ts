import { describe, it } from "node:test";
import type { Partner, Service } from "../../access/roles.ts";
import { an, given } from "../given.ts";
import { asked, consentToVdab, guidanceEnded, heard, registered, toVdab } from "../given-past.ts";
import { sendRegistration } from "./send-registration.ts";

const withdrawn = { type: "ConsentWithdrawn", partner: "vdab" } as const;
const question = "Welk werk past bij mij?";
const consenting = [...heard, consentToVdab] as const;
const consentingTo = (partner: Service) => given([...heard, { ...consentToVdab, partner }], { by: an });
const sentTo = (service: Service, partner: Partner | null = null) =>
  ({ type: "RegistrationSent", service, partner, question }) as const;

describe("sending the registration form to a regional service (RIZIV webinar, slides 12 and 14)", () => {
  it("needs the person's consent", () => {
    given(consenting, { by: an }).when(sendRegistration, { service: "vdab", question }).happens(toVdab);
    given(heard, { by: an })
      .when(sendRegistration, { service: "vdab", question })
      .cannot("the-law-does-not-allow")
      .because("consent-given", "consent-in-writing");
  });

  it("needs the consent for this service, not for another", () =>
    given(consenting, { by: an })
      .when(sendRegistration, { service: "forem", question })
      .cannot("the-law-does-not-allow")
      .because("consent-given", "consent-in-writing"));

  it("goes to each of the four services", () => {
    consentingTo("forem").when(sendRegistration, { service: "forem", question }).happens(sentTo("forem"));
    consentingTo("actiris").when(sendRegistration, { service: "actiris", question }).happens(sentTo("actiris"));
    consentingTo("adg").when(sendRegistration, { service: "adg", question }).happens(sentTo("adg"));
  });

  it("may name a partner with which the service works", () => {
    const form = { question, partner: "gtb" } as const;
    consentingTo("vdab")
      .when(sendRegistration, { ...form, service: "vdab" })
      .happens(sentTo("vdab", "gtb"));
    consentingTo("forem")
      .when(sendRegistration, { ...form, service: "forem", partner: "aviq" })
      .happens(sentTo("forem", "aviq"));
    consentingTo("actiris")
      .when(sendRegistration, { ...form, service: "actiris", partner: "bruxelles-formation" })
      .happens(sentTo("actiris", "bruxelles-formation"));
    consentingTo("actiris")
      .when(sendRegistration, { ...form, service: "actiris", partner: "phare" })
      .happens(sentTo("actiris", "phare"));
  });

  it("may not name a partner of another service", () => {
    consentingTo("vdab")
      .when(sendRegistration, { service: "vdab", partner: "aviq", question })
      .cannot("partner-does-not-belong-to-the-service");
    consentingTo("adg")
      .when(sendRegistration, { service: "adg", partner: "gtb", question })
      .cannot("partner-does-not-belong-to-the-service");
  });

  it("comes after the first contact", () => {
    given([asked, consentToVdab], { by: an })
      .when(sendRegistration, { service: "vdab", question })
      .cannot("no-first-contact-yet");
  });

  it("is not needed while a service guides, and possible again when that has ended", () => {
    given([...consenting, toVdab], { by: an })
      .when(sendRegistration, { service: "vdab", question })
      .cannot("service-is-guiding");
    given([registered], { by: an }).when(sendRegistration, { service: "vdab", question }).cannot("service-is-guiding");
    given([...consenting, toVdab, guidanceEnded], { by: an })
      .when(sendRegistration, { service: "vdab", question })
      .happens(toVdab);
  });

  it("is possible to another service once the consent for the one that guides is withdrawn", () =>
    given([...consenting, toVdab, withdrawn, { ...consentToVdab, partner: "forem" }], { by: an })
      .when(sendRegistration, { service: "forem", question })
      .happens(sentTo("forem")));

  it("exists since 1 January 2022, not the day before", () => {
    const consented = [...heard, { ...consentToVdab, signedOn: "2021-12-01" }] as const;
    given(consented, { by: an, day: "2022-01-01" })
      .when(sendRegistration, { service: "vdab", question })
      .happens(toVdab);
    given(consented, { by: an, day: "2021-12-31" })
      .when(sendRegistration, { service: "vdab", question })
      .cannot("no-rule-on-that-day");
  });
});
