import type { Text } from "../language.ts";

type FigureWords = { title: Text; definition: Text; source: Text };
const ownCount: Text = {
  nl: "Eigen telling.",
  fr: "Comptage propre.",
  de: "Eigene Zählung.",
  en: "Our own count.",
};

/** The figures of the steps that the law knows, one by one (S4). */
export const stepFigures = {
  waiting: {
    title: {
      nl: "Op wie er gewacht wordt",
      fr: "Qui l’on attend",
      de: "Auf wen gewartet wird",
      en: "Who is waited for",
    },
    definition: {
      nl: "Hoeveel kalenderdagen trajecten op elk van de betrokkenen wachtten, tot vandaag. Een dag waarop twee dingen van dezelfde persoon verwacht werden, telt één keer. Op een afspraak wordt pas vanaf haar dag gewacht.",
      fr: "Combien de jours calendrier les trajets ont attendu chacun des intervenants, jusqu’à aujourd’hui. Un jour où deux choses étaient attendues de la même personne compte une fois. Un rendez-vous n’est attendu qu’à partir de son jour.",
      de: "Wie viele Kalendertage auf jeden der Beteiligten gewartet wurde, bis heute. Ein Tag, an dem zwei Dinge von derselben Person erwartet wurden, zählt einmal. Auf einen Termin wird erst ab seinem Tag gewartet.",
      en: "How many calendar days trajectories waited for each of those who have a part in it, until today. A day on which two things were waited for of the same person counts once. An appointment is waited for from its own day only.",
    },
    source: ownCount,
  },
  terms: {
    title: {
      nl: "Binnen de wettelijke termijn",
      fr: "Dans le délai légal",
      de: "In der gesetzlichen Frist",
      en: "Within the legal term",
    },
    definition: {
      nl: "Van alles wat een wettelijke termijn heeft en gedaan is: welk deel op tijd was, en na hoeveel dagen het gebeurde. De vragenlijst is op tijd als ze vertrok op de eerste dag van week 11. Wat nog wacht, telt niet mee.",
      fr: "De tout ce qui a un délai légal et qui a été fait : quelle part l’a été à temps, et après combien de jours. Le questionnaire est à temps s’il est parti le premier jour de la semaine 11. Ce qui attend encore ne compte pas.",
      de: "Von allem, was eine gesetzliche Frist hat und getan wurde: welcher Anteil rechtzeitig war, und nach wie vielen Tagen. Der Fragebogen ist rechtzeitig, wenn er am ersten Tag der Woche 11 abging. Was noch wartet, zählt nicht.",
      en: "Of everything that has a legal term and was done: which share was in time, and after how many days it happened. The questionnaire is in time when it left on the first day of week 11. What still waits does not count.",
    },
    source: {
      nl: "Eigen telling, met de termijnen van het wetboek van Weerwerk op hun dag.",
      fr: "Comptage propre, avec les délais du livre de droit de Weerwerk à leur date.",
      de: "Eigene Zählung, mit den Fristen des Gesetzbuchs von Weerwerk an ihrem Tag.",
      en: "Our own count, with the terms of the law book of Weerwerk on their day.",
    },
  },
  "first-year": {
    title: {
      nl: "Vragenlijst en inschatting",
      fr: "Questionnaire et estimation",
      de: "Fragebogen und Einschätzung",
      en: "Questionnaire and estimate",
    },
    definition: {
      nl: "Vragenlijsten naar het jaar waarin ze verstuurd zijn en hoeveel daarvan ingevuld terugkwamen. De laatste inschatting van de adviserend arts per categorie, naar het jaar waarin ze gemaakt is.",
      fr: "Questionnaires selon l’année d’envoi et combien sont revenus remplis. La dernière estimation du médecin-conseil par catégorie, selon l’année où elle a été faite.",
      de: "Fragebögen nach dem Jahr des Versands und wie viele davon ausgefüllt zurückkamen. Die letzte Einschätzung des Vertrauensarztes nach Kategorie, nach ihrem Jahr.",
      en: "Questionnaires by the year in which they were sent, and how many of them came back filled. The last estimate of the advising physician by category, by the year in which it was made.",
    },
    source: {
      nl: "Eigen telling. Gepubliceerd ingevuld (Kamer, CRIV 56-54): 74 % in 2022, 78 % in 2023, 87 % in 2024.",
      fr: "Comptage propre. Remplis selon la Chambre (CRIV 56-54) : 74 % en 2022, 78 % en 2023, 87 % en 2024.",
      de: "Eigene Zählung. Ausgefüllt nach der Kammer (CRIV 56-54): 74 % 2022, 78 % 2023, 87 % 2024.",
      en: "Our own count. Published as filled (Chamber, CRIV 56-54): 74 % in 2022, 78 % in 2023, 87 % in 2024.",
    },
  },
  referrals: {
    title: {
      nl: "Doorverwijzingen en plannen",
      fr: "Renvois et plans",
      de: "Überweisungen und Pläne",
      en: "Referrals and plans",
    },
    definition: {
      nl: "Hoe mensen binnenkwamen, waarheen ze verder verwezen zijn, en engagementsverklaringen en plannen, naar het jaar waarin dat gebeurde.",
      fr: "Comment les personnes sont entrées, vers où elles ont été orientées, et les déclarations d’engagement et plans, selon l’année.",
      de: "Wie Menschen hereinkamen, wohin sie weiterverwiesen wurden, und Verpflichtungserklärungen und Pläne, nach dem Jahr.",
      en: "How people came in, whereto they were sent on, and engagement declarations and plans, by the year in which it happened.",
    },
    source: ownCount,
  },
  resumed: {
    title: {
      nl: "Werkhervatting",
      fr: "Reprise du travail",
      de: "Wiederaufnahme der Arbeit",
      en: "Resumption of work",
    },
    definition: {
      nl: "Werk dat mensen aangaven, naar het jaar van de aangifte en de soort werk, en wat de adviserend arts erop antwoordde.",
      fr: "Travail déclaré, selon l’année de la déclaration et le type de travail, et la réponse du médecin-conseil.",
      de: "Gemeldete Arbeit, nach dem Jahr der Meldung und der Art der Arbeit, und was der Vertrauensarzt darauf antwortete.",
      en: "Work that people declared, by the year of the declaration and the kind of work, and what the advising physician answered.",
    },
    source: ownCount,
  },
  sanctions: {
    title: { nl: "Sancties", fr: "Sanctions", de: "Sanktionen", en: "Sanctions" },
    definition: {
      nl: "Elke soort sanctie apart, met de reden: hoeveel er voorbij zijn, hoeveel er nog lopen, en hoeveel kalenderdagen ze duurden (tot vandaag als ze nog lopen).",
      fr: "Chaque type de sanction à part, avec le motif : combien sont terminées, combien courent encore, et combien de jours calendrier elles ont duré (jusqu’à aujourd’hui si elles courent).",
      de: "Jede Art von Sanktion für sich, mit dem Grund: wie viele vorbei sind, wie viele noch laufen, und wie viele Kalendertage sie dauerten (bis heute, wenn sie noch laufen).",
      en: "Each kind of sanction apart, with its reason: how many are over, how many still run, and how many calendar days they lasted (until today when they still run).",
    },
    source: ownCount,
  },
} satisfies Record<string, FigureWords>;

