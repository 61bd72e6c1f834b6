import type { Text } from "../../language.ts";

/** Terms of the trajectory at the employer. */
export const employerParameterWords = {
  "employer-start-months": {
    nl: "Maanden tot de werkgever mag starten",
    fr: "Mois avant que l’employeur puisse démarrer",
    de: "Monate, bis der Arbeitgeber beginnen darf",
    en: "Months until the employer may start",
  },
  "employer-informs-weeks": {
    nl: "Weken tot de informatie",
    fr: "Semaines jusqu’à l’information",
    de: "Wochen bis zur Information",
    en: "Weeks until the information",
  },
  "employer-estimate-weeks": {
    nl: "Weken tot de inschatting",
    fr: "Semaines jusqu’à l’estimation",
    de: "Wochen bis zur Einschätzung",
    en: "Weeks until the estimate",
  },
  "employer-must-start-months": {
    nl: "Maanden waarin een grotere werkgever start",
    fr: "Mois pour démarrer, plus grand employeur",
    de: "Monate für den Beginn, größerer Arbeitgeber",
    en: "Months to start, larger employer",
  },
  "employer-decision-days": {
    nl: "Dagen voor de beslissing",
    fr: "Jours pour la décision",
    de: "Tage für die Entscheidung",
    en: "Days for the decision",
  },
  "employer-appeal-working-days": {
    nl: "Werkdagen om in beroep te gaan",
    fr: "Jours ouvrables pour le recours",
    de: "Arbeitstage für den Einspruch",
    en: "Working days to appeal",
  },
  "employer-appeal-days": {
    nl: "Dagen om in beroep te gaan",
    fr: "Jours pour le recours",
    de: "Tage für den Einspruch",
    en: "Days to appeal",
  },
  "employer-plan-days-a": {
    nl: "Dagen voor het plan na beslissing A",
    fr: "Jours pour le plan après une décision A",
    de: "Tage für den Plan nach Entscheidung A",
    en: "Days for the plan after decision A",
  },
  "employer-plan-months-b": {
    nl: "Maanden voor het plan na beslissing B",
    fr: "Mois pour le plan après une décision B",
    de: "Monate für den Plan nach Entscheidung B",
    en: "Months for the plan after decision B",
  },
  "employer-plan-answer-days": {
    nl: "Dagen om op het plan te antwoorden",
    fr: "Jours pour répondre au plan",
    de: "Tage für die Antwort auf den Plan",
    en: "Days to answer the plan",
  },
  "employer-restart-months": {
    nl: "Maanden tot een nieuwe start",
    fr: "Mois avant un nouveau démarrage",
    de: "Monate bis zum Neubeginn",
    en: "Months until a new start",
  },
  "pre-return-visit-working-days": {
    nl: "Werkdagen voor het bezoek",
    fr: "Jours ouvrables pour la visite",
    de: "Arbeitstage für den Besuch",
    en: "Working days for the visit",
  },
  "force-majeure-months": {
    nl: "Maanden tot medische overmacht",
    fr: "Mois avant la force majeure médicale",
    de: "Monate bis zur medizinischen höheren Gewalt",
    en: "Months until medical force majeure",
  },
  "guaranteed-pay-relapse-days": {
    nl: "Dagen waarin een herval geen nieuw gewaarborgd loon geeft",
    fr: "Jours sans nouveau salaire garanti après une rechute",
    de: "Tage ohne neuen garantierten Lohn bei Rückfall",
    en: "Days in which a relapse gives no new guaranteed pay",
  },
  "guaranteed-pay-relapse-weeks": {
    nl: "Weken waarin een herval geen nieuw gewaarborgd loon geeft",
    fr: "Semaines sans nouveau salaire garanti après une rechute",
    de: "Wochen ohne neuen garantierten Lohn bei Rückfall",
    en: "Weeks in which a relapse gives no new guaranteed pay",
  },
  "solidarity-from-workers": {
    nl: "Solidariteitsbijdrage: vanaf hoeveel werknemers",
    fr: "Cotisation de solidarité : à partir de combien de travailleurs",
    de: "Solidaritätsbeitrag: ab wie vielen Beschäftigten",
    en: "Solidarity contribution: from how many workers",
  },
  "solidarity-after-months": {
    nl: "Solidariteitsbijdrage: begint na hoeveel maanden",
    fr: "Cotisation de solidarité : commence après combien de mois",
    de: "Solidaritätsbeitrag: beginnt nach wie vielen Monaten",
    en: "Solidarity contribution: starts after how many months",
  },
  "solidarity-until-months": {
    nl: "Solidariteitsbijdrage: eindigt na hoeveel maanden",
    fr: "Cotisation de solidarité : finit après combien de mois",
    de: "Solidaritätsbeitrag: endet nach wie vielen Monaten",
    en: "Solidarity contribution: ends after how many months",
  },
  "solidarity-percent": {
    nl: "Solidariteitsbijdrage",
    fr: "Cotisation de solidarité",
    de: "Solidaritätsbeitrag",
    en: "Solidarity contribution",
  },
} satisfies Record<string, Text>;
