import type { RuleWords } from "../rule.ts";

/** Declaring an incapacity, and keeping its file. */
export const declarationRuleWords = {
  "declaration-of-incapacity": {
    title: {
      nl: "Aangifte van de arbeidsongeschiktheid",
      fr: "Déclaration d’incapacité",
      de: "Meldung der Arbeitsunfähigkeit",
      en: "Declaration of incapacity",
    },
    asks: {
      nl: "Wat is de laatste dag om uw arbeidsongeschiktheid aan te geven?",
      fr: "Quel est le dernier jour pour déclarer votre incapacité ?",
      de: "Bis wann müssen Sie Ihre Arbeitsunfähigkeit melden?",
      en: "What is the last day to declare your incapacity?",
    },
  },
  retention: {
    title: {
      nl: "Bewaring van het dossier",
      fr: "Conservation du dossier",
      de: "Aufbewahrung der Akte",
      en: "Keeping of the file",
    },
    asks: {
      nl: "Tot welke dag bewaart het ziekenfonds het dossier?",
      fr: "Jusqu’à quel jour la mutualité conserve-t-elle le dossier ?",
      de: "Bis wann bewahrt die Krankenkasse die Akte auf?",
      en: "Until which day does the sickness fund keep the file?",
    },
  },
  "broken-glass-until": {
    title: {
      nl: "Inzage bij uitzondering",
      fr: "Consultation par exception",
      de: "Einsicht in Ausnahmefällen",
      en: "Looking by way of exception",
    },
    asks: {
      nl: "Tot welke dag kan iemand die u niet volgt in uw dossier kijken?",
      fr: "Jusqu’à quel jour une personne qui ne vous suit pas peut-elle voir votre dossier ?",
      de: "Bis wann kann jemand, der Sie nicht begleitet, Ihre Akte ansehen?",
      en: "Until which day can somebody who does not follow you look at your file?",
    },
  },
  "draft-kept": {
    title: {
      nl: "Bewaring van wat u begon in te vullen",
      fr: "Conservation de ce que vous avez commencé à remplir",
      de: "Aufbewahrung von begonnenen Antworten",
      en: "Keeping of what you began to fill in",
    },
    asks: {
      nl: "Tot welke dag blijven uw antwoorden bewaard als u ze niet verstuurt?",
      fr: "Jusqu’à quel jour vos réponses sont-elles conservées si vous ne les envoyez pas ?",
      de: "Bis wann bleiben Ihre Antworten gespeichert, wenn Sie sie nicht senden?",
      en: "Until which day are your answers kept if you do not send them?",
    },
  },
} satisfies Record<string, RuleWords>;
