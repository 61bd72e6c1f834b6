import type { Text } from "../../language.ts";

/** Declaring an incapacity: what is asked. */
export const declarationFacts = {
  declarer: {
    nl: "Wie of wat wordt aangegeven",
    fr: "Qui ou quoi est déclaré",
    de: "Wer oder was gemeldet wird",
    en: "Who or what is declared",
  },
  hospitalStays: {
    nl: "Opnames in het ziekenhuis",
    fr: "Séjours à l’hôpital",
    de: "Krankenhausaufenthalte",
    en: "Stays in hospital",
  },
  savedOn: { nl: "Het laatst bewaard op", fr: "Enregistré le", de: "Zuletzt gespeichert am", en: "Last saved on" },
  closedOn: { nl: "Afgesloten op", fr: "Clôturé le", de: "Geschlossen am", en: "Closed on" },
  brokenOn: {
    nl: "Bij uitzondering geopend op",
    fr: "Ouvert par exception le",
    de: "Ausnahmsweise geöffnet am",
    en: "Opened by way of exception on",
  },
} satisfies Record<string, Text>;
