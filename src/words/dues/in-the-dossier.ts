import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

export const duesInTheDossier = {
  "advise-on-project": {
    awaited: {
      nl: "Advies van de adviserend arts",
      fr: "Avis du médecin-conseil",
      de: "Gutachten des Vertrauensarztes",
      en: "Advice of the advising physician",
    },
    forPerson: {
      nl: "De adviserend arts geeft advies over uw opleiding.",
      fr: "Le médecin-conseil donne son avis sur votre formation.",
      de: "Der Vertrauensarzt gibt sein Gutachten zu Ihrer Ausbildung ab.",
      en: "The advising physician says what he or she thinks of your training.",
    },
  },
  "examine-project": {
    awaited: {
      nl: "Onderzoek door het RIZIV-team",
      fr: "Examen par l’équipe de l’INAMI",
      de: "Prüfung durch das Team des LIKIV",
      en: "Examination by the RIZIV team",
    },
    forPerson: {
      nl: "Het RIZIV onderzoekt uw dossier.",
      fr: "L’INAMI regarde votre dossier.",
      de: "Das LIKIV prüft Ihre Akte.",
      en: "RIZIV looks at your dossier.",
    },
  },
  "put-on-agenda": {
    awaited: {
      nl: "Plaats op de agenda",
      fr: "Inscription à l’ordre du jour",
      de: "Platz auf der Tagesordnung",
      en: "Place on the agenda",
    },
    forPerson: {
      nl: "Uw project komt op de agenda van de Hoge Commissie.",
      fr: "Votre projet est inscrit à l’ordre du jour de la Commission supérieure.",
      de: "Ihr Projekt kommt auf die Tagesordnung der Hohen Kommission.",
      en: "Your project is put on the agenda of the Higher Commission.",
    },
  },
  "decide-project": {
    awaited: {
      nl: "Beslissing van de Hoge Commissie",
      fr: "Décision de la Commission supérieure",
      de: "Entscheidung der Hohen Kommission",
      en: "Decision of the Higher Commission",
    },
    forPerson: {
      nl: "De Hoge Commissie beslist over uw project.",
      fr: "La Commission supérieure décide de votre projet.",
      de: "Die Hohe Kommission entscheidet über Ihr Projekt.",
      en: "The Higher Commission decides on your project.",
    },
  },
  "record-posting": {
    awaited: {
      nl: "Verzending van de aangetekende brief",
      fr: "Envoi de la lettre recommandée",
      de: "Versand des Einschreibens",
      en: "Posting of the registered letter",
    },
    forPerson: {
      nl: "U krijgt een aangetekende brief met de beslissing.",
      fr: "Vous recevez la décision par lettre recommandée.",
      de: "Sie erhalten ein Einschreiben mit der Entscheidung.",
      en: "You get the decision in a registered letter.",
    },
  },
  "record-receipt": {
    awaited: {
      nl: "Bericht van ontvangst",
      fr: "Avis de réception",
      de: "Empfangsmeldung",
      en: "Report of receipt",
    },
    forPerson: {
      nl: "De post brengt u de aangetekende brief en meldt de ontvangst.",
      fr: "La poste vous remet la lettre recommandée et signale la réception.",
      de: "Die Post bringt Ihnen das Einschreiben und meldet den Empfang.",
      en: "The post brings you the registered letter and reports the receipt.",
    },
  },
  "start-training": {
    awaited: {
      nl: "Start van de opleiding",
      fr: "Début de la formation",
      de: "Beginn der Ausbildung",
      en: "Start of the training",
    },
    forPerson: {
      nl: "U begint met uw opleiding en meldt dat.",
      fr: "Vous commencez votre formation et vous le signalez.",
      de: "Sie beginnen Ihre Ausbildung und melden das.",
      en: "You begin your training and report it.",
    },
  },
  "complete-training": {
    awaited: {
      nl: "Einde van de opleiding",
      fr: "Fin de la formation",
      de: "Ende der Ausbildung",
      en: "End of the training",
    },
    forPerson: {
      nl: "U rondt uw opleiding af. U of uw coördinator meldt of u geslaagd bent.",
      fr: "Votre formation prend fin. Vous ou votre coordinateur dites si vous avez réussi.",
      de: "Sie schließen Ihre Ausbildung ab. Sie oder Ihr Koordinator melden, ob Sie bestanden haben.",
      en: "You finish your training. You or your coordinator report whether you succeeded.",
    },
  },
  "evaluate-after-training": {
    awaited: {
      nl: "Evaluatie na de opleiding",
      fr: "Évaluation après la formation",
      de: "Beurteilung nach der Ausbildung",
      en: "Evaluation after the training",
    },
    forPerson: {
      nl: "De adviserend arts bekijkt uw situatie opnieuw.",
      fr: "Le médecin-conseil revoit votre situation.",
      de: "Der Vertrauensarzt beurteilt Ihre Lage neu.",
      en: "The advising physician looks at how you are now.",
    },
  },
} satisfies { [N in ActName]?: DueWords };
