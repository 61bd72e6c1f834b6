import type { Source } from "../kernel/source.ts";

const barometer = "INAMI, barometer of return to work";
const verify = { status: "to be verified" } as const;
const reading = { title: "Our reading, to be signed off", status: "our reading" } as const;

/** Questionnaire, estimate of capacities, contacts in months 4, 7 and 11. */
export const estimateSources = {
  "inami-questionnaire-sent": {
    title: barometer,
    where: "questionnaire: ten weeks after the start, on the first day of week 11",
    ...verify,
  },
  "inami-questionnaire-exemptions": { title: barometer, where: "to whom no questionnaire is sent", ...verify },
  "inami-questionnaire-help": {
    title: "INAMI, page on the questionnaire",
    where: "not received or incomplete: the coordinator helps to fill it in",
    ...verify,
  },
  "inami-estimate-month-4": { title: barometer, where: "first estimate of the work potential in month 4", ...verify },
  "funds-questionnaire-earlier": {
    title: "Older pages of sickness funds on the questionnaire",
    where: "until 2021: after eight weeks",
    ...verify,
  },
  "funds-questionnaire-returned": {
    title: "CAAMI, Neutrale Ziekenfondsen and Partena, pages on the questionnaire",
    where: "to be sent back within two weeks",
    ...verify,
  },
  "plusmagazine-questionnaire": {
    title: "Plus Magazine, 2022, on the questionnaire",
    where: "some of the fifteen questions, answered from 0 to 5",
    ...verify,
  },
  "estimate-categories": {
    title: "Cohezio, Legalworld and INAMI, on the estimate of the remaining capacities",
    where: "the four categories of the estimate",
    ...verify,
  },
  "legalworld-estimate-again": {
    title: "Legalworld, 2016, on the estimate of the remaining capacities",
    where: "category 3: estimated again every two months",
    ...verify,
  },
  "chamber-contact-months": {
    title: "Chamber of Representatives, CRIV 56-187, 17 September 2025",
    where: "physical contact in months 4, 7 and 11, rolled out from 2024",
    ...verify,
  },
  "blog-contact-months": { title: "A blog on return to work", where: "the contacts since 2023", ...verify },
  "reading-questionnaire-version": {
    ...reading,
    where: "The first day of the incapacity decides between eight and ten weeks; no transition rule was found.",
  },
  "reading-questionnaire-earlier": {
    ...reading,
    where: "Before 2022, for an incapacity that started in 2016 or later, the questionnaire was back in two weeks too.",
  },
  "reading-questionnaire-returned": {
    ...reading,
    where: "The two weeks count from the day after sending, and are not moved off a Saturday, a Sunday or a holiday.",
  },
  "reading-questionnaire-pension": {
    ...reading,
    where:
      "Six months before the first day of the month after the one in which the legal pension age is reached; that first day included.",
  },
  "reading-questionnaire-follow-up": {
    ...reading,
    where:
      "The coordinator helps as soon as the answer is incomplete, or when the two weeks are over; no term was found.",
  },
  "reading-questionnaire-items": {
    ...reading,
    where:
      "Four of the fifteen questions are known, and not their exact words; an answer is complete when each known one has a mark.",
  },
  "reading-contact-months": {
    ...reading,
    where:
      "The first day of the incapacity is the first of month 1, so month 4 begins three months later on the same day; where that month has no such day, on the first of the next (30 November: 1 March).",
  },
  "reading-estimate-month-4": {
    ...reading,
    where: "In month 4: from its first day up to and including the day before month 5 begins.",
  },
  "reading-estimate-again": {
    ...reading,
    where: "The two months of the text of 2016 are still taken after 2021; no newer text was found.",
  },
  "reading-estimate-outlook": {
    ...reading,
    where: "The estimate is one judgement with four answers, as many as there are categories.",
  },
} as const satisfies Record<string, Source>;
