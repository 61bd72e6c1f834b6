import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

/** What the person asked about what is kept of them. */
export const duesOfOwnData = {
  "answer-correction": {
    awaited: {
      nl: "Antwoord op een vraag om verbetering",
      fr: "Réponse à une demande de correction",
      de: "Antwort auf eine Bitte um Berichtigung",
      en: "Answer to a request of correction",
    },
    forPerson: {
      nl: "U krijgt antwoord van uw ziekenfonds.",
      fr: "Votre mutualité vous répond.",
      de: "Ihre Krankenkasse gibt Ihnen Antwort.",
      en: "Your sickness fund answers you.",
    },
  },
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
