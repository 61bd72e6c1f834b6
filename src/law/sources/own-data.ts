import type { Source } from "../kernel/source.ts";

/** What somebody may ask about what is kept of them, and how fast they get an answer. */
export const ownDataSources = {
  "gdpr-12-3": { status: "to be verified" },
  "reading-question-is-a-request": { status: "our reading" },
  "economic-law-iii-86": { status: "to be verified" },
  "civil-code-2262bis": { status: "to be verified" },
} as const satisfies Record<string, Source>;
