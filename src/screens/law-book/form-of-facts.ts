import { type Day, iso } from "../../law/kernel/day.ts";
import type { Fact, FactList, Period } from "../../law/kernel/facts.ts";
import type { Language } from "../../words/language.ts";
import type { Values } from "../parts/field-of.ts";
import { postedAs } from "./fact-fields.ts";

/** Facts and a day as somebody would fill them in: what `factsOfForm` reads back. What is not known stays empty. */
export function formOfFacts(
  list: FactList,
  facts: Readonly<Record<string, unknown>>,
  on: Day,
  language: Language,
): Values {
  const filled = Object.entries(list).flatMap(([name, fact]) => boxes(postedAs(name), fact, facts[name], language));
  return Object.fromEntries([...dayBoxes("on", on), ...filled]);
}

type Box = [name: string, value: string];

function boxes(name: string, { kind }: Fact<unknown>, value: unknown, language: Language): Box[] {
  if (value === undefined) return [];
  switch (kind) {
    case "day":
      return dayBoxes(name, value as Day);
    case "day or never":
      return value === null ? [[`${name}.never`, "never"]] : dayBoxes(name, value as Day);
    case "yes or no":
      return [[name, value ? "yes" : "no"]];
    case "minutes":
      return [[name, decimal(hours(value as number), language)]];
    case "cents":
      return [[name, decimal(((value as number) / 100).toFixed(2), language)]];
    case "periods":
      return (value as readonly Period[]).flatMap(({ from, until }, at) => [
        ...dayBoxes(`${name}.${at}.from`, from),
        ...(until === null ? [] : dayBoxes(`${name}.${at}.until`, until)),
      ]);
    case "text":
      return [String(value).trim() === "" ? [`${name}.never`, "never"] : [name, String(value)]];
    case "one of":
    case "whole number":
      return [[name, String(value)]];
  }
}

const decimal = (number: string, language: Language) => (language === "en" ? number : number.replace(".", ","));

/** With decimals where two say it all, and otherwise as hours and minutes: `15.2`, `13:20`. */
const hours = (minutes: number): string =>
  (minutes * 100) % 60 === 0
    ? String(minutes / 60)
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

function dayBoxes(name: string, on: Day): Box[] {
  const [year = "", month = "", day = ""] = iso(on).split("-");
  return [
    [`${name}.day`, String(Number(day))],
    [`${name}.month`, String(Number(month))],
    [`${name}.year`, year],
  ];
}
