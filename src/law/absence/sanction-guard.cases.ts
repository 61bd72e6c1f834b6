import { cases } from "../kernel/case.ts";
import { registrationAfterEstimate } from "./registration-after-estimate.ts";
import { sanctionGuard } from "./sanction-guard.ts";

const inOrder = {
  absentOn: "2026-04-20",
  invitationSentOn: "2026-04-01",
  invitationReceivedOn: "2026-04-03",
  registeredLetter: true,
  inPersonsLanguage: true,
  mentionsSanction: true,
  reasonsAskedOn: "2026-04-21",
  reasonsWeighed: true,
  absenceJustified: false,
  benefitSuspended: false,
} as const;

export const sanctionGuardCases = cases(sanctionGuard, { on: "2026-04-30", facts: inOrder }, [
  { it: "art. 100 § 1/4: everything was done, a reduction may be proposed", outcome: "met" },
  {
    it: "no invitation",
    but: { invitationSentOn: null },
    outcome: "not met",
    no: ["invited-before-the-absence"],
  },
  {
    it: "an invitation that was sent after the absence",
    but: { invitationSentOn: "2026-04-21" },
    outcome: "not met",
    no: ["invited-before-the-absence"],
  },
  {
    it: "our reading: an invitation of the same day is in time",
    but: { invitationSentOn: "2026-04-20" },
    outcome: "met",
  },
  {
    it: "Securex: the second one not by registered letter",
    but: { registeredLetter: false },
    outcome: "not met",
    no: ["second-invitation-registered"],
  },
  {
    it: "in another language than the person's",
    but: { inPersonsLanguage: false },
    outcome: "not met",
    no: ["invited-in-persons-language"],
  },
  { it: "never received", but: { invitationReceivedOn: null }, outcome: "not met", no: ["invitation-received"] },
  {
    it: "received after the absence",
    but: { invitationReceivedOn: "2026-04-21" },
    outcome: "not met",
    no: ["invitation-received"],
  },
  { it: "received on the day itself", but: { invitationReceivedOn: "2026-04-20" }, outcome: "met" },
  {
    it: "CAAMI and INAMI: the invitation does not mention the sanction",
    but: { mentionsSanction: false },
    outcome: "not met",
    no: ["invitation-mentions-sanction"],
  },
  { it: "nobody asked for reasons", but: { reasonsAskedOn: null }, outcome: "not met", no: ["reasons-asked"] },
  {
    it: "the reasons are asked only tomorrow",
    but: { reasonsAskedOn: "2026-05-01" },
    outcome: "not met",
    no: ["reasons-asked"],
  },
  { it: "the reasons are asked today", but: { reasonsAskedOn: "2026-04-30" }, outcome: "met" },
  { it: "nobody weighed the reasons", but: { reasonsWeighed: false }, outcome: "not met", no: ["reasons-weighed"] },
  {
    it: "art. 100 § 1/4: a valid reason, medical or not",
    but: { absenceJustified: true },
    outcome: "not met",
    no: ["absence-without-valid-reason"],
  },
  {
    it: "CRIV 56-54: the suspension of art. 134 § 2 comes first",
    but: { benefitSuspended: true },
    outcome: "not met",
    no: ["benefit-not-suspended"],
  },
  {
    it: "nothing is known, cannot be said",
    but: {
      invitationSentOn: undefined,
      invitationReceivedOn: undefined,
      registeredLetter: undefined,
      inPersonsLanguage: undefined,
      mentionsSanction: undefined,
      reasonsAskedOn: undefined,
      reasonsWeighed: undefined,
      absenceJustified: undefined,
      benefitSuspended: undefined,
    },
    outcome: "unknown",
    unsaid: [
      "invited-before-the-absence",
      "second-invitation-registered",
      "invited-in-persons-language",
      "invitation-received",
      "invitation-mentions-sanction",
      "reasons-asked",
      "reasons-weighed",
      "absence-without-valid-reason",
      "benefit-not-suspended",
    ],
  },
]);

export const registrationAfterEstimateCases = cases(
  registrationAfterEstimate,
  { on: "2026-04-20", facts: { askedOn: "2026-04-20" } },
  [
    { it: "FGTB and Le Vif: within 14 days", outcome: "2026-05-04" },
    { it: "our reading: 1 May is not moved", but: { askedOn: "2026-04-17" }, outcome: "2026-05-01" },
    { it: "law of 19 December 2025: the day before, not in force", on: "2025-12-31", outcome: "not in force" },
  ],
);
