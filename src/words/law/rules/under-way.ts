import type { RuleWords } from "../rule.ts";

/** Engagement, plan, consent and partners. */
export const underWayRules = {
  engagement: {
    title: {
      nl: "Engagementsverklaring",
      fr: "Déclaration d’engagement",
      de: "Verpflichtungserklärung",
      en: "Engagement declaration",
    },
    asks: {
      nl: "Hebben alle drie getekend?",
      fr: "Les trois personnes ont-elles signé ?",
      de: "Haben alle drei unterschrieben?",
      en: "Have all three signed?",
    },
  },
  presumption: {
    title: {
      nl: "Vermoeden van arbeidsongeschiktheid",
      fr: "Présomption d’incapacité de travail",
      de: "Vermutung der Arbeitsunfähigkeit",
      en: "Presumption of incapacity for work",
    },
    asks: {
      nl: "Van welke dag tot welke dag geldt het vermoeden?",
      fr: "De quel jour à quel jour la présomption vaut-elle ?",
      de: "Von wann bis wann gilt die Vermutung?",
      en: "From which day until which day does the presumption hold?",
    },
  },
  "presumption-during-training": {
    title: {
      nl: "Vermoeden tijdens de opleiding",
      fr: "Présomption pendant la formation",
      de: "Vermutung während der Ausbildung",
      en: "Presumption during the training",
    },
    asks: {
      nl: "Van welke dag tot welke dag geldt het vermoeden tijdens de opleiding?",
      fr: "De quel jour à quel jour la présomption vaut-elle pendant la formation ?",
      de: "Von wann bis wann gilt die Vermutung während der Ausbildung?",
      en: "From which day until which day does the presumption hold during the training?",
    },
  },
  "plan-within": {
    title: { nl: "Termijn voor het plan", fr: "Délai du plan", de: "Frist für den Plan", en: "Term for the plan" },
    asks: {
      nl: "Wat is de laatste dag om het plan op te maken?",
      fr: "Quel est le dernier jour pour établir le plan ?",
      de: "Bis wann muss der Plan erstellt sein?",
      en: "What is the last day to draw up the plan?",
    },
  },
  "follow-up-within": {
    title: {
      nl: "Termijn voor de opvolging",
      fr: "Délai du suivi",
      de: "Frist für die Begleitung",
      en: "Term for the follow-up",
    },
    asks: {
      nl: "Wat is de laatste dag voor de volgende opvolging?",
      fr: "Quel est le dernier jour pour le prochain suivi ?",
      de: "Bis wann muss das nächste Gespräch über den Plan stattfinden?",
      en: "What is the last day for the next follow-up?",
    },
  },
  "plan-content": {
    title: { nl: "Inhoud van het plan", fr: "Contenu du plan", de: "Inhalt des Plans", en: "Content of the plan" },
    asks: {
      nl: "Staat alles in het plan wat erin moet staan?",
      fr: "Le plan contient-il tout ce qu’il doit contenir ?",
      de: "Steht alles im Plan, was darin stehen muss?",
      en: "Does the plan have everything it must have?",
    },
  },
  "partner-may-receive": {
    title: {
      nl: "Gegevens voor een partner",
      fr: "Données pour un partenaire",
      de: "Daten für einen Partner",
      en: "Data for a partner",
    },
    asks: {
      nl: "Mag deze partner gegevens krijgen?",
      fr: "Ce partenaire peut-il recevoir des données ?",
      de: "Darf dieser Partner Daten erhalten?",
      en: "May this partner receive data?",
    },
  },
  "referral-to-occupational-physician": {
    title: {
      nl: "Doorverwijzing naar de arbeidsarts",
      fr: "Orientation vers le médecin du travail",
      de: "Verweisung an den Arbeitsmediziner",
      en: "Referral to the occupational physician",
    },
    asks: {
      nl: "Mag de coördinator doorverwijzen naar de arbeidsarts van de werkgever?",
      fr: "Le coordinateur peut-il orienter vers le médecin du travail de l’employeur ?",
      de: "Darf der Koordinator an den Arbeitsmediziner des Arbeitgebers verweisen?",
      en: "May the coordinator refer to the employer’s occupational physician?",
    },
  },
  "registration-with-service": {
    title: {
      nl: "Aanmelding bij een gewestelijke dienst",
      fr: "Inscription auprès d’un service de l’emploi",
      de: "Anmeldung bei einem Arbeitsamt",
      en: "Registration with an employment service",
    },
    asks: {
      nl: "Mag de coördinator deze persoon aanmelden bij deze dienst?",
      fr: "Le coordinateur peut-il inscrire cette personne auprès de ce service ?",
      de: "Darf der Koordinator diese Person bei diesem Dienst anmelden?",
      en: "May the coordinator register this person with this service?",
    },
  },
} satisfies Record<string, RuleWords>;