export const termWords = {
  "questionnaire-sent": {
    nl: "Vragenlijst verstuurd",
    fr: "Questionnaire envoyé",
    de: "Fragebogen versandt",
    en: "Questionnaire sent",
  },
  "questionnaire-returned": {
    nl: "Vragenlijst ingevuld terug",
    fr: "Questionnaire rempli reçu",
    de: "Fragebogen ausgefüllt zurück",
    en: "Questionnaire back, filled",
  },
  estimate: {
    nl: "Inschatting in maand 4",
    fr: "Estimation au mois 4",
    de: "Einschätzung in Monat 4",
    en: "Estimate in month 4",
  },
  "physical-contact": {
    nl: "Fysiek contact in maand 4, 7 of 11",
    fr: "Contact physique au mois 4, 7 ou 11",
    de: "Persönlicher Kontakt in Monat 4, 7 oder 11",
    en: "Physical contact in month 4, 7 or 11",
  },
  "first-contact": { nl: "Eerste contact", fr: "Premier contact", de: "Erster Kontakt", en: "First contact" },
  "new-date": {
    nl: "Nieuwe datum na een afwezigheid",
    fr: "Nouvelle date après une absence",
    de: "Neuer Termin nach einer Abwesenheit",
    en: "New date after an absence",
  },
  plan: { nl: "Plan", fr: "Plan", de: "Plan", en: "Plan" },
  "follow-up": {
    nl: "Opvolging van het plan",
    fr: "Suivi du plan",
    de: "Begleitung des Plans",
    en: "Follow-up of the plan",
  },
  "resumption-decision": {
    nl: "Beslissing over deeltijds werk",
    fr: "Décision sur le travail partiel",
    de: "Entscheidung über Teilarbeit",
    en: "Decision on partial work",
  },
} satisfies Record<string, Text>;

