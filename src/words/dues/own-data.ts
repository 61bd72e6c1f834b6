import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

/** What the person asked about what is kept of them. */
export const duesOfOwnData = {
  "answer-about-reading": {
    awaited: {
      nl: "Antwoord over een inzage",
      fr: "Réponse sur une consultation",
      de: "Antwort zu einer Einsicht",
      en: "Answer about a reading",
    },
    forPerson: {
      nl: "U krijgt antwoord op uw vraag over wie keek.",
      fr: "Vous recevez une réponse : pourquoi on a regardé.",
      de: "Sie bekommen eine Antwort: warum jemand hinsah.",
      en: "You get an answer about who looked.",
    },
  },
} satisfies { [N in ActName]?: DueWords };
