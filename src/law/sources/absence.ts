import type { Source } from "../kernel/source.ts";

const ziv = "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994";
const verify = { status: "to be verified" } as const;
const reading = { title: "Our reading, to be signed off", status: "our reading" } as const;

/** Staying away: the ladder, the reduction, the suspension. */
export const absenceSources = {
  "ziv-law-134-2": {
    title: ziv,
    where: "art. 134 § 2 (suspension as long as the control is not undergone)",
    ...verify,
  },
  "securex-absence-ladder": {
    title: "Securex, page on the duty to cooperate with return to work",
    where: "second absence: 2.5 % less until the person asks for a new date; third absence: 2.5 % again",
    ...verify,
  },
  "chamber-suspension-first": {
    title: "Chamber of Representatives, CRIV 56-54, 11 December 2024",
    where: "the suspension of art. 134 § 2 takes priority over the reduction",
    ...verify,
  },
  "fgtb-sanctions-2026": {
    title: "FGTB/ABVV and Le Vif, pages on the law of 19 December 2025",
    where: "from 2026: 10 % instead of 2.5 %; the benefit stops for who stays away from the physical contact",
    ...verify,
  },
  "decree-sanctions-2026": {
    title: "boutiquedegestion.be, on the decree that carries out the law of 19 December 2025",
    where: "new sanctions in the Royal Decree of 3 July 1996 from 1 March 2026",
    ...verify,
  },
  "fgtb-registration-2026": {
    title: "FGTB/ABVV and Le Vif, pages on the law of 19 December 2025",
    where: "no contract and work potential: registered at the regional service within 14 days",
    ...verify,
  },
  "reading-sanction-chosen-by": {
    ...reading,
    where: "The day of the unjustified absence chooses the percentage; no source says which day does.",
  },
  "reading-sanctions-2026": {
    ...reading,
    where: "The sanctions of 2026 are taken from 1 January, with the law; the decree works from 1 March.",
  },
  "reading-third-absence": {
    ...reading,
    where:
      "The reduction after a third absence starts again and does not add up: the law of 2022 allows 2.5 % at the most.",
  },
  "reading-duty-since-2023": {
    ...reading,
    where:
      "For an incapacity that started before 1 January 2023 nothing is taken off, also after the law of 2025; art. 134 § 2 holds for everyone.",
  },
  "reading-physical-contact": {
    ...reading,
    where: "From 2026 the first unjustified absence at the physical contact suspends, whenever the incapacity started.",
  },
  "reading-registration-days": {
    ...reading,
    where: "The 14 days count from the day after the person is asked to register, and are not moved off a rest day.",
  },
  "reading-sanction-guard": {
    ...reading,
    where:
      "Before a reduction is proposed: invited in good time, in the person's language, received, warned, reasons asked and weighed.",
  },
  "reading-suspension-is-all": {
    ...reading,
    where: "A suspended benefit is shown as 100 % of the monthly benefit, for as long as it lasts.",
  },
  "half-cent-up": {
    ...reading,
    where: "An amount is rounded to the cent, half a cent up.",
  },
} as const satisfies Record<string, Source>;
