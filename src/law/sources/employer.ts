import type { Source } from "../kernel/source.ts";

const codex = "Codex on well-being at work, book I, title 4";
const status = "to be verified" as const;

/** The trajectory at the employer, and what surrounds it. */
export const employerSources = {
  "codex-trajectory": {
    title: codex,
    where: "art. I.4-72 to I.4-82, as described by Beswic and Wetwijzer: three months, four weeks, 21 days, six months",
    status,
  },
  "codex-before-2022": {
    title: codex,
    where: "before 1 October 2022: appeal within seven working days, as described by Beswic",
    status,
  },
  "codex-recalled": {
    title: codex,
    where: "49 days, 63 days and ten working days: from general knowledge, no text was seen",
    status,
  },
  "codex-plan-answer": {
    title: codex,
    where: "14 days to answer the plan, as in the list of requirements of an occupational health service",
    status,
  },
  "kb-2025-12-17": {
    title: "Royal Decree of 17 December 2025 (changes of the Codex)",
    where: "as described by Lydian, Partena, Securex and FGTB: trajectories started from 1 January 2026",
    status,
  },
  "fgtb-2026": {
    title: "FGTB and ABVV, pages on the reform of 2026",
    where: "medical force majeure after six months, nine before",
    status,
  },
} as const satisfies Record<string, Source>;
