import type { Source } from "./kernel/source.ts";
import { ownReadings } from "./sources/our-readings.ts";
import { publishedSources } from "./sources/published.ts";
import { rizivPages } from "./sources/riziv.ts";

/** Everything that a rule may cite. An id that is not here does not compile. */
export const sources = { ...rizivPages, ...publishedSources, ...ownReadings } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
