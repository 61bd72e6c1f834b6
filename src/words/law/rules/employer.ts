import type { RuleWords } from "../rule.ts";

/** The trajectory at the employer. */
export const employerRuleWords = {
  "employer-may-start": {
    title: {
      nl: "Start door de werkgever",
      fr: "Démarrage par l’employeur",
      de: "Beginn durch den Arbeitgeber",
      en: "Start by the employer",
    },
    asks: {
      nl: "Mag de werkgever een re-integratietraject starten?",
      fr: "L’employeur peut-il démarrer un trajet de réintégration ?",
      de: "Darf der Arbeitgeber einen Wiedereingliederungsweg beginnen?",
      en: "May the employer start a re-integration trajectory?",
    },
  },
  "employer-informs-from": {
    title: {
      nl: "Informatie aan de werknemer",
      fr: "Information du travailleur",
      de: "Information des Arbeitnehmers",
      en: "Information for the worker",
    },
    asks: {
      nl: "Vanaf wanneer krijgt de werknemer informatie over het traject?",
      fr: "À partir de quand le travailleur est-il informé du trajet ?",
      de: "Ab wann wird der Arbeitnehmer über den Weg informiert?",
      en: "From when is the worker told about the trajectory?",
    },
  },
  "employer-estimate-from": {
    title: {
      nl: "Inschatting van het arbeidspotentieel",
      fr: "Estimation du potentiel de travail",
      de: "Einschätzung des Arbeitspotenzials",
      en: "Estimate of the work potential",
    },
    asks: {
      nl: "Vanaf wanneer kan het arbeidspotentieel worden ingeschat?",
      fr: "À partir de quand le potentiel de travail peut-il être estimé ?",
      de: "Ab wann kann das Arbeitspotenzial eingeschätzt werden?",
      en: "From when can the work potential be estimated?",
    },
  },
  "employer-must-start-within": {
    title: {
      nl: "Verplichte start bij een grotere werkgever",
      fr: "Démarrage obligatoire chez un plus grand employeur",
      de: "Pflicht zum Beginn bei größeren Arbeitgebern",
      en: "Duty to start at a larger employer",
    },
    asks: {
      nl: "Wat is de laatste dag voor een werkgever met twintig werknemers of meer om te starten?",
      fr: "Quel est le dernier jour pour démarrer, pour un employeur de vingt travailleurs ou plus ?",
      de: "Bis wann muss ein Arbeitgeber mit zwanzig Beschäftigten oder mehr beginnen?",
      en: "What is the last day to start for an employer of twenty workers or more?",
    },
  },
  "employer-decision-within": {
    title: {
      nl: "Beslissing van de arbeidsarts",
      fr: "Décision du médecin du travail",
      de: "Entscheidung des Arbeitsmediziners",
      en: "Decision of the occupational physician",
    },
    asks: {
      nl: "Wat is de laatste dag voor de beslissing van de arbeidsarts?",
      fr: "Quel est le dernier jour pour la décision du médecin du travail ?",
      de: "Bis wann entscheidet der Arbeitsmediziner?",
      en: "What is the last day for the occupational physician to decide?",
    },
  },
  "employer-appeal-within": {
    title: {
      nl: "Beroep tegen de beslissing van de arbeidsarts",
      fr: "Recours contre la décision du médecin du travail",
      de: "Einspruch gegen die Entscheidung des Arbeitsmediziners",
      en: "Appeal against the occupational physician’s decision",
    },
    asks: {
      nl: "Wat is de laatste dag om in beroep te gaan tegen de beslissing van de arbeidsarts?",
      fr: "Quel est le dernier jour pour introduire un recours contre cette décision ?",
      de: "Bis wann kann man gegen diese Entscheidung Einspruch einlegen?",
      en: "What is the last day to appeal against that decision?",
    },
  },
  "employer-plan-within": {
    title: {
      nl: "Plan van de werkgever",
      fr: "Plan de l’employeur",
      de: "Plan des Arbeitgebers",
      en: "Plan of the employer",
    },
    asks: {
      nl: "Wat is de laatste dag voor het plan van de werkgever?",
      fr: "Quel est le dernier jour pour le plan de l’employeur ?",
      de: "Bis wann muss der Plan des Arbeitgebers vorliegen?",
      en: "What is the last day for the plan of the employer?",
    },
  },
  "employer-plan-answer-within": {
    title: { nl: "Antwoord op het plan", fr: "Réponse au plan", de: "Antwort auf den Plan", en: "Answer to the plan" },
    asks: {
      nl: "Wat is de laatste dag om het plan te aanvaarden of te weigeren?",
      fr: "Quel est le dernier jour pour accepter ou refuser le plan ?",
      de: "Bis wann kann man den Plan annehmen oder ablehnen?",
      en: "What is the last day to accept or refuse the plan?",
    },
  },
  "employer-restart-from": {
    title: {
      nl: "Nieuwe start na beslissing C",
      fr: "Nouveau démarrage après une décision C",
      de: "Neubeginn nach Entscheidung C",
      en: "New start after decision C",
    },
    asks: {
      nl: "Vanaf wanneer kan het traject bij de werkgever opnieuw starten?",
      fr: "À partir de quand le trajet chez l’employeur peut-il redémarrer ?",
      de: "Ab wann kann der Weg beim Arbeitgeber neu beginnen?",
      en: "From when can the trajectory at the employer start again?",
    },
  },
  "pre-return-visit-within": {
    title: {
      nl: "Bezoek voor de werkhervatting",
      fr: "Visite avant la reprise du travail",
      de: "Besuch vor der Rückkehr",
      en: "Visit before the return",
    },
    asks: {
      nl: "Wat is de laatste dag voor het bezoek voor de werkhervatting?",
      fr: "Quel est le dernier jour pour la visite avant la reprise ?",
      de: "Bis wann findet der Besuch vor der Rückkehr statt?",
      en: "What is the last day for the visit before the return?",
    },
  },
  "force-majeure-from": {
    title: {
      nl: "Medische overmacht",
      fr: "Force majeure médicale",
      de: "Medizinische höhere Gewalt",
      en: "Medical force majeure",
    },
    asks: {
      nl: "Vanaf wanneer kan de procedure voor medische overmacht starten?",
      fr: "À partir de quand la procédure de force majeure médicale peut-elle commencer ?",
      de: "Ab wann kann das Verfahren wegen medizinischer höherer Gewalt beginnen?",
      en: "From when can the procedure for medical force majeure start?",
    },
  },
  "guaranteed-pay-relapse-until": {
    title: {
      nl: "Herval en gewaarborgd loon",
      fr: "Rechute et salaire garanti",
      de: "Rückfall und garantierter Lohn",
      en: "Relapse and guaranteed pay",
    },
    asks: {
      nl: "Tot en met welke dag geeft een herval geen nieuw gewaarborgd loon?",
      fr: "Jusqu’à quel jour inclus une rechute ne donne-t-elle pas de nouveau salaire garanti ?",
      de: "Bis zu welchem Tag einschließlich gibt ein Rückfall keinen neuen garantierten Lohn?",
      en: "Up to and including which day does a relapse give no new guaranteed pay?",
    },
  },
  "solidarity-contribution": {
    title: {
      nl: "Solidariteitsbijdrage van de werkgever",
      fr: "Cotisation de solidarité de l’employeur",
      de: "Solidaritätsbeitrag des Arbeitgebers",
      en: "Solidarity contribution of the employer",
    },
    asks: {
      nl: "Welk percentage betaalt de werkgever voor deze dag?",
      fr: "Quel pourcentage l’employeur paie-t-il pour ce jour ?",
      de: "Welchen Prozentsatz zahlt der Arbeitgeber für diesen Tag?",
      en: "Which percentage does the employer pay for this day?",
    },
  },
} satisfies Record<string, RuleWords>;
