import type { Source } from "../kernel/source.ts";

/** Staying away: the ladder, the reduction, the suspension. */
export const absenceSources = {
  "ziv-law-134-2": { status: "to be verified" },
  "securex-absence-ladder": { status: "to be verified" },
  "chamber-suspension-first": { status: "to be verified" },
  "fgtb-sanctions-2026": { status: "to be verified" },
  "decree-sanctions-2026": { status: "to be verified" },
  "fgtb-registration-2026": { status: "to be verified" },
  "reading-sanction-chosen-by": { status: "our reading" },
  "reading-sanctions-2026": { status: "our reading" },
  "reading-third-absence": { status: "our reading" },
  "reading-duty-since-2023": { status: "our reading" },
  "reading-physical-contact": { status: "our reading" },
  "reading-registration-days": { status: "our reading" },
  "reading-sanction-guard": { status: "our reading" },
  "reading-suspension-is-all": { status: "our reading" },
  "half-cent-up": { status: "our reading" },
} as const satisfies Record<string, Source>;
