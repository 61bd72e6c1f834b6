import type { Source } from "../kernel/source.ts";

/** Declaring an incapacity. */
export const declarationSources = {
  "inami-declaration": { status: "to be verified" },
  "funds-48-hours": { status: "to be verified" },
  "cleiss-declaration": { status: "to be verified" },
  "inami-voucher": { status: "to be verified" },
  "reading-hospital-days": { status: "our reading" },
  "reading-broken-glass": { status: "our reading" },
} as const satisfies Record<string, Source>;
