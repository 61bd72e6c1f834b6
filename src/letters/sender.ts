import type { Language } from "../words/language.ts";
import { organisationWords } from "../words/organisations.ts";
import type { Sender } from "./letter.ts";

/** An organisation as the head of a letter, with the person to ask for; what is not known of it stays empty. */
export function senderOf(organisation: keyof typeof organisationWords, language: Language, person?: string): Sender {
  const { name, short, address, telephone, email } = organisationWords[organisation];
  const full = name[language] === short[language] ? name[language] : `${short[language]} – ${name[language]}`;
  return {
    name: full,
    lines: address?.[language].split(", ") ?? [],
    contact: { person, phone: telephone?.[language], email },
  };
}
