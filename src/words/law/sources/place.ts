import type { Text } from "../../language.ts";

/** An article of a law: `100 § 2`. French sets a comma before the paragraph, German a capital. */
export const article = (number: string): Text => ({
  nl: `art. ${number}`,
  fr: `art. ${number.replace(" § ", ", § ")}`,
  de: `Art. ${number}`,
  en: `art. ${number}`,
});

export const slide = (number: number): Text => ({
  nl: `dia ${number}`,
  fr: `diapositive ${number}`,
  de: `Folie ${number}`,
  en: `slide ${number}`,
});
