import { cumulEmployee } from "./cumul-employee.ts";
import { cumulSelfEmployed } from "./cumul-self-employed.ts";
import { decisionTerm } from "./decision-term.ts";
import { declarationDay } from "./declaration-day.ts";
import { lateDeclaration } from "./late-declaration.ts";
import { partialResumption } from "./partial-resumption.ts";
import { permissionLength, refusalEffectiveFrom, resumptionReportedWithin, sixMonthlyCheck } from "./terms.ts";

/** Taking up part of the work: may it, by when, and what is left of the benefit. */
export const resumptionRules = {
  "declaration-day": declarationDay,
  "late-declaration": lateDeclaration,
  "partial-resumption": partialResumption,
  "decision-term": decisionTerm,
  "permission-length": permissionLength,
  "six-monthly-check": sixMonthlyCheck,
  "refusal-effective-from": refusalEffectiveFrom,
  "resumption-reported-within": resumptionReportedWithin,
  "cumul-employee": cumulEmployee,
  "cumul-self-employed": cumulSelfEmployed,
} as const;
