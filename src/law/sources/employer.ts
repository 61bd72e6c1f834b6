import type { Source } from "../kernel/source.ts";

/** The trajectory at the employer, and what surrounds it. */
export const employerSources = {
  "codex-trajectory": { status: "to be verified" },
  "codex-before-2022": { status: "to be verified" },
  "codex-recalled": { status: "to be verified" },
  "codex-plan-answer": { status: "to be verified" },
  "kb-2025-12-17": { status: "to be verified" },
  "fgtb-2026": { status: "to be verified" },
  "fgtb-guaranteed-pay": { status: "to be verified" },
  "fgtb-solidarity": { status: "to be verified" },
  "reading-guaranteed-pay": { status: "our reading" },
  "reading-solidarity": { status: "our reading" },
} as const satisfies Record<string, Source>;
