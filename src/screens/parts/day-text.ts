import { amountText, dayText as writtenDay } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";

/** `2026-03-02` as people write it: "2 maart 2026". Text that is no day comes back as it is. */
export function dayText(iso: string, language: Language, length: "long" | "short" = "long"): string {
  return Number.isNaN(Date.parse(iso.slice(0, 10))) ? iso : writtenDay(iso.slice(0, 10), language, length);
}

/** Whole days from one day to another, both ISO text; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whole cents as an amount in euro. */
export const moneyText = amountText;
