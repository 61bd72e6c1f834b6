import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutResumption = {
  ResumptionDeclared: {
    happened: { nl: "Werk gemeld", fr: "Reprise déclarée", de: "Arbeit gemeldet", en: "Work declared" },
    forPerson: {
      nl: "Uw werk is gemeld. U mag beginnen zonder op het antwoord te wachten.",
      fr: "Votre travail est déclaré. Vous pouvez commencer sans attendre la réponse.",
      de: "Ihre Arbeit ist gemeldet. Sie dürfen beginnen, ohne auf die Antwort zu warten.",
      en: "Your work was declared. You may start without waiting for the answer.",
    },
  },
  PartialResumptionPermitted: {
    happened: {
      nl: "Gedeeltelijk werk toegelaten",
      fr: "Reprise partielle autorisée",
      de: "Teilarbeit erlaubt",
      en: "Partial work permitted",
    },
    forPerson: {
      nl: "De adviserend arts laat uw werk toe. U krijgt een brief.",
      fr: "Le médecin-conseil autorise votre travail. Vous recevez une lettre.",
      de: "Der Vertrauensarzt erlaubt Ihre Arbeit. Sie bekommen einen Brief.",
      en: "The advising physician permits your work. You get a letter.",
    },
  },
  PartialResumptionRefused: {
    happened: {
      nl: "Gedeeltelijk werk geweigerd of stopgezet",
      fr: "Reprise partielle refusée ou arrêtée",
      de: "Teilarbeit abgelehnt oder beendet",
      en: "Partial work refused or ended",
    },
    forPerson: {
      nl: "De adviserend arts laat uw werk niet of niet langer toe. In de brief leest u waarom en hoe u in beroep gaat.",
      fr: "Le médecin-conseil n’autorise pas ou plus votre travail. La lettre dit pourquoi et comment introduire un recours.",
      de: "Der Vertrauensarzt erlaubt Ihre Arbeit nicht oder nicht mehr. Im Brief steht, warum, und wie Sie vor Gericht gehen.",
      en: "The advising physician does not permit your work, or no longer. The letter says why and how to appeal.",
    },
  },
  PermissionRenewed: {
    happened: {
      nl: "Toelating verlengd",
      fr: "Autorisation renouvelée",
      de: "Erlaubnis erneuert",
      en: "Permission renewed",
    },
    forPerson: {
      nl: "Uw toelating om te werken is verlengd.",
      fr: "Votre autorisation de travailler est renouvelée.",
      de: "Ihre Erlaubnis zu arbeiten ist erneuert.",
      en: "Your permission to work was renewed.",
    },
  },
  ResumptionChecked: {
    happened: { nl: "Medische controle", fr: "Contrôle médical", de: "Ärztliche Kontrolle", en: "Medical check" },
    forPerson: {
      nl: "De adviserend arts controleerde uw toelating. U mag verder werken.",
      fr: "Le médecin-conseil a contrôlé votre autorisation. Vous pouvez continuer à travailler.",
      de: "Der Vertrauensarzt hat Ihre Erlaubnis geprüft. Sie dürfen weiter arbeiten.",
      en: "The advising physician checked your permission. You may go on working.",
    },
  },
  VoluntaryWorkAssessed: {
    happened: {
      nl: "Vrijwilligerswerk beoordeeld",
      fr: "Travail bénévole évalué",
      de: "Freiwilligenarbeit beurteilt",
      en: "Voluntary work assessed",
    },
    forPerson: {
      nl: "De adviserend arts beoordeelde uw vrijwilligerswerk.",
      fr: "Le médecin-conseil a évalué votre travail bénévole.",
      de: "Der Vertrauensarzt hat gesagt, ob die Freiwilligenarbeit zu Ihrer Gesundheit passt.",
      en: "The advising physician assessed your voluntary work.",
    },
  },
  ResumptionEnded: {
    happened: { nl: "Einde van het werk", fr: "Fin du travail", de: "Ende der Arbeit", en: "End of the work" },
    forPerson: {
      nl: "Het einde van uw werk is genoteerd.",
      fr: "La fin de votre travail est notée.",
      de: "Das Ende Ihrer Arbeit ist eingetragen.",
      en: "The end of your work was recorded.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
