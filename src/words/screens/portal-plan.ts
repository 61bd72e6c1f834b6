import type { Text } from "../language.ts";

/** Plan, project and training in plain words. */
export const portalPlanText = {
  plan: { nl: "Uw plan", fr: "Votre plan", de: "Ihr Plan", en: "Your plan" },
  drawnUpOn: { nl: "Gemaakt op", fr: "Établi le", de: "Erstellt am", en: "Drawn up on" },
  aim: { nl: "Richting", fr: "Orientation", de: "Richtung", en: "Direction" },
  objectives: { nl: "Wat u wilt bereiken", fr: "Vos objectifs", de: "Ihre Ziele", en: "What you want to reach" },
  result: {
    nl: "Waar het toe leidt",
    fr: "Le résultat visé",
    de: "Das angestrebte Ergebnis",
    en: "The result aimed at",
  },
  actions: { nl: "Wat er gebeurt", fr: "Les actions", de: "Was geschieht", en: "What will be done" },
  nextAppointment: {
    nl: "Volgend gesprek",
    fr: "Prochain entretien",
    de: "Nächstes Gespräch",
    en: "Next talk",
  },

  project: {
    nl: "Uw opleidingsproject",
    fr: "Votre projet de formation",
    de: "Ihr Ausbildungsprojekt",
    en: "Your training project",
  },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
  provider: { nl: "Bij", fr: "Chez", de: "Bei", en: "With" },
  occupation: { nl: "Voor het beroep", fr: "Pour le métier de", de: "Für den Beruf", en: "For the occupation" },
  period: { nl: "Wanneer", fr: "Quand", de: "Wann", en: "When" },
  hours: { nl: "Uren", fr: "Heures", de: "Stunden", en: "Hours" },
  where: { nl: "Waar staat het?", fr: "Où en est-il ?", de: "Wie steht es damit?", en: "Where is it now?" },
  atPhysician: {
    nl: "Bij de adviserend arts: past de opleiding bij uw gezondheid?",
    fr: "Chez le médecin-conseil : la formation est-elle compatible avec votre santé ?",
    de: "Beim Vertrauensarzt: Passt die Ausbildung zu Ihrer Gesundheit?",
    en: "With the advising physician: does the training suit your health?",
  },
  atRiziv: {
    nl: "Bij het RIZIV: een medewerker onderzoekt uw project.",
    fr: "À l’INAMI : un collaborateur examine votre projet.",
    de: "Beim LIKIV: Ein Mitarbeiter prüft Ihr Projekt.",
    en: "At RIZIV: an officer examines your project.",
  },
  forAgenda: {
    nl: "Onderzocht. Het komt op de agenda van de Hoge Commissie.",
    fr: "Examiné. Il sera mis à l’ordre du jour de la Commission supérieure.",
    de: "Geprüft. Es kommt auf die Tagesordnung der Hohen Kommission.",
    en: "Examined. It will go on the agenda of the Higher Commission.",
  },
  onAgenda: {
    nl: "Op de agenda van de Hoge Commissie. U krijgt de beslissing met een aangetekende brief.",
    fr: "À l’ordre du jour de la Commission supérieure. Vous recevrez la décision par recommandé.",
    de: "Auf der Tagesordnung der Hohen Kommission. Sie erhalten die Entscheidung per Einschreiben.",
    en: "On the agenda of the Higher Commission. You will get the decision by registered letter.",
  },
  approved: {
    nl: "Goedgekeurd. Uw opleiding wordt betaald.",
    fr: "Approuvé. Votre formation est payée.",
    de: "Genehmigt. Ihre Ausbildung wird bezahlt.",
    en: "Approved. Your training is paid for.",
  },
  refused: {
    nl: "Geweigerd. In de brief leest u waarom, en hoe u in beroep kunt gaan. U kunt een ander project indienen.",
    fr: "Refusé. La lettre explique pourquoi, et comment introduire un recours. Vous pouvez introduire un autre projet.",
    de: "Abgelehnt. Im Brief lesen Sie, warum, und wie Sie sich an das Gericht wenden können. Sie dürfen ein anderes Projekt einreichen.",
    en: "Refused. The letter says why, and how you can appeal. You may hand in another project.",
  },
  appealUntil: {
    nl: "Beroep kan tot en met",
    fr: "Recours possible jusqu’au",
    de: "Einspruch möglich bis",
    en: "Appeal possible until",
  },

  myTraining: { nl: "Uw opleiding", fr: "Votre formation", de: "Ihre Ausbildung", en: "Your training" },
  startedOn: { nl: "Begonnen op", fr: "Commencée le", de: "Begonnen am", en: "Started on" },
  hoursFollowed: { nl: "Uren gevolgd", fr: "Heures suivies", de: "Besuchte Stunden", en: "Hours followed" },
  succeededOn: { nl: "Geslaagd op", fr: "Réussie le", de: "Bestanden am", en: "Succeeded on" },
  brokenOffOn: { nl: "Gestopt op", fr: "Arrêtée le", de: "Abgebrochen am", en: "Broken off on" },
  premium: {
    nl: "Voor elk uur dat u volgt, krijgt u een premie. Slaagt u, dan komt daar een premie bij. Het bedrag staat in uw brief.",
    fr: "Pour chaque heure suivie, vous recevez une prime. Si vous réussissez, une prime s’y ajoute. Le montant figure dans votre lettre.",
    de: "Für jede besuchte Stunde erhalten Sie eine Prämie. Wenn Sie bestehen, kommt eine Prämie dazu. Der Betrag steht in Ihrem Brief.",
    en: "For every hour that you follow, you get a premium. If you succeed, another is added. The amount is in your letter.",
  },

  occupational: {
    nl: "Bij uw werkgever",
    fr: "Chez votre employeur",
    de: "Bei Ihrem Arbeitgeber",
    en: "With your employer",
  },
  asked: { nl: "Gevraagd op", fr: "Demandé le", de: "Gefragt am", en: "Asked on" },
  answer: { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" },
  adaptedWork: { nl: "Aangepast werk", fr: "Travail adapté", de: "Angepasste Arbeit", en: "Adapted work" },
  guidance: {
    nl: "Begeleiding naar werk",
    fr: "Accompagnement vers l’emploi",
    de: "Begleitung zur Arbeit",
    en: "Guidance to work",
  },
  service: { nl: "Dienst", fr: "Service", de: "Stelle", en: "Service" },
  mediator: { nl: "Bemiddelaar", fr: "Conseiller", de: "Berater", en: "Mediator" },
} satisfies Record<string, Text>;
