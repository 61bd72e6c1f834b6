import type { Source } from "../kernel/source.ts";

/** Laws and pages known from an excerpt or an older state of the text: someone must read today's text. */
export const publishedSources = {
  "ziv-law-100-1-1": { status: "to be verified" },
  "ziv-law-100-1-2": { status: "to be verified" },
  "ziv-law-100-1-4": { status: "to be verified" },
  "kb-1971-22": { status: "to be verified" },
  "kb-1996-215sexies": { status: "to be verified" },
  "charter-23": { status: "to be verified" },
  "judicial-code-53": { status: "to be verified" },
  "judicial-code-54": { status: "to be verified" },
  "funds-first-contact": { status: "to be verified" },
  "securex-second-invitation": { status: "to be verified" },
  "droits-quotidiens-plan": { status: "to be verified" },
  "inami-course": { status: "to be verified" },
  "inami-barometer": { status: "to be verified" },
} as const satisfies Record<string, Source>;
