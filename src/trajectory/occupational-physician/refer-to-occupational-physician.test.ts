import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { asked, consentToTom, heard, toTom } from "../given-past.ts";
import { referToOccupationalPhysician } from "./refer-to-occupational-physician.ts";

const consenting = [...heard, consentToTom] as const;
const trajectory = { for: "re-integration-trajectory" } as const;

describe("referring to the occupational physician of the employer (RIZIV webinar, slides 14 and 23)", () => {
  it("needs a contract and the person's consent", () =>
    given(consenting, { by: an }).when(referToOccupationalPhysician, trajectory).happens(toTom));

  it("may ask for a visit before the return instead (Codex, art. I.4-36)", () =>
    given(consenting, { by: an })
      .when(referToOccupationalPhysician, { for: "pre-return-visit" })
      .happens({ ...toTom, for: "pre-return-visit" }));

  it("is not possible without a contract", () =>
    given(consenting, { by: an, recognition: { hasContract: false } })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("the-law-does-not-allow")
      .because("has-contract"));

  it("is not possible without consent, and every reason is named", () =>
    given(heard, { by: an, recognition: { hasContract: false } })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("the-law-does-not-allow")
      .because("has-contract", "consent-given", "consent-in-writing"));

  it("is possible on the day of the consent, not the day before", () => {
    given([...heard, { ...consentToTom, signedOn: "2026-03-02" }], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .happens(toTom);
    given([...heard, { ...consentToTom, signedOn: "2026-03-03" }], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("the-law-does-not-allow")
      .because("consent-given");
  });

  it("is not possible on the day on which the consent is withdrawn", () =>
    given([...consenting, { type: "ConsentWithdrawn", partner: "occupational-physician" }], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("the-law-does-not-allow")
      .because("consent-not-withdrawn"));

  it("is not possible where the prevention service of the employer is not known", () => {
    given(consenting, { by: an, recognition: { preventionService: null } })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("no-prevention-service-known");
  });

  it("comes after the first contact", () => {
    given([asked, consentToTom], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("no-first-contact-yet");
  });

  it("cannot be done while an answer is awaited, and can after one", () => {
    given([...consenting, toTom], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .cannot("referral-is-running");
    given([...consenting, toTom, { type: "ReferralDeclined", reason: "Geen afspraak." }], { by: an })
      .when(referToOccupationalPhysician, trajectory)
      .happens(toTom);
  });
});
