import { type Day, tryDay } from "../../law/kernel/day.ts";
import type { Fact, FactList, Period } from "../../law/kernel/facts.ts";
import { namedFaults } from "../../words/faults.ts";
import type { Text } from "../../words/language.ts";
import { calculatorFaults } from "../../words/screens/calculators.ts";
import { lawBookText } from "../../words/screens/law-book.ts";
import { filledIn, type Values } from "../parts/field-of.ts";
import { periodsAsked, postedAs } from "./fact-fields.ts";

/** Something that was filled in and cannot be read, with what to say of it. */
type Unread = { field: string; says: Text };
type Read = { facts: Record<string, unknown>; on: Day | undefined; unread: readonly Unread[] };

/** The facts as they were filled in, as the law takes them: what was left empty is not said. */
export function factsOfForm(list: FactList, values: Values): Read {
  const unread: Unread[] = [];
  const facts: Record<string, unknown> = {};
  const box = (name: string) => filledIn(values, name).trim();
  const fault = (field: string, says: Text): undefined => {
    unread.push({ field, says });
  };

  function dayOf(name: string): Day | undefined {
    const [d = "", m = "", y = ""] = ["day", "month", "year"].map((part) => box(`${name}.${part}`));
    if (!d && !m && !y) return undefined;
    return tryDay(`${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`) ?? fault(name, namedFaults.day);
  }

  /** By its digits: `15,2` with two decimals is 1520. */
  function scaled(name: string, says: Text): number | undefined {
    const typed = box(name).replaceAll(/[\s€]/g, "");
    if (typed === "") return undefined;
    const [, whole, part = ""] = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
    return whole === undefined ? fault(name, says) : Number(whole + part.padEnd(2, "0"));
  }

  function wholeNumber(name: string): number | undefined {
    const typed = box(name);
    if (typed === "") return undefined;
    return /^\d{1,9}$/.test(typed) ? Number(typed) : fault(name, lawBookText.wholeNumber);
  }

  function chosen(name: string, possible: Readonly<Record<string, unknown>>, typed: string): unknown {
    if (typed === "") return undefined;
    return Object.hasOwn(possible, typed) ? possible[typed] : fault(name, lawBookText.notInTheList);
  }

  /** A period has a first day, and does not end before it. */
  function periodsOf(name: string): readonly Period[] {
    return Array.from({ length: periodsAsked }, (_, at) => {
      const ends = [`${name}.${at}.from`, `${name}.${at}.until`] as const;
      const [from, until] = [dayOf(ends[0]), dayOf(ends[1])];
      if (from === undefined && until !== undefined) fault(ends[0], namedFaults.missing);
      if (from !== undefined && until !== undefined && until < from)
        fault(ends[1], namedFaults["ends-before-it-starts"]);
      return from === undefined ? [] : [{ from, until: until ?? null }];
    }).flat();
  }

  function factIn(name: string, { kind, values: possible = [] }: Fact<unknown>): unknown {
    switch (kind) {
      case "day":
        return dayOf(name);
      case "day or never":
        return box(`${name}.never`) === "never" ? null : dayOf(name);
      case "yes or no":
        return chosen(name, { yes: true, no: false }, box(name));
      case "one of":
        return chosen(name, Object.fromEntries(possible.map((value) => [String(value), value])), box(name));
      case "whole number":
        return wholeNumber(name);
      case "minutes": {
        const [, hours, minutes] = /^(\d{1,9}):([0-5]\d)$/.exec(box(name)) ?? [];
        if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
        const hundredths = scaled(name, calculatorFaults.hours);
        return hundredths === undefined ? undefined : (hundredths * 60) / 100;
      }
      case "cents":
        return scaled(name, calculatorFaults.euro);
      case "text":
        return box(`${name}.never`) === "never" ? "" : box(name) || undefined;
      case "periods":
        return periodsOf(name);
    }
  }

  for (const [name, fact] of Object.entries(list)) {
    const value = factIn(postedAs(name), fact);
    if (value !== undefined) facts[name] = value;
  }
  const on = dayOf("on");
  if (on === undefined && !unread.some(({ field }) => field === "on")) fault("on", namedFaults.missing);
  return { facts, on, unread };
}
