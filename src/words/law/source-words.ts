import type { SourceId } from "../../law/rules.ts";
import { absenceSourceWords } from "./sources/absence.ts";
import { benefitsSourceWords } from "./sources/benefits.ts";
import { councilSourceWords } from "./sources/council.ts";
import { declarationSourceWords } from "./sources/declaration.ts";
import { employerSourceWords } from "./sources/employer.ts";
import { estimateSourceWords } from "./sources/estimate.ts";
import { identitySourceWords } from "./sources/identity.ts";
import { incapacitySourceWords } from "./sources/incapacity.ts";
import { ourReadingsSourceWords } from "./sources/our-readings.ts";
import { ownDataSourceWords } from "./sources/own-data.ts";
import { publishedSourceWords } from "./sources/published.ts";
import { resumptionSourceWords } from "./sources/resumption.ts";
import { rizivSourceWords } from "./sources/riziv.ts";
import type { SourceWords } from "./sources/source-words.ts";

/** Every source by name. A new one does not compile until it has its title and its place. */
export const sourceWords: Readonly<Record<SourceId, SourceWords>> = {
  ...absenceSourceWords,
  ...benefitsSourceWords,
  ...councilSourceWords,
  ...declarationSourceWords,
  ...employerSourceWords,
  ...estimateSourceWords,
  ...identitySourceWords,
  ...incapacitySourceWords,
  ...ourReadingsSourceWords,
  ...ownDataSourceWords,
  ...publishedSourceWords,
  ...resumptionSourceWords,
  ...rizivSourceWords,
};
