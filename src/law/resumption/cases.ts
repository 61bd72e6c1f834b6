import { cumulEmployeeCases, cumulSelfEmployedCases } from "./cumul.cases.ts";
import { decisionTermCases, declarationDayCases, lateDeclarationCases } from "./declaration.cases.ts";
import { partialResumptionCases } from "./partial-resumption.cases.ts";

export const resumptionCases = {
  "declaration-day": declarationDayCases,
  "late-declaration": lateDeclarationCases,
  "partial-resumption": partialResumptionCases,
  "decision-term": decisionTermCases,
  "cumul-employee": cumulEmployeeCases,
  "cumul-self-employed": cumulSelfEmployedCases,
} as const;
