import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, jan, today } from "../given.ts";
import { confirmed, consentToTom, consentToVdab, heard, registered } from "../given-past.ts";
import { sendRegistration } from "../guidance/send-registration.ts";
import { referToOccupationalPhysician } from "../occupational-physician/refer-to-occupational-physician.ts";
import { giveConsent } from "./give-consent.ts";
import { withdrawConsent } from "./withdraw-consent.ts";

const toTom = { partner: "occupational-physician", purpose: "return-to-own-employer", inWriting: true } as const;
const toVdab = { partner: "vdab", purpose: "guidance-to-work", inWriting: true } as const;
const withdrawn = (partner: "occupational-physician" | "vdab") => ({ type: "ConsentWithdrawn", partner }) as const;

describe("consent in writing, per partner and purpose (law of 14 July 1994, art. 100 § 1/2)", () => {
  it("is given on-line by the person", () =>
    given(heard, { by: jan })
      .when(giveConsent, toTom)
      .happens({ type: "ConsentGiven", partner: toTom.partner, purpose: toTom.purpose, signedOn: today, on: "line" }));

  it("is given on paper through the coordinator", () =>
    given(heard, { by: an })
      .when(giveConsent, toVdab)
      .happens({ type: "ConsentGiven", partner: "vdab", purpose: "guidance-to-work", signedOn: today, on: "paper" }));

  it("to the treating physician is for consultation on the plan", () =>
    given(heard, { by: jan })
      .when(giveConsent, { partner: "treating-physician", purpose: "consultation-on-the-plan", inWriting: true })
      .happens({
        type: "ConsentGiven",
        partner: "treating-physician",
        purpose: "consultation-on-the-plan",
        signedOn: today,
        on: "line",
      }));

  it("is not for a purpose of another partner", () => {
    given(heard, { by: jan })
      .when(giveConsent, { ...toVdab, purpose: "return-to-own-employer" })
      .cannot("purpose-does-not-fit-the-partner");
    given(heard, { by: jan })
      .when(giveConsent, { ...toTom, purpose: "guidance-to-work" })
      .cannot("purpose-does-not-fit-the-partner");
  });

  it("is not given twice, but to another partner or again after it was withdrawn", () => {
    given([...heard, consentToTom], { by: jan })
      .when(giveConsent, toTom)
      .cannot("consent-was-given");
    given([...heard, consentToTom], { by: jan })
      .when(giveConsent, toVdab)
      .happens({ ...consentToVdab, signedOn: today });
    given([...heard, consentToTom, withdrawn("occupational-physician")], { by: jan })
      .when(giveConsent, toTom)
      .happens({ ...consentToTom, signedOn: today });
  });
});

describe("the ruling that is kept with a consent", () => {
  const outcomes = ({ decision }: { decision: object }) =>
    ("rulings" in decision ? (decision.rulings as { rule: string; outcome: string }[]) : []).map(
      ({ rule, outcome }) => `${rule}: ${outcome}`,
    );

  it("says that the partner may receive, and after it was withdrawn that it may no longer", () => {
    assert.deepEqual(outcomes(given(heard, { by: jan }).when(giveConsent, toTom)), ["partner-may-receive: met"]);
    const withdrawal = given([...heard, consentToTom], { by: jan }).when(withdrawConsent, { partner: toTom.partner });
    assert.deepEqual(outcomes(withdrawal), ["partner-may-receive: not met"]);
  });

  it("is absent on a day that the rule says nothing about, which keeps nobody from withdrawing", () => {
    const past = [{ ...registered, onDay: "2021-12-30" }];
    const withdrawal = given(past, { by: jan, day: "2021-12-31" }).when(withdrawConsent, { partner: "vdab" });
    withdrawal.happens(withdrawn("vdab"));
    assert.deepEqual(outcomes(withdrawal), []);
  });
});

describe("withdrawing a consent (law of 14 July 1994, art. 100 § 1/2)", () => {
  it("asks for no reason", () =>
    given([...heard, consentToTom], { by: jan })
      .when(withdrawConsent, { partner: "occupational-physician" })
      .happens(withdrawn("occupational-physician")));

  it("keeps what was consented to, and until when", () =>
    assert.deepEqual(given([...heard, consentToTom, withdrawn("occupational-physician")]).trajectory?.consents, {
      "occupational-physician": { purpose: toTom.purpose, givenOn: consentToTom.signedOn, withdrawnOn: today },
    }));

  it("needs one that was given, to this partner, and not withdrawn yet", () => {
    given(heard, { by: jan }).when(withdrawConsent, { partner: "vdab" }).cannot("no-consent-to-withdraw");
    given([...heard, consentToTom], { by: jan })
      .when(withdrawConsent, { partner: "vdab" })
      .cannot("no-consent-to-withdraw");
    given([...heard, consentToVdab, withdrawn("vdab")], { by: jan })
      .when(withdrawConsent, { partner: "vdab" })
      .cannot("no-consent-to-withdraw");
  });

  it("is possible too when the person came to the partner of their own accord (route C)", () => {
    given([registered, confirmed], { by: jan }).when(withdrawConsent, { partner: "vdab" }).happens(withdrawn("vdab"));
    given([registered, confirmed], { by: jan })
      .when(withdrawConsent, { partner: "forem" })
      .cannot("no-consent-to-withdraw");
    given([registered, confirmed, withdrawn("vdab")], { by: jan })
      .when(withdrawConsent, { partner: "vdab" })
      .cannot("no-consent-to-withdraw");
  });

  it("leaves no way to the occupational physician", () =>
    given([...heard, consentToTom, withdrawn("occupational-physician")], { by: an })
      .when(referToOccupationalPhysician, { for: "pre-return-visit" })
      .cannot("the-law-does-not-allow")
      .because("consent-not-withdrawn"));

  it("leaves no way to the service", () =>
    given([...heard, consentToVdab, withdrawn("vdab")], { by: an })
      .when(sendRegistration, { service: "vdab", question: "Welk werk past bij mij?" })
      .cannot("the-law-does-not-allow")
      .because("consent-not-withdrawn"));
});
