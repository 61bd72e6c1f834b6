import type { Source } from "../kernel/source.ts";

const title = "Our reading, to be signed off";
const ours = "our reading" as const;

/** What an approved training gives, and who pays it. */
export const benefitSources = {
  "ziv-law-109bis": {
    title: "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994",
    where: "art. 109bis (RIZIV docleg, OIDN 1503858): only the difference with a similar regional benefit",
    status: "to be verified",
  },
  "brussels-page-payer": {
    title: "Brussel, Socio-professionele re-integratie, 25 maart 2026",
    where: "Hoe werkt het?",
    status: "read",
    quote:
      "worden uw opleidingskosten en andere kosten in verband met uw traject gedekt door uw ziekenfonds (als u werd begeleid door uw ziektefonds) of door Actiris (als u werd begeleid door Actiris)",
  },
  "page-2019-costs": {
    title: "RIZIV, Socioprofessionele rehabilitatie of heroriëntatie, 6 november 2019",
    where: "Financiële voordelen na goedkeuring van uw traject",
    status: "read",
    quote:
      "De kosten in verband met het socioprofessionele heroriënterings- of rehabilitatietraject worden vergoed: inschrijvings-, vervoerskosten, enz.",
  },
  "inami-real-cost": {
    title: "INAMI, Déroulement du trajet de réinsertion",
    where: "the real cost, after the approval by the Council",
    status: "to be verified",
  },
  "reading-receipt": {
    title,
    where: "The real cost is the one that a receipt shows; without a receipt nothing is paid yet.",
    status: ours,
  },
  "reading-payer-since": {
    title,
    where: "Actiris pays from the day of the page of Brussels that says so.",
    status: ours,
  },
  "reading-part-hours": {
    title,
    where: "A part of an hour gives its part of the premium, to the minute.",
    status: ours,
  },
  "reading-hours-planned": {
    title,
    where: "Hours beyond those that were planned in the approved project give no premium without another decision.",
    status: ours,
  },
} as const satisfies Record<string, Source>;
