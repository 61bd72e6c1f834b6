import type { Source } from "../kernel/source.ts";

/** How the Higher Commission sits: nothing that was read says it (DOMAIN 2.6), so each is for it to confirm. */
export const councilSources = {
  "reading-council-quorum": { status: "to be verified" },
  "reading-council-no-quorum": { status: "our reading" },
  "reading-council-present": { status: "our reading" },
  "reading-council-conflict": { status: "our reading" },
} as const satisfies Record<string, Source>;
