import type { z } from "zod";
import type { PastAsked } from "../../screens/parts/as-it-stood.tsx";
import type { Language, Text } from "../../words/language.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";
import { dayAsked, dayQuery } from "./day-asked.ts";

/** The day of an address, whole (`?on=2026-03-02`) or as the three boxes of the form send it. */
export const pastQuery = dayQuery("on");
type Query = z.infer<z.ZodObject<typeof pastQuery>>;

/** What was asked, and whether it can be shown: a day that exists and has come. */
export function pastAsked(query: Query, address: string, today: string, language: Language): PastAsked {
  const { values, on, fault } = dayAsked(query, "on", language);
  const asked = { address, values, on: undefined };
  if (on !== undefined && on > today) return { ...asked, fault: asItStoodText.lateDay[language] };
  return { ...asked, on, fault };
}

/** The same, for a day on which there was nothing yet: shown as it is today, with what is wrong. */
export const notThen = (past: PastAsked, why: Text, language: Language): PastAsked => ({
  ...past,
  on: undefined,
  fault: why[language],
});
