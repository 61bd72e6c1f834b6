import type { Source } from "../kernel/source.ts";

/** How a national number is made up. */
export const identitySources = {
  "ibz-it000": { status: "to be verified" },
  "kb-1991-bis": { status: "to be verified" },
  "reading-unknown-birth-day": { status: "our reading" },
} as const satisfies Record<string, Source>;
