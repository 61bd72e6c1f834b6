import type { Source, SourceStatus } from "../kernel/source.ts";

const status = "to be verified" satisfies SourceStatus;
const ziv = "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994";

/** Laws and pages known from an excerpt or an older state of the text: someone must read today's text. */
export const publishedSources = {
  "ziv-law-100-1-1": { title: ziv, where: "art. 100 § 1/1 (law of 12 December 2021)", status },
  "ziv-law-100-1-2": { title: ziv, where: "art. 100 § 1/2 (express written consent)", status },
  "ziv-law-100-1-4": { title: ziv, where: "art. 100 § 1/4 (law of 25 September 2022)", status },
  "kb-1971-22": {
    title: "Royal Decree of 20 July 1971 (self-employed)",
    where: "art. 22, as amended by the Royal Decree of 12 March 2023",
    status,
  },
  "kb-1996-215sexies": {
    title: "Royal Decree of 3 July 1996 (implementing the law of 14 July 1994)",
    where: "art. 215sexies (premiums since 1 September 2011)",
    status,
  },
  "charter-23": { title: "Law of 11 April 1995, charter of the socially insured", where: "art. 23", status },
  "judicial-code-53": { title: "Judicial Code", where: "art. 53", status },
  "judicial-code-54": { title: "Judicial Code", where: "art. 54", status },
  "funds-first-contact": {
    title: "CAAMI and INAMI, pages on the return-to-work trajectory",
    where: "first contact with the coordinator",
    status,
  },
  "securex-second-invitation": {
    title: "Securex, page on the duty to cooperate with return to work",
    where: "first absence: a new date by registered letter",
    status,
  },
  "droits-quotidiens-plan": {
    title: "droitsquotidiens.be, Comment se déroule le trajet retour au travail",
    where: "the plan, its content and its follow-up",
    status,
  },
  "inami-course": {
    title: "INAMI, Déroulement du trajet de réinsertion",
    where: "after the decision of the Council",
    status,
  },
  "inami-barometer": {
    title: "INAMI, barometer of return to work",
    where: "registrations at the regional services, ADG among them",
    status,
  },
} as const satisfies Record<string, Source>;
