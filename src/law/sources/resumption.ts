import type { Source } from "../kernel/source.ts";

/** Partial work: declaration, permission, and benefit beside wage or income. */
export const resumptionSources = {
  "webinar-resumption-permission": {
    status: "read",
    in: "nl",
    quote:
      "Toelating van de adviserend arts is vereist, echter niet noodzakelijk voorafgaand aan de gedeeltelijke werkhervatting.",
  },
  "webinar-resumption-declaration": {
    status: "read",
    in: "nl",
    quote:
      "Daarentegen is er wel een aangifte voorafgaand aan de gedeeltelijke werkhervatting en een aanvraag om de toelating nodig: ▪ Uiterlijk de eerste werkdag die onmiddellijk aan de werkhervatting voorafgaat.",
  },
  "webinar-resumption-health": {
    status: "read",
    in: "nl",
    quote: "Activiteit moet verenigbaar zijn met de gezondheidstoestand.",
  },
  "inami-declaration-example": { status: "to be verified" },
  "inami-decision-term": { status: "to be verified" },
  "funds-decision-term": { status: "to be verified" },
  "regulation-1997-16": { status: "to be verified" },
  "ziv-law-100-2": { status: "to be verified" },
  "kb-1971-23bis": { status: "to be verified" },
  "kb-2022-12-26": { status: "to be verified" },
  "caami-late-resumption": { status: "to be verified" },
  "neutral-late-resumption": { status: "to be verified" },
  "kb-1996-230-1": { status: "to be verified" },
  "kb-1996-230-2": { status: "to be verified" },
  "kb-1996-230-old": { status: "to be verified" },
  "funds-full-resumption": { status: "to be verified" },
  "mc-cumul-exceptions": { status: "to be verified" },
  "inasti-activity": { status: "to be verified" },
  "cleiss-self-employed": { status: "to be verified" },
  "reading-late-days": { status: "our reading" },
  "reading-late-is-not-refused": { status: "our reading" },
  "reading-decision-term-start": { status: "our reading" },
  "reading-permission-length": { status: "our reading" },
  "reading-report-stays": { status: "our reading" },
  "reading-better-of-both": { status: "our reading" },
  "reading-slices-of-2018": { status: "our reading" },
  "reading-hundredth": { status: "our reading" },
  "reading-seventh-month": { status: "our reading" },
  "reading-suspended-income": { status: "our reading" },
} as const satisfies Record<string, Source>;
