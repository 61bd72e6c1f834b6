import type { NotModelled } from "../rule.ts";

export const identityNotModelled = {
  "national-number": [
    {
      nl: "Of het nummer aan iemand gegeven is, of vervangen is.",
      fr: "Si le numéro a été attribué à quelqu’un, ou remplacé.",
      de: "Ob die Nummer jemandem gegeben oder ersetzt wurde.",
      en: "Whether the number was given to anyone, or was replaced.",
    },
    {
      nl: "Wie vóór 1900 geboren is: het nummer toont dat niet.",
      fr: "Qui est né avant 1900 : le numéro ne le montre pas.",
      de: "Wer vor 1900 geboren ist: Die Nummer zeigt es nicht.",
      en: "Who was born before 1900: the number does not show it.",
    },
  ],
} satisfies Record<string, NotModelled>;
