import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

export const duesOfResumption = {
  "permit-partial-resumption": {
    awaited: {
      nl: "Beslissing over gedeeltelijk werk",
      fr: "Décision sur la reprise partielle",
      de: "Entscheidung über Teilarbeit",
      en: "Decision on partial work",
    },
    forPerson: {
      nl: "De adviserend arts beslist over uw werk.",
      fr: "Le médecin-conseil décide de votre travail.",
      de: "Der Vertrauensarzt entscheidet über Ihre Arbeit.",
      en: "The advising physician decides on your work.",
    },
  },
  "assess-voluntary-work": {
    awaited: {
      nl: "Oordeel over vrijwilligerswerk",
      fr: "Avis sur le travail bénévole",
      de: "Urteil über Freiwilligenarbeit",
      en: "Assessment of voluntary work",
    },
    forPerson: {
      nl: "De adviserend arts kijkt of uw vrijwilligerswerk bij uw gezondheid past.",
      fr: "Le médecin-conseil regarde si le bénévolat convient à votre santé.",
      de: "Der Vertrauensarzt prüft, ob Ihre Freiwilligenarbeit mit Ihrer Gesundheit vereinbar ist.",
      en: "The advising physician looks whether your voluntary work suits your health.",
    },
  },
  "check-resumption": {
    awaited: {
      nl: "Medische controle, elke zes maanden",
      fr: "Contrôle médical, tous les six mois",
      de: "Ärztliche Kontrolle, alle sechs Monate",
      en: "Medical check, every six months",
    },
    forPerson: {
      nl: "De adviserend arts controleert of het werk nog past.",
      fr: "Le médecin-conseil regarde si ce travail vous convient encore.",
      de: "Der Vertrauensarzt prüft, ob die Arbeit noch passt.",
      en: "The advising physician checks whether the work still suits.",
    },
  },
  "renew-permission": {
    awaited: {
      nl: "Verlenging van de toelating",
      fr: "Renouvellement de l’autorisation",
      de: "Erneuerung der Erlaubnis",
      en: "Renewal of the permission",
    },
    forPerson: {
      nl: "De adviserend arts kijkt of uw toelating wordt verlengd.",
      fr: "Le médecin-conseil dit si vous pouvez continuer à travailler.",
      de: "Der Vertrauensarzt prüft, ob Ihre Erlaubnis erneuert wird.",
      en: "The advising physician says whether you may go on working.",
    },
  },
  "end-recognition": {
    awaited: {
      nl: "Einde van de erkenning na volledige hervatting",
      fr: "Fin de la reconnaissance après reprise complète",
      de: "Ende der Anerkennung nach voller Rückkehr",
      en: "End of the recognition after a full return",
    },
    forPerson: {
      nl: "Uw ziekenfonds sluit uw erkenning als arbeidsongeschikte af.",
      fr: "Pour votre mutualité, votre incapacité prend fin.",
      de: "Ihre Krankenkasse beendet Ihre Anerkennung als arbeitsunfähig.",
      en: "Your sickness fund ends your recognition as incapable of work.",
    },
  },
} satisfies { [N in ActName]?: DueWords };
