import { z } from "zod";
import { tryDay } from "../../law/kernel/day.ts";
import type { PastAsked } from "../../screens/parts/as-it-stood.tsx";
import type { Language, Text } from "../../words/language.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";

const box = z.string().max(10).optional();

/** The day of an address, whole (`?on=2026-03-02`) or as the three boxes of the form send it. */
export const pastQuery = { on: box, "on.day": box, "on.month": box, "on.year": box };
type Query = z.infer<z.ZodObject<typeof pastQuery>>;

/** What was asked, and whether it can be shown: a day that exists and has come. */
export function pastAsked(query: Query, address: string, today: string, language: Language): PastAsked {
  const values = boxesOf(query);
  const on = written(values);
  const asked = { address, values, on: undefined };
  if (on === undefined) return { ...asked, fault: undefined };
  if (tryDay(on) === undefined) return { ...asked, fault: asItStoodText.noSuchDay[language] };
  if (on > today) return { ...asked, fault: asItStoodText.lateDay[language] };
  return { ...asked, on, fault: undefined };
}

/** The same, for a day on which there was nothing yet: shown as it is today, with what is wrong. */
export const notThen = (past: PastAsked, why: Text, language: Language): PastAsked => ({
  ...past,
  on: undefined,
  fault: why[language],
});

type Boxes = { "on.day": string; "on.month": string; "on.year": string };

function boxesOf(query: Query): Boxes {
  const [year = "", month = "", day = ""] = query.on?.split("-", 3) ?? [];
  return {
    "on.day": query["on.day"] ?? day,
    "on.month": query["on.month"] ?? month,
    "on.year": query["on.year"] ?? year,
  };
}

/** As ISO text, whether or not there is such a day; undefined when nothing was filled in. */
function written(boxes: Boxes): string | undefined {
  const [year = "", ...rest] = [boxes["on.year"], boxes["on.month"], boxes["on.day"]].map((text) => text.trim());
  if (year === "" && rest.every((text) => text === "")) return undefined;
  return [year, ...rest.map((text) => text.padStart(2, "0"))].join("-");
}
