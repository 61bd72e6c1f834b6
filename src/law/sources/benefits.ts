import type { Source } from "../kernel/source.ts";

/** What an approved training gives, and who pays it. */
export const benefitSources = {
  "ziv-law-109bis": { status: "to be verified" },
  "brussels-page-payer": {
    status: "read",
    in: "nl",
    quote:
      "worden uw opleidingskosten en andere kosten in verband met uw traject gedekt door uw ziekenfonds (als u werd begeleid door uw ziektefonds) of door Actiris (als u werd begeleid door Actiris)",
  },
  "page-2019-costs": {
    status: "read",
    in: "nl",
    quote:
      "De kosten in verband met het socioprofessionele heroriënterings- of rehabilitatietraject worden vergoed: inschrijvings-, vervoerskosten, enz.",
  },
  "inami-real-cost": { status: "to be verified" },
  "reading-receipt": { status: "our reading" },
  "reading-payer-since": { status: "our reading" },
  "reading-part-hours": { status: "our reading" },
  "reading-hours-planned": { status: "our reading" },
  "employer-premium-pages": { status: "to be verified" },
  "easypay-employer-premium": { status: "to be verified" },
  "reading-employer-premium-year": { status: "our reading" },
  "benefit-rate-pages": { status: "to be verified" },
  "reading-benefit-rate": { status: "our reading" },
} as const satisfies Record<string, Source>;
