import type { RuleWords } from "../rule.ts";

/** The training project and its dossier, the older trajectories, and the ways to end. */
export const projectAndEndRules = {
  "dossier-order": {
    title: {
      nl: "Volgorde van het dossier",
      fr: "Ordre du dossier",
      de: "Reihenfolge der Akte",
      en: "Order of the dossier",
    },
    asks: {
      nl: "Wat is de volgende stap voor dit opleidingsproject?",
      fr: "Quelle est la prochaine étape pour ce projet de formation ?",
      de: "Was ist der nächste Schritt für dieses Ausbildungsprojekt?",
      en: "What is the next step for this training project?",
    },
  },
  "financial-intervention": {
    title: {
      nl: "Financiële tussenkomst",
      fr: "Intervention financière",
      de: "Finanzielle Beteiligung",
      en: "Financial contribution",
    },
    asks: {
      nl: "Wat betaalt het ziekenfonds na deze beslissing?",
      fr: "Que paie la mutualité après cette décision ?",
      de: "Was zahlt die Krankenkasse nach dieser Entscheidung?",
      en: "What does the sickness fund pay after this decision?",
    },
  },
  "council-decision": {
    title: {
      nl: "Wie in de Hoge Commissie beslist",
      fr: "Qui décide au sein de la Commission supérieure",
      de: "Wer in der Hohen Kommission entscheidet",
      en: "Who decides in the Higher Commission",
    },
    asks: {
      nl: "Mogen de leden die deelnemen over dit dossier beslissen?",
      fr: "Les membres qui prennent part peuvent-ils décider de ce dossier ?",
      de: "Dürfen die mitwirkenden Mitglieder über diese Akte entscheiden?",
      en: "May the members who take part decide on this dossier?",
    },
  },
  "training-period": {
    title: {
      nl: "Periode van de opleiding",
      fr: "Période de formation",
      de: "Zeitraum der Ausbildung",
      en: "Training period",
    },
    asks: {
      nl: "Kan de opleiding in deze periode plaatsvinden?",
      fr: "La formation peut-elle avoir lieu durant cette période ?",
      de: "Kann die Ausbildung in diesem Zeitraum stattfinden?",
      en: "Can the training take place in this period?",
    },
  },
  "evaluation-after-training": {
    title: {
      nl: "Evaluatie na de opleiding",
      fr: "Évaluation après la formation",
      de: "Bewertung nach der Ausbildung",
      en: "Evaluation after the training",
    },
    asks: {
      nl: "Op welke dag bekijkt de adviserend arts de arbeidsongeschiktheid opnieuw?",
      fr: "Quel jour le médecin-conseil réévalue-t-il l’incapacité de travail ?",
      de: "An welchem Tag bewertet der Vertrauensarzt die Arbeitsunfähigkeit neu?",
      en: "On which day does the advising physician evaluate the incapacity again?",
    },
  },
  "legacy-kind": {
    title: {
      nl: "Klassiek traject of samenwerkingstraject (tot en met 2022)",
      fr: "Trajet classique ou trajet de collaboration (jusqu’en 2022)",
      de: "Klassischer Weg oder Kooperationsweg (bis 2022)",
      en: "Classic or cooperation trajectory (up to 2022)",
    },
    asks: {
      nl: "Welk soort traject was dit?",
      fr: "De quel type de trajet s’agissait-il ?",
      de: "Welche Art von Weg war das?",
      en: "Which kind of trajectory was this?",
    },
  },
  aim: {
    title: {
      nl: "Rehabilitatie of heroriëntering",
      fr: "Réadaptation ou réorientation",
      de: "Rehabilitation oder Neuorientierung",
      en: "Rehabilitation or re-orientation",
    },
    asks: {
      nl: "Gaat het om bijscholing voor bekend werk, of om nieuw werk?",
      fr: "S’agit-il d’actualiser des compétences ou d’apprendre un nouveau métier ?",
      de: "Geht es um Auffrischung für bekannte Arbeit oder um neue Arbeit?",
      en: "Is it about skills for known work, or about new work?",
    },
  },
  appeal: {
    title: { nl: "Beroepstermijn", fr: "Délai de recours", de: "Einspruchsfrist", en: "Term for appeal" },
    asks: {
      nl: "Wat is de laatste dag om naar de arbeidsrechtbank te gaan?",
      fr: "Quel est le dernier jour pour saisir le tribunal du travail ?",
      de: "Bis wann kann man vor das Arbeitsgericht gehen?",
      en: "What is the last day to go to the labour court?",
    },
  },
  stopping: {
    title: { nl: "Stoppen", fr: "Arrêter", de: "Aufhören", en: "Stopping" },
    asks: {
      nl: "Mag het traject nu stoppen?",
      fr: "Le trajet peut-il s’arrêter maintenant ?",
      de: "Darf der Weg jetzt enden?",
      en: "May the trajectory stop now?",
    },
  },
  closing: {
    title: { nl: "Afsluiting", fr: "Clôture", de: "Abschluss", en: "Closing" },
    asks: {
      nl: "Onder welke uitkomst telt dit traject?",
      fr: "Sous quel résultat ce trajet est-il compté ?",
      de: "Unter welchem Ergebnis zählt dieser Weg?",
      en: "Under which outcome is this trajectory counted?",
    },
  },
} satisfies Record<string, RuleWords>;
