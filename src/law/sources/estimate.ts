import type { Source } from "../kernel/source.ts";

/** Questionnaire, estimate of capacities, contacts in months 4, 7 and 11. */
export const estimateSources = {
  "inami-questionnaire-sent": { status: "to be verified" },
  "inami-questionnaire-exemptions": { status: "to be verified" },
  "inami-questionnaire-help": { status: "to be verified" },
  "inami-estimate-month-4": { status: "to be verified" },
  "funds-questionnaire-earlier": { status: "to be verified" },
  "funds-questionnaire-returned": { status: "to be verified" },
  "plusmagazine-questionnaire": { status: "to be verified" },
  "estimate-categories": { status: "to be verified" },
  "legalworld-estimate-again": { status: "to be verified" },
  "chamber-contact-months": { status: "to be verified" },
  "blog-contact-months": { status: "to be verified" },
  "reading-questionnaire-version": { status: "our reading" },
  "reading-questionnaire-earlier": { status: "our reading" },
  "reading-questionnaire-returned": { status: "our reading" },
  "reading-questionnaire-pension": { status: "our reading" },
  "reading-questionnaire-follow-up": { status: "our reading" },
  "reading-questionnaire-items": { status: "our reading" },
  "reading-contact-months": { status: "our reading" },
  "reading-estimate-month-4": { status: "our reading" },
  "reading-estimate-again": { status: "our reading" },
  "reading-estimate-outlook": { status: "our reading" },
} as const satisfies Record<string, Source>;
