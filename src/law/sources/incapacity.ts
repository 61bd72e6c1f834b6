import type { Source } from "../kernel/source.ts";

/** The incapacity itself: relapse, what it is measured against, how long invalidity is recognised. */
export const incapacitySources = {
  "ziv-law-100-1": { status: "to be verified" },
  "inami-relapse": { status: "to be verified" },
  "chamber-recognition-length": { status: "to be verified" },
  "reading-relapse-count": { status: "our reading" },
  "reading-usual-occupation": { status: "our reading" },
  "reading-recognition-length-since": { status: "our reading" },
  "self-employed-eight-days": { status: "to be verified" },
  "self-employed-backdated": { status: "to be verified" },
  "social-security-certificate": { status: "to be verified" },
  "reading-self-employed-days": { status: "our reading" },
  "reading-self-employed-backdated": { status: "our reading" },
  "reading-certificate-months": { status: "our reading" },
} as const satisfies Record<string, Source>;
