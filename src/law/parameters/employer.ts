import { type Parameter, parameter } from "../kernel/parameter.ts";

const since = "2022-10-01";
const [days, weeks, months, workingDays] = ["days", "weeks", "months", "working days"] as const;

/** Terms of the trajectory at the employer. */
export const employerParameters = {
  "employer-start-months": parameter(months, [{ since, value: 3, source: "codex-trajectory" }]),
  "employer-informs-weeks": parameter(weeks, [{ since, value: 4, source: "codex-trajectory" }]),
  "employer-estimate-weeks": parameter(weeks, [{ since: "2026-01-01", value: 8, source: "kb-2025-12-17" }]),
  "employer-must-start-months": parameter(months, [{ since: "2026-01-01", value: 6, source: "kb-2025-12-17" }]),
  "employer-decision-days": parameter(days, [{ since, value: 49, source: "codex-recalled" }]),
  "employer-appeal-working-days": parameter(workingDays, [
    { since: "2017-01-01", until: since, value: 7, source: "codex-before-2022" },
  ]),
  "employer-appeal-days": parameter(days, [{ since, value: 21, source: "codex-trajectory" }]),
  "employer-plan-days-a": parameter(days, [{ since, value: 63, source: "codex-recalled" }]),
  "employer-plan-months-b": parameter(months, [{ since, value: 6, source: "codex-trajectory" }]),
  "employer-plan-answer-days": parameter(days, [{ since, value: 14, source: "codex-plan-answer" }]),
  "employer-restart-months": parameter(months, [{ since, value: 3, source: "codex-trajectory" }]),
  "pre-return-visit-working-days": parameter(workingDays, [{ since, value: 10, source: "codex-recalled" }]),
  "force-majeure-months": parameter(months, [
    { since, until: "2026-01-01", value: 9, source: "fgtb-2026" },
    { since: "2026-01-01", value: 6, source: "fgtb-2026" },
  ]),
  "guaranteed-pay-relapse-days": parameter(days, [
    { since, until: "2026-01-01", value: 14, source: "fgtb-guaranteed-pay" },
  ]),
  "guaranteed-pay-relapse-weeks": parameter(weeks, [{ since: "2026-01-01", value: 8, source: "fgtb-guaranteed-pay" }]),
  "solidarity-from-workers": parameter("workers", [{ since: "2026-01-01", value: 50, source: "fgtb-solidarity" }]),
  "solidarity-after-months": parameter(months, [{ since: "2026-01-01", value: 1, source: "fgtb-solidarity" }]),
  "solidarity-until-months": parameter(months, [{ since: "2026-01-01", value: 3, source: "fgtb-solidarity" }]),
  "solidarity-percent": parameter("percent", [{ since: "2026-01-01", value: 30, source: "fgtb-solidarity" }]),
} as const satisfies Record<string, Parameter<boolean | number | string>>;
