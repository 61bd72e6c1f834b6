import type { Source } from "../kernel/source.ts";

/** The incapacity itself: relapse, what it is measured against, how long invalidity is recognised. */
export const incapacitySources = {
  "ziv-law-100-1": { status: "to be verified" },
  "inami-relapse": { status: "to be verified" },
  "chamber-recognition-length": { status: "to be verified" },
  "reading-relapse-count": { status: "our reading" },
  "reading-usual-occupation": { status: "our reading" },
  "reading-recognition-length-since": { status: "our reading" },
} as const satisfies Record<string, Source>;
