import { cumulEmployeeCases, cumulSelfEmployedCases } from "./cumul.cases.ts";
import { decisionTermCases, declarationDayCases, lateDeclarationCases } from "./declaration.cases.ts";
import { partialResumptionCases } from "./partial-resumption.cases.ts";
import {
  permissionLengthCases,
  refusalEffectiveFromCases,
  resumptionReportedWithinCases,
  sixMonthlyCheckCases,
} from "./terms.cases.ts";

export const resumptionCases = {
  "declaration-day": declarationDayCases,
  "late-declaration": lateDeclarationCases,
  "partial-resumption": partialResumptionCases,
  "decision-term": decisionTermCases,
  "permission-length": permissionLengthCases,
  "six-monthly-check": sixMonthlyCheckCases,
  "refusal-effective-from": refusalEffectiveFromCases,
  "resumption-reported-within": resumptionReportedWithinCases,
  "cumul-employee": cumulEmployeeCases,
  "cumul-self-employed": cumulSelfEmployedCases,
} as const;
