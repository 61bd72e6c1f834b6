import { partnerMayReceive } from "./consent.ts";
import { cases } from "./kernel/case.ts";
import { referralToOccupationalPhysician } from "./referral-to-occupational-physician.ts";
import { registrationWithService } from "./registration-with-service.ts";

const consent = { consentGivenOn: "2026-02-02", consentWithdrawnOn: null, inWriting: true } as const;
const given = ["consent-given"] as const;
const withdrawn = ["consent-not-withdrawn"] as const;

const consentLines = [
  { it: "law of 14 July 1994, art. 100 § 1/2: consent in writing, met", outcome: "met" },
  { it: "art. 100 § 1/2: given on the day itself, met", but: { consentGivenOn: "2026-03-02" }, outcome: "met" },
  {
    it: "art. 100 § 1/2: given only tomorrow, not met",
    but: { consentGivenOn: "2026-03-03" },
    outcome: "not met",
    no: given,
  },
  { it: "art. 100 § 1/2: never given, not met", but: { consentGivenOn: null }, outcome: "not met", no: given },
  {
    it: "not known whether given, cannot be said",
    but: { consentGivenOn: undefined },
    outcome: "unknown",
    unsaid: given,
  },
  {
    it: "art. 100 § 1/2: not in writing, not met",
    but: { inWriting: false },
    outcome: "not met",
    no: ["consent-in-writing"],
  },
  {
    it: "not known whether in writing, cannot be said",
    but: { inWriting: undefined },
    outcome: "unknown",
    unsaid: ["consent-in-writing"],
  },
  {
    it: "withdrawn before, not met",
    but: { consentWithdrawnOn: "2026-02-20" },
    outcome: "not met",
    no: withdrawn,
  },
  {
    it: "our reading: withdrawn on the day itself, not met",
    but: { consentWithdrawnOn: "2026-03-02" },
    outcome: "not met",
    no: withdrawn,
  },
  { it: "withdrawn only tomorrow, still met", but: { consentWithdrawnOn: "2026-03-03" }, outcome: "met" },
  {
    it: "our reading: given again after it was withdrawn, met",
    but: { consentWithdrawnOn: "2026-02-01" },
    outcome: "met",
  },
  {
    it: "our reading: given and withdrawn on one day, not met",
    but: { consentWithdrawnOn: "2026-02-02" },
    outcome: "not met",
    no: withdrawn,
  },
  {
    it: "not known whether withdrawn, cannot be said",
    but: { consentWithdrawnOn: undefined },
    outcome: "unknown",
    unsaid: withdrawn,
  },
  {
    it: "never given, and withdrawn: both reasons",
    but: { consentGivenOn: null, consentWithdrawnOn: "2026-02-01" },
    outcome: "not met",
    no: [...given, ...withdrawn],
  },
] as const;

export const partnerMayReceiveCases = cases(partnerMayReceive, { on: "2026-03-02", facts: consent }, consentLines);

export const referralToOccupationalPhysicianCases = cases(
  referralToOccupationalPhysician,
  { on: "2026-03-02", facts: { hasContract: true, ...consent } },
  [
    ...consentLines,
    {
      it: "webinar, slide 14: without a contract, not met",
      but: { hasContract: false },
      outcome: "not met",
      no: ["has-contract"],
    },
    {
      it: "contract not known, cannot be said",
      but: { hasContract: undefined },
      outcome: "unknown",
      unsaid: ["has-contract"],
    },
    {
      it: "webinar, slides 14 and 23: neither contract nor consent, both reasons",
      but: { hasContract: false, consentGivenOn: null },
      outcome: "not met",
      no: ["has-contract", ...given],
    },
  ],
);

const before2022 = { consentGivenOn: "2021-12-01" } as const;

export const registrationWithServiceCases = cases(
  registrationWithService,
  { on: "2026-03-02", facts: { service: "vdab", ...consent } },
  [
    ...consentLines,
    { it: "webinar, slide 12: Actiris, met", but: { service: "actiris" }, outcome: "met" },
    { it: "webinar, slide 12: Forem, met", but: { service: "forem" }, outcome: "met" },
    { it: "our reading: ADG, met", but: { service: "adg" }, outcome: "met" },
    {
      it: "service not known, cannot be said",
      but: { service: undefined },
      outcome: "unknown",
      unsaid: ["service-has-agreement"],
    },
    { it: "slides of 2021: VDAB in 2022, met", on: "2022-12-31", but: before2022, outcome: "met" },
    {
      it: "our reading: Forem in 2022, under its earlier agreement, met",
      on: "2022-12-31",
      but: { ...before2022, service: "forem" },
      outcome: "met",
    },
    {
      it: "our reading: Actiris in 2022, under its earlier agreement, met",
      on: "2022-01-01",
      but: { ...before2022, service: "actiris" },
      outcome: "met",
    },
  ],
);
