import type { Language } from "../words/language.ts";
import type { Sender } from "./letter.ts";

const or: Readonly<Record<Language, string>> = { nl: "of", fr: "ou", de: "oder", en: "or" };

/** How to reach the sender, to put after "contact us:"; names stand in when no number or address is known. */
export function reach({ name, contact }: Sender, language: Language): string {
  const ways = [contact.phone?.replaceAll(" ", "\u00a0"), contact.email].filter((way) => way);
  return ways.join(` ${or[language]} `) || [contact.person, name].filter((who) => who).join(", ");
}
