import type { RuleWords } from "../rule.ts";

/** Questionnaire, estimate and contacts. */
export const estimateRuleWords = {
  "questionnaire-sent": {
    title: {
      nl: "Dag waarop de vragenlijst vertrekt",
      fr: "Jour d’envoi du questionnaire",
      de: "Tag, an dem der Fragebogen verschickt wird",
      en: "Day on which the questionnaire goes out",
    },
    asks: {
      nl: "Op welke dag stuurt het ziekenfonds de vragenlijst?",
      fr: "Quel jour la mutualité envoie-t-elle le questionnaire ?",
      de: "An welchem Tag verschickt die Krankenkasse den Fragebogen?",
      en: "On which day does the sickness fund send the questionnaire?",
    },
  },
  "questionnaire-returned": {
    title: {
      nl: "Termijn om de vragenlijst terug te sturen",
      fr: "Délai pour renvoyer le questionnaire",
      de: "Frist für die Rücksendung des Fragebogens",
      en: "Term to send the questionnaire back",
    },
    asks: {
      nl: "Wat is de laatste dag om de vragenlijst terug te sturen?",
      fr: "Quel est le dernier jour pour renvoyer le questionnaire ?",
      de: "Bis wann muss der Fragebogen zurück sein?",
      en: "What is the last day to send the questionnaire back?",
    },
  },
  "questionnaire-required": {
    title: {
      nl: "Wie een vragenlijst krijgt",
      fr: "Qui reçoit un questionnaire",
      de: "Wer einen Fragebogen bekommt",
      en: "Who gets a questionnaire",
    },
    asks: {
      nl: "Moet deze persoon een vragenlijst krijgen, of geldt een uitzondering?",
      fr: "Cette personne doit-elle recevoir un questionnaire, ou y a-t-il une exception ?",
      de: "Muss diese Person einen Fragebogen bekommen, oder gilt eine Ausnahme?",
      en: "Must this person get a questionnaire, or does an exemption hold?",
    },
  },
  "questionnaire-complete": {
    title: {
      nl: "Volledig antwoord op de vragenlijst",
      fr: "Réponse complète au questionnaire",
      de: "Vollständige Antwort auf den Fragebogen",
      en: "A complete answer to the questionnaire",
    },
    asks: {
      nl: "Is deze vragenlijst volledig ingevuld?",
      fr: "Ce questionnaire est-il entièrement rempli ?",
      de: "Ist dieser Fragebogen vollständig ausgefüllt?",
      en: "Is this questionnaire filled in completely?",
    },
  },
  "questionnaire-follow-up": {
    title: {
      nl: "Wat na de vragenlijst komt",
      fr: "Ce qui suit le questionnaire",
      de: "Was nach dem Fragebogen kommt",
      en: "What comes after the questionnaire",
    },
    asks: {
      nl: "Wat moet er nu gebeuren met deze vragenlijst?",
      fr: "Que faut-il faire maintenant de ce questionnaire ?",
      de: "Was muss jetzt mit diesem Fragebogen geschehen?",
      en: "What must be done about this questionnaire now?",
    },
  },
  "contact-months": {
    title: {
      nl: "Maand 4, 7 en 11, en het begin van de invaliditeit",
      fr: "Mois 4, 7 et 11, et début de l’invalidité",
      de: "Monat 4, 7 und 11, und Beginn der Invalidität",
      en: "Months 4, 7 and 11, and the start of invalidity",
    },
    asks: {
      nl: "Op welke dag beginnen de maanden waarin er een gesprek is?",
      fr: "Quel jour commencent les mois où un contact a lieu ?",
      de: "An welchem Tag beginnen die Monate mit einem Gespräch?",
      en: "On which day do the months with a contact begin?",
    },
  },
  "estimate-period": {
    title: {
      nl: "Periode van de eerste inschatting",
      fr: "Période de la première estimation",
      de: "Zeitraum der ersten Einschätzung",
      en: "Period of the first estimate",
    },
    asks: {
      nl: "Tussen welke dagen worden de restcapaciteiten ingeschat?",
      fr: "Entre quels jours les capacités restantes sont-elles estimées ?",
      de: "Zwischen welchen Tagen werden die Restfähigkeiten eingeschätzt?",
      en: "Between which days are the remaining capacities estimated?",
    },
  },
  "estimate-category": {
    title: {
      nl: "Categorie van de inschatting",
      fr: "Catégorie de l’estimation",
      de: "Kategorie der Einschätzung",
      en: "Category of the estimate",
    },
    asks: {
      nl: "In welke categorie valt deze inschatting?",
      fr: "Dans quelle catégorie tombe cette estimation ?",
      de: "In welche Kategorie fällt diese Einschätzung?",
      en: "In which category does this estimate fall?",
    },
  },
  "estimate-again": {
    title: {
      nl: "Nieuwe inschatting na categorie 3",
      fr: "Nouvelle estimation après la catégorie 3",
      de: "Neue Einschätzung nach Kategorie 3",
      en: "A new estimate after category 3",
    },
    asks: {
      nl: "Wat is de laatste dag voor de nieuwe inschatting?",
      fr: "Quel est le dernier jour pour la nouvelle estimation ?",
      de: "Bis wann muss neu eingeschätzt werden?",
      en: "What is the last day for the new estimate?",
    },
  },
} satisfies Record<string, RuleWords>;
