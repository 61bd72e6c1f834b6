import type { Text } from "../language.ts";

export const correctedBecause = {
  "asked-by-the-person": {
    nl: "De persoon vroeg het",
    fr: "La personne l’a demandé",
    de: "Die Person hat darum gebeten",
    en: "The person asked for it",
  },
  "seen-on-the-card": {
    nl: "Gezien op de identiteitskaart",
    fr: "Vu sur la carte d’identité",
    de: "Auf dem Personalausweis gesehen",
    en: "Seen on the identity card",
  },
  "our-mistake": {
    nl: "Het was een fout van ons",
    fr: "C’était une erreur de notre part",
    de: "Es war unser Fehler",
    en: "It was our mistake",
  },
} satisfies Record<string, Text>;
