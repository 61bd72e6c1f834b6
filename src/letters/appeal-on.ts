import { day } from "../law/kernel/day.ts";
import { valueOn } from "../law/kernel/parameter.ts";
import { parameters } from "../law/parameters.ts";
import type { Language } from "../words/language.ts";
import { citationOf, weakest } from "./citation.ts";
import { labourCourt } from "./labour-courts.ts";
import type { Appeal } from "./means-of-appeal.ts";

/**
 * How long, on what ground and where somebody may appeal against a decision of this day, `2026-03-02`. Throws on a day
 * for which the law gives no term. What the last day is, only the day of receipt tells: law/appeal.ts.
 */
export function appealOn(decidedOn: string, postalCode: string, language: Language): Appeal {
  const term = valueOn("appeal-months", parameters["appeal-months"], day(decidedOn));
  return {
    months: term.value,
    citation: citationOf([term.source], language),
    status: weakest([term.source]),
    court: labourCourt(postalCode, language),
  };
}
