import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

/** What is waited for in a recognition, beside any trajectory. */
export const duesInTheFirstYear = {
  "send-questionnaire": {
    awaited: {
      nl: "Vragenlijst versturen",
      fr: "Envoi du questionnaire",
      de: "Versand des Fragebogens",
      en: "Sending the questionnaire",
    },
    forPerson: {
      nl: "Uw ziekenfonds stuurt u een vragenlijst.",
      fr: "Votre mutualité vous envoie un questionnaire.",
      de: "Ihre Krankenkasse schickt Ihnen einen Fragebogen.",
      en: "Your sickness fund sends you a questionnaire.",
    },
  },
  "record-questionnaire": {
    awaited: {
      nl: "Antwoord op de vragenlijst",
      fr: "Réponse au questionnaire",
      de: "Antwort auf den Fragebogen",
      en: "Answer to the questionnaire",
    },
    forPerson: {
      nl: "Vul de vragenlijst in. Lukt het niet? Uw coördinator helpt u.",
      fr: "Vous remplissez le questionnaire. C’est difficile ? Votre coordinateur vous aide.",
      de: "Füllen Sie den Fragebogen aus. Es gelingt nicht? Ihr Koordinator hilft Ihnen.",
      en: "Fill in the questionnaire. Is it difficult? Your coordinator helps.",
    },
  },
  "help-with-questionnaire": {
    awaited: {
      nl: "Hulp bij de vragenlijst",
      fr: "Aide pour le questionnaire",
      de: "Hilfe beim Fragebogen",
      en: "Help with the questionnaire",
    },
    forPerson: {
      nl: "Uw coördinator belt u om te helpen met de vragenlijst.",
      fr: "Votre coordinateur vous appelle pour vous aider avec le questionnaire.",
      de: "Ihr Koordinator ruft Sie an, um beim Fragebogen zu helfen.",
      en: "Your coordinator calls you to help with the questionnaire.",
    },
  },
  "estimate-capacities": {
    awaited: {
      nl: "Inschatting van de restcapaciteiten",
      fr: "Estimation des capacités restantes",
      de: "Einschätzung der Restfähigkeiten",
      en: "Estimate of the remaining capacities",
    },
    forPerson: {
      nl: "De adviserend arts schat in wat u nog kunt.",
      fr: "Le médecin-conseil estime ce que vous pouvez encore faire.",
      de: "Der Vertrauensarzt schätzt ein, was Sie noch können.",
      en: "The advising physician estimates what you can still do.",
    },
  },
  "record-physical-contact": {
    awaited: {
      nl: "Gesprek in maand 4, 7 of 11",
      fr: "Contact au mois 4, 7 ou 11",
      de: "Gespräch in Monat 4, 7 oder 11",
      en: "Contact in month 4, 7 or 11",
    },
    forPerson: {
      nl: "De adviserend arts of zijn team nodigt u uit voor een gesprek.",
      fr: "Le médecin-conseil ou son équipe vous invite à un entretien.",
      de: "Der Vertrauensarzt oder sein Team lädt Sie zu einem Gespräch ein.",
      en: "The advising physician or the team invites you to an interview.",
    },
  },
  "decide-reduction": {
    awaited: {
      nl: "Beslissing over een vermindering",
      fr: "Décision sur une réduction",
      de: "Entscheidung über eine Kürzung",
      en: "Decision on a reduction",
    },
    forPerson: {
      nl: "De adviserend arts beslist of uw uitkering vermindert.",
      fr: "Le médecin-conseil dit si votre indemnité baisse.",
      de: "Der Vertrauensarzt entscheidet, ob Ihre Leistung gekürzt wird.",
      en: "The advising physician says whether your benefit goes down.",
    },
  },
} satisfies { [N in ActName]?: DueWords };
