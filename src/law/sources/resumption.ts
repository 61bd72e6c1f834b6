import type { Source } from "../kernel/source.ts";

const webinar = "RIZIV, webinar Terug Naar Werk: de toegangspoorten uitgelegd";
const kb1996 = "Royal Decree of 3 July 1996 (implementing the law of 14 July 1994)";
const kb1971 = "Royal Decree of 20 July 1971 (self-employed)";
const title = "Our reading, to be signed off";
const [read, excerpt, ours] = ["read", "to be verified", "our reading"] as const;

/** Partial work: declaration, permission, and benefit beside wage or income. */
export const resumptionSources = {
  "webinar-resumption-permission": {
    title: webinar,
    where: "slide 24",
    status: read,
    quote:
      "Toelating van de adviserend arts is vereist, echter niet noodzakelijk voorafgaand aan de gedeeltelijke werkhervatting.",
  },
  "webinar-resumption-declaration": {
    title: webinar,
    where: "slide 24",
    status: read,
    quote:
      "Daarentegen is er wel een aangifte voorafgaand aan de gedeeltelijke werkhervatting en een aanvraag om de toelating nodig: ▪ Uiterlijk de eerste werkdag die onmiddellijk aan de werkhervatting voorafgaat.",
  },
  "webinar-resumption-health": {
    title: webinar,
    where: "slide 24",
    status: read,
    quote: "Activiteit moet verenigbaar zijn met de gezondheidstoestand.",
  },
  "inami-declaration-example": {
    title: "INAMI, Reprendre un travail pendant l'incapacité",
    where: "example: work from Monday 12 January is declared by Friday 9 January",
    status: excerpt,
  },
  "inami-decision-term": {
    title: "INAMI, Reprendre un travail pendant l'incapacité",
    where: "the advising physician decides within 30 working days from the resumption",
    status: excerpt,
  },
  "funds-decision-term": {
    title: "Older pages of MC and CM on permitted work",
    where: "MC: 30 days from the request; CM, self-employed: 14 days",
    status: excerpt,
  },
  "regulation-1997-16": {
    title: "Regulation of 16 April 1997",
    where:
      "art. 16 (RIZIV docleg, OIDN 1500670): no prior consent since 11 April 2013; a check at least every six months",
    status: excerpt,
  },
  "ziv-law-100-2": {
    title: "Law on compulsory health care and benefits insurance, coordinated on 14 July 1994",
    where: "art. 100 § 2: half of the capacity lost from a medical point of view; a refusal works from the next day",
    status: excerpt,
  },
  "kb-1971-23bis": {
    title: kb1971,
    where: "art. 23bis (RIZIV docleg, OIDN 1501372): prior permission, from 20 August 2018 to 31 December 2022",
    status: excerpt,
  },
  "kb-2022-12-26": {
    title: "Royal Decree of 26 December 2022 (2023200900)",
    where: "self-employed: declaration and request as for employees, from 1 January 2023",
    status: excerpt,
  },
  "caami-late-resumption": {
    title: "CAAMI, Moneytalk and Partena, pages on declaring a resumption late",
    where: "at most 14 calendar days late: 10 % less; later or never: all of it is recovered",
    status: excerpt,
  },
  "neutral-late-resumption": {
    title: "Neutral funds (lamn.be, nzvl.be), pages on working while incapable",
    where: "a request within 14 days of the resumption: 10 % less up to the day of sending; later: nothing is paid",
    status: excerpt,
  },
  "kb-1996-230-1": { title: kb1996, where: "art. 230 § 1 (RIZIV docleg, OIDN 1500473)", status: excerpt },
  "kb-1996-230-2": {
    title: kb1996,
    where: "art. 230 § 2, as quoted by edelhart.kempeneers.org in March 2018: a limited term of at most two years",
    status: excerpt,
  },
  "kb-1996-230-old": {
    title: kb1996,
    where: "art. 230 § 1 up to 31 March 2018 (RIZIV docleg; De Tijd, 2018): slices of 11.04 euro at 0, 25, 50 and 75 %",
    status: excerpt,
  },
  "funds-full-resumption": {
    title: "MC, CKK and the social security portal, pages on the full return to work",
    where: "report within eight days",
    status: excerpt,
  },
  "mc-cumul-exceptions": {
    title: "MC, page on partial work of employees",
    where: "sheltered workshop: in full; childminder: 25 % less in the first year, 50 % after",
    status: excerpt,
  },
  "inasti-activity": {
    title: "INASTI, Qu'en est-il du travail en période d'incapacité de travail ?",
    where: "six months in full, 10 % less up to the end of the third year after the first, then by income",
    status: excerpt,
  },
  "cleiss-self-employed": {
    title: "Cleiss, Le régime belge des indépendants, 2016",
    where: "10 % less from the seventh month to the end of the third calendar year; threshold of 2016: 17 842.02 euro",
    status: excerpt,
  },
  "reading-late-days": {
    title,
    where:
      "The days that a declaration is late are those after the last day to declare, and the fourteen are the same days.",
    status: ours,
  },
  "reading-late-is-not-refused": {
    title,
    where: "A declaration that is at most fourteen days late costs money but is no ground for a refusal.",
    status: ours,
  },
  "reading-decision-term-start": {
    title,
    where: "The day of the resumption is not one of the 30 working days.",
    status: ours,
  },
  "reading-permission-length": {
    title,
    where: "Two years for each permission, renewals allowed; the first day counts, so from 2 March up to 1 March.",
    status: ours,
  },
  "reading-report-stays": {
    title,
    where: "The eight days start on the day after the return and are not moved when they end on a day of rest.",
    status: ours,
  },
  "reading-slices-of-2018": {
    title,
    where: "The slices of 11.04 euro are those of the first three months of 2018; since when they held was not found.",
    status: ours,
  },
  "reading-hundredth": {
    title,
    where: "Computed to the hundredth means that what comes after it is dropped, so that it is rounded only once.",
    status: ours,
  },
  "reading-seventh-month": {
    title,
    where: "The seventh month starts on the same day of the month as the activity, or on the first of the next month.",
    status: ours,
  },
  "reading-suspended-income": {
    title,
    where:
      "Income 15 % or more above the threshold suspends the benefit; below that the excess goes off in whole percents, rounded as for employees.",
    status: ours,
  },
} as const satisfies Record<string, Source>;