export const answerWords = {
  permitted: { nl: "Toegestaan", fr: "Autorisé", de: "Erlaubt", en: "Permitted" },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Verweigert", en: "Refused" },
  waits: { nl: "Wacht op antwoord", fr: "En attente", de: "Wartet auf Antwort", en: "Waits for an answer" },
  "none-asked": {
    nl: "Geen antwoord nodig",
    fr: "Sans réponse requise",
    de: "Keine Antwort nötig",
    en: "No answer asked",
  },
} satisfies Record<string, Text>;

export const sanctionWords = {
  reduction: { nl: "Vermindering", fr: "Réduction", de: "Kürzung", en: "Reduction" },
  suspension: { nl: "Schorsing", fr: "Suspension", de: "Aussetzung", en: "Suspension" },
} satisfies Record<string, Text>;

export const stepFigureText = {
  who: { nl: "Op wie", fr: "Qui", de: "Auf wen", en: "For whom" },
  trajectories: { nl: "Trajecten", fr: "Trajets", de: "Wege", en: "Trajectories" },
  totalDays: { nl: "Dagen samen", fr: "Jours au total", de: "Tage insgesamt", en: "Days in all" },
  term: { nl: "Termijn voor", fr: "Délai pour", de: "Frist für", en: "Term for" },
  sent: { nl: "Verstuurd", fr: "Envoyés", de: "Versandt", en: "Sent" },
  filled: { nl: "Ingevuld terug", fr: "Revenus remplis", de: "Ausgefüllt zurück", en: "Back, filled" },
  filledShare: { nl: "Deel ingevuld", fr: "Part remplie", de: "Anteil ausgefüllt", en: "Share filled" },
  questionnaires: { nl: "Vragenlijsten", fr: "Questionnaires", de: "Fragebögen", en: "Questionnaires" },
  estimates: { nl: "Inschattingen", fr: "Estimations", de: "Einschätzungen", en: "Estimates" },
  onwards: { nl: "Verder verwezen", fr: "Orientés plus loin", de: "Weiter verwiesen", en: "Sent on" },
  agreed: {
    nl: "Verklaringen en plannen",
    fr: "Déclarations et plans",
    de: "Erklärungen und Pläne",
    en: "Declarations and plans",
  },
  answers: {
    nl: "Antwoord op de aangifte",
    fr: "Réponse à la déclaration",
    de: "Antwort auf die Meldung",
    en: "Answer to the declaration",
  },
  kindOfWork: { nl: "Soort werk", fr: "Type de travail", de: "Art der Arbeit", en: "Kind of work" },
  sanction: { nl: "Sanctie en reden", fr: "Sanction et motif", de: "Sanktion und Grund", en: "Sanction and reason" },
  endedSanctions: { nl: "Voorbij", fr: "Terminées", de: "Vorbei", en: "Over" },
  running: { nl: "Loopt nog", fr: "En cours", de: "Läuft noch", en: "Still runs" },
} satisfies Record<string, Text>;
