import type { Problem } from "../../web/problem.ts";

const codes: Readonly<Record<number, string>> = {
  401: "login",
  403: "forbidden",
  404: "not-found",
  406: "not-supported",
  410: "deleted",
  429: "throttled",
  503: "transient",
};

/** What went wrong, as FHIR says it; each fault by the parameter where it is. */
export const outcomeOf = ({ status, detail, errors = [] }: Problem) => {
  const code = codes[status] ?? (status < 500 ? "invalid" : "exception");
  const issue = { severity: "error", code, diagnostics: detail };
  const faults = errors.map(({ field, message }) => ({ severity: "error", code, diagnostics: `${field}: ${message}` }));
  return { resourceType: "OperationOutcome", issue: faults.length > 0 ? faults : [issue] };
};
