import type { Role } from "../../access/roles.ts";
import type { Subject } from "../../access/who-sees-which-event.ts";

/**
 * For tests: who sees that something on this subject happened, near to whom they are, in letters and by hand, so that it
 * can disagree with the product: Insured person, Coordinator, Advising physician, Team member, Occupational physician,
 * Mediator, RIZIV officer, council Secretary, K for a member of the council; B for the administrator. The Data-protection
 * officer sees no event, only questions and broken glasses by pages of their own.
 */
export const whoSees: Readonly<Record<Subject, string>> = {
  recognition: "ICATRS",
  estimate: "ICAT",
  absence: "ICAT",
  intake: "ICATOM",
  "first-contact": "ICAT",
  consent: "ICAT",
  engagement: "ICATOMRS",
  plan: "ICATM",
  "occupational-physician": "ICATO",
  guidance: "ICATM",
  dossier: "ICATMRS",
  training: "ICATMRS",
  resumption: "ICAT",
  money: "ICAT",
  post: "ICAT",
  document: "ICAT",
  note: "ICATOM",
  "fund-note": "ICAT",
  glass: "ICAT",
  mandate: "ICAT",
  ending: "ICATOMRS",
  session: "ICATRSK",
  question: "I",
  correction: "ICAT",
};

export const letters: Readonly<Record<Role, string>> = {
  "insured-person": "I",
  representative: "-",
  coordinator: "C",
  "advising-physician": "A",
  "team-member": "T",
  "occupational-physician": "O",
  mediator: "M",
  "riziv-officer": "R",
  "council-secretary": "S",
  "council-member": "K",
  statistician: "-",
  administrator: "B",
  auditor: "-",
  "data-protection-officer": "D",
};

/** Of those, who reads what is sealed. */
export const opensSealed = "IAT";
