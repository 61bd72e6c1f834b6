import { z } from "zod";
import { tryDay } from "../../law/kernel/day.ts";
import type { Language } from "../../words/language.ts";
import { asItStoodText } from "../../words/screens/as-it-stood.ts";

const box = z.string().max(10).optional();
type Box = "day" | "month" | "year";
type Boxes<Name extends string> = { [N in Name | `${Name}.${Box}`]?: string | undefined };

/** A day in an address, whole (`from=2026-03-02`) or as the three boxes of a form send it. */
export const dayQuery = <const Name extends string>(name: Name) =>
  ({ [name]: box, [`${name}.day`]: box, [`${name}.month`]: box, [`${name}.year`]: box }) as {
    [N in Name | `${Name}.${Box}`]: typeof box;
  };

/** The day that was asked for, as ISO text where there is such a day; what stands in the boxes, and what is wrong. */
export function dayAsked<const Name extends string>(query: Boxes<Name>, name: Name, language: Language) {
  const given = query as Readonly<Record<string, string | undefined>>;
  const [year = "", month = "", day = ""] = given[name]?.split("-", 3) ?? [];
  const boxes = {
    day: given[`${name}.day`] ?? day,
    month: given[`${name}.month`] ?? month,
    year: given[`${name}.year`] ?? year,
  };
  const values = Object.fromEntries(Object.entries(boxes).map(([of, value]) => [`${name}.${of}`, value]));
  const written = iso(boxes);
  const exists = written !== undefined && tryDay(written) !== undefined;
  return {
    values,
    on: exists ? written : undefined,
    fault: written === undefined || exists ? undefined : asItStoodText.noSuchDay[language],
  };
}

/** As ISO text, whether or not there is such a day; undefined when nothing was filled in. */
function iso(boxes: Readonly<Record<Box, string>>): string | undefined {
  const [year = "", ...rest] = [boxes.year, boxes.month, boxes.day].map((text) => text.trim());
  if (year === "" && rest.every((text) => text === "")) return undefined;
  return [year, ...rest.map((text) => text.padStart(2, "0"))].join("-");
}
