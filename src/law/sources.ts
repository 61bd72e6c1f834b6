import type { Source } from "./kernel/source.ts";
import { absenceSources } from "./sources/absence.ts";
import { benefitSources } from "./sources/benefits.ts";
import { councilSources } from "./sources/council.ts";
import { declarationSources } from "./sources/declaration.ts";
import { employerSources } from "./sources/employer.ts";
import { estimateSources } from "./sources/estimate.ts";
import { identitySources } from "./sources/identity.ts";
import { incapacitySources } from "./sources/incapacity.ts";
import { ownReadings } from "./sources/our-readings.ts";
import { ownDataSources } from "./sources/own-data.ts";
import { publishedSources } from "./sources/published.ts";
import { resumptionSources } from "./sources/resumption.ts";
import { rizivPages } from "./sources/riziv.ts";

/** Everything that a rule may cite. An id that is not here does not compile. */
export const sources = {
  ...rizivPages,
  ...publishedSources,
  ...ownReadings,
  ...resumptionSources,
  ...councilSources,
  ...benefitSources,
  ...identitySources,
  ...declarationSources,
  ...employerSources,
  ...estimateSources,
  ...absenceSources,
  ...incapacitySources,
  ...ownDataSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
