import type { Source } from "../kernel/source.ts";

/** Where the sources are silent or disagree: what we made of it. Every ruling that rests on one says so. */
export const ownReadings = {
  "reading-working-day": { status: "our reading" },
  "reading-before-the-regime": { status: "our reading" },
  "reading-end-of-month": { status: "our reading" },
  "reading-terms-stay": { status: "our reading" },
  "reading-first-day-of-invalidity": { status: "our reading" },
  "reading-invalidity-earlier": { status: "our reading" },
  "reading-route-c-after-pilot": { status: "our reading" },
  "reading-actiris-start": { status: "our reading" },
  "reading-adg": { status: "our reading" },
  "reading-agreements-2022": { status: "our reading" },
  "reading-presumption-basis": { status: "our reading" },
  "reading-presumption-length": { status: "our reading" },
  "reading-withdrawn-consent": { status: "our reading" },
  "reading-incompatible-advice": { status: "our reading" },
  "reading-refused-orientation": { status: "our reading" },
  "reading-one-day-training": { status: "our reading" },
  "reading-legacy-in-between": { status: "our reading" },
  "reading-other-occupation": { status: "our reading" },
  "reading-closing-reasons": { status: "our reading" },
  "reading-draft-days": { status: "our reading" },
  "reading-next-appointment": { status: "our reading" },
} as const satisfies Record<string, Source>;
