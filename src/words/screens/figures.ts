import type { Text, TextWith } from "../language.ts";
import { agreementWords } from "./agreements.ts";
import { processWords } from "./process-figure.ts";
import { stepFigures } from "./step-figures.ts";

const same = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });

/** The figures of the country: what each counts, in one sentence, and from what. */
export const figureWords = {
  return: {
    title: {
      nl: "Terugkeer naar de arbeidsmarkt",
      fr: "Retour sur le marché du travail",
      de: "Rückkehr auf den Arbeitsmarkt",
      en: "Return to the labour market",
    },
    definition: {
      nl: "Wat er van mensen geworden is 18, 24 en 30 maanden na de start van hun traject. Alleen trajecten waarvan de 30 maanden om zijn.",
      fr: "Ce que les personnes sont devenues 18, 24 et 30 mois après le début de leur trajet. Uniquement les trajets dont les 30 mois sont écoulés.",
      de: "Was aus den Menschen 18, 24 und 30 Monate nach dem Beginn ihres Weges geworden ist. Nur Wege, deren 30 Monate vorbei sind.",
      en: "What became of people 18, 24 and 30 months after the start of their trajectory. Only trajectories of which the 30 months are over.",
    },
    source: {
      nl: "Gepubliceerd: RIZIV (Decuman en Brans), 2021, trajecten begonnen van 2016 tot 2019 in Vlaanderen. Hoe het RIZIV de uitkomsten vaststelde, staat er niet bij: de eigen telling is onze lezing.",
      fr: "Publié : INAMI (Decuman et Brans), 2021, trajets commencés de 2016 à 2019 en Flandre. La manière dont l’INAMI a établi les résultats n’est pas dite : notre comptage est notre lecture.",
      de: "Veröffentlicht: LIKIV (Decuman und Brans), 2021, Wege, die von 2016 bis 2019 in Flandern begannen. Wie das LIKIV die Ergebnisse feststellte, steht nicht dabei: Die eigene Zählung ist unsere Lesart.",
      en: "Published: RIZIV (Decuman and Brans), 2021, trajectories begun from 2016 to 2019 in Flanders. How the RIZIV found the outcomes is not said: our own count is our reading.",
    },
  },
  started: {
    title: { nl: "Gestarte trajecten", fr: "Trajets commencés", de: "Begonnene Wege", en: "Trajectories started" },
    definition: {
      nl: "Trajecten naar het jaar waarin ze begonnen en het ziekenfonds, met wat de diensten voor arbeidsbemiddeling ervan begeleidden.",
      fr: "Trajets selon l’année de leur début et la mutualité, avec ceux que les services de l’emploi ont accompagnés.",
      de: "Wege nach dem Jahr ihres Beginns und der Krankenkasse, mit denen, die die Arbeitsämter begleitet haben.",
      en: "Trajectories by the year in which they began and the sickness fund, with those that the employment services guided.",
    },
    source: {
      nl: "Gepubliceerd: RIZIV, 2021, Vlaanderen 2012 tot 2019.",
      fr: "Publié : INAMI, 2021, Flandre 2012 à 2019.",
      de: "Veröffentlicht: LIKIV, 2021, Flandern 2012 bis 2019.",
      en: "Published: RIZIV, 2021, Flanders 2012 to 2019.",
    },
  },
  recognised: {
    title: {
      nl: "Arbeidsongeschiktheid en invaliditeit",
      fr: "Incapacité de travail et invalidité",
      de: "Arbeitsunfähigkeit und Invalidität",
      en: "Incapacity and invalidity",
    },
    definition: {
      nl: "Mensen van wie de arbeidsongeschiktheid in het jaar begon, en mensen die op 31 december in invaliditeit erkend waren, naar stelsel.",
      fr: "Personnes dont l’incapacité a commencé dans l’année, et personnes reconnues en invalidité au 31 décembre, selon le régime.",
      de: "Menschen, deren Arbeitsunfähigkeit in dem Jahr begann, und Menschen, die am 31. Dezember als invalide anerkannt waren, nach System.",
      en: "People whose incapacity began in the year, and people who were recognised in invalidity on 31 December, by regime.",
    },
    source: {
      nl: "Gepubliceerd: RIZIV, 2021, België 2009 tot 2019. Of daar over het jaar of op een dag geteld is, staat er niet bij.",
      fr: "Publié : INAMI, 2021, Belgique 2009 à 2019. Il n’est pas dit si le comptage porte sur l’année ou sur un jour.",
      de: "Veröffentlicht: LIKIV, 2021, Belgien 2009 bis 2019. Ob dort über das Jahr oder an einem Tag gezählt wurde, steht nicht dabei.",
      en: "Published: RIZIV, 2021, Belgium 2009 to 2019. Whether it was counted over the year or on a day is not said.",
    },
  },
  steps: {
    title: {
      nl: "Stappen en doorlooptijden",
      fr: "Étapes et délais",
      de: "Schritte und Laufzeiten",
      en: "Steps and lead times",
    },
    definition: {
      nl: "Hoeveel trajecten elke stap namen en na hoeveel dagen: de mediaan en de kwartielen, en welk deel binnen de wettelijke termijn.",
      fr: "Combien de trajets ont franchi chaque étape et après combien de jours : la médiane et les quartiles, et la part dans le délai légal.",
      de: "Wie viele Wege jeden Schritt gingen und nach wie vielen Tagen: der Median und die Quartile, und welcher Anteil in der gesetzlichen Frist.",
      en: "How many trajectories took each step and after how many days: the median and the quartiles, and which share within the legal term.",
    },
    source: {
      nl: "Eigen telling. Termijnen: één maand voor het eerste contact en één maand voor het plan.",
      fr: "Comptage propre. Délais : un mois pour le premier contact et un mois pour le plan.",
      de: "Eigene Zählung. Fristen: ein Monat für den ersten Kontakt und ein Monat für den Plan.",
      en: "Our own count. Terms: one month for the first contact and one month for the plan.",
    },
  },
  funding: {
    title: {
      nl: "Verdeelsleutel voor de coördinatoren",
      fr: "Clé de répartition pour les coordinateurs",
      de: "Verteilungsschlüssel für die Koordinatoren",
      en: "Funding key for the coordinators",
    },
    definition: {
      nl: "Hoe de middelen over de vijf landsbonden gaan: 30 % naar invaliden, 45 % naar ontvangen en ingevulde vragenlijsten, 25 % naar ondertekende engagementsverklaringen.",
      fr: "Répartition des moyens entre les cinq unions nationales : 30 % selon les invalides, 45 % selon les questionnaires reçus et remplis, 25 % selon les déclarations d’engagement signées.",
      de: "Wie die Mittel an die fünf Landesverbände gehen: 30 % nach Invaliden, 45 % nach eingegangenen und ausgefüllten Fragebögen, 25 % nach unterschriebenen Verpflichtungserklärungen.",
      en: "How the money goes to the five national unions: 30 % by invalids, 45 % by questionnaires received and filled, 25 % by signed engagement declarations.",
    },
    source: {
      nl: "Kamer, CRIV 56-158, 8 juli 2025. De HZIV en HR Rail staan niet in de sleutel.",
      fr: "Chambre, CRIV 56-158, 8 juillet 2025. La CAAMI et HR Rail ne figurent pas dans la clé.",
      de: "Kammer, CRIV 56-158, 8. Juli 2025. Die HKIV und HR Rail stehen nicht im Schlüssel.",
      en: "Chamber, CRIV 56-158, 8 July 2025. HZIV and HR Rail are not in the key.",
    },
  },
  agreements: agreementWords,
  process: processWords,
  ...stepFigures,
} satisfies Record<string, { title: Text; definition: Text; source: Text }>;

export const figuresText = {
  title: { nl: "Cijfers", fr: "Chiffres", de: "Zahlen", en: "Figures" },
  lead: {
    nl: "Kleine aantallen staan er niet bij, zodat niemand te herkennen is.",
    fr: "Les petits nombres ne sont pas montrés, pour que personne ne soit reconnaissable.",
    de: "Kleine Anzahlen werden nicht gezeigt, damit niemand erkennbar ist.",
    en: "Small numbers are not shown, so that nobody can be recognised.",
  },
  how: {
    nl: "Hoe er geteld is",
    fr: "Comment c’est compté",
    de: "Wie gezählt wird",
    en: "How it is counted",
  },
  filters: { nl: "Filters", fr: "Filtres", de: "Filter", en: "Filters" },
  from: {
    nl: "Begonnen vanaf (jaar)",
    fr: "Commencé à partir de (année)",
    de: "Begonnen ab (Jahr)",
    en: "Begun from (year)",
  },
  until: {
    nl: "Begonnen tot en met (jaar)",
    fr: "Commencé jusqu’en (année)",
    de: "Begonnen bis (Jahr)",
    en: "Begun up to (year)",
  },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  service: { nl: "Dienst", fr: "Service", de: "Dienst", en: "Service" },
  region: { nl: "Gewest", fr: "Région", de: "Region", en: "Region" },
  regime: { nl: "Stelsel", fr: "Régime", de: "System", en: "Regime" },
  way: { nl: "Route", fr: "Route", de: "Route", en: "Route" },
  older: { nl: "Ouder traject", fr: "Trajet plus ancien", de: "Älterer Weg", en: "Older trajectory" },
  csv: { nl: "Tabel als CSV", fr: "Tableau en CSV", de: "Tabelle als CSV", en: "Table as CSV" },
  svg: { nl: "Grafiek als SVG", fr: "Graphique en SVG", de: "Grafik als SVG", en: "Chart as SVG" },
  hidden: { nl: "verborgen", fr: "masqué", de: "verborgen", en: "hidden" },
  source: { nl: "Bron", fr: "Source", de: "Quelle", en: "Source" },
  total: { nl: "Totaal", fr: "Total", de: "Gesamt", en: "Total" },
  none: {
    nl: "Er is nog niets te tellen.",
    fr: "Il n’y a encore rien à compter.",
    de: "Es gibt noch nichts zu zählen.",
    en: "There is nothing to count yet.",
  },
  published: { nl: "Gepubliceerd", fr: "Publié", de: "Veröffentlicht", en: "Published" },
  own: { nl: "Eigen telling", fr: "Comptage propre", de: "Eigene Zählung", en: "Our own count" },
  number: { nl: "Aantal", fr: "Nombre", de: "Anzahl", en: "Number" },
  year: { nl: "Jaar", fr: "Année", de: "Jahr", en: "Year" },
  share: { nl: "Aandeel", fr: "Part", de: "Anteil", en: "Share" },
  median: { nl: "Mediaan (dagen)", fr: "Médiane (jours)", de: "Median (Tage)", en: "Median (days)" },
  quarter: { nl: "Eerste kwartiel", fr: "Premier quartile", de: "Erstes Quartil", en: "First quartile" },
  threeQuarters: { nl: "Derde kwartiel", fr: "Troisième quartile", de: "Drittes Quartil", en: "Third quartile" },
  inTime: { nl: "Binnen de termijn", fr: "Dans le délai", de: "In der Frist", en: "Within the term" },
  monthsAfter: {
    nl: "Maanden na de start",
    fr: "Mois après le début",
    de: "Monate nach dem Beginn",
    en: "Months after the start",
  },
  incidence: {
    nl: "Hoeveel mensen voor het eerst elke uitkomst bereikten",
    fr: "Combien de personnes ont atteint chaque résultat pour la première fois",
    de: "Wie viele Menschen jedes Ergebnis zum ersten Mal erreichten",
    en: "How many people reached each outcome for the first time",
  },
  primary: { nl: "Arbeidsongeschikt", fr: "En incapacité", de: "Arbeitsunfähig", en: "Incapable" },
  invalid: { nl: "Invalide", fr: "Invalide", de: "Invalide", en: "Invalid" },
  guided: { nl: "Begeleid door", fr: "Accompagné par", de: "Begleitet von", en: "Guided by" },
  questionnaires: { nl: "Vragenlijsten", fr: "Questionnaires", de: "Fragebögen", en: "Questionnaires" },
  declarations: {
    nl: "Engagementsverklaringen",
    fr: "Déclarations d’engagement",
    de: "Verpflichtungserklärungen",
    en: "Engagement declarations",
  },
  invalids: { nl: "Invaliden", fr: "Invalides", de: "Invaliden", en: "Invalids" },
  committed: { nl: "Afgesproken", fr: "Convenu", de: "Vereinbart", en: "Agreed" },
} satisfies Record<string, Text>;

export const afterMonths: TextWith<{ months: number }> = {
  nl: ({ months }) => `Na ${months} maanden`,
  fr: ({ months }) => `Après ${months} mois`,
  de: ({ months }) => `Nach ${months} Monaten`,
  en: ({ months }) => `After ${months} months`,
};

export const regionWords = {
  flanders: { nl: "Vlaanderen", fr: "Flandre", de: "Flandern", en: "Flanders" },
  wallonia: { nl: "Wallonië", fr: "Wallonie", de: "Wallonien", en: "Wallonia" },
  brussels: { nl: "Brussel", fr: "Bruxelles", de: "Brüssel", en: "Brussels" },
  "german-speaking": {
    nl: "Duitstalige Gemeenschap",
    fr: "Communauté germanophone",
    de: "Deutschsprachige Gemeinschaft",
    en: "German-speaking Community",
  },
} satisfies Record<string, Text>;

/** The steps of which the lead time is counted, each from the one named in the second part. */
export const stepWords = {
  contact: {
    nl: "Eerste contact, na de vraag",
    fr: "Premier contact, après la demande",
    de: "Erster Kontakt, nach der Anfrage",
    en: "First contact, after the request",
  },
  engagement: {
    nl: "Engagementsverklaring, na het eerste contact",
    fr: "Déclaration d’engagement, après le premier contact",
    de: "Verpflichtungserklärung, nach dem ersten Kontakt",
    en: "Engagement declaration, after the first contact",
  },
  plan: {
    nl: "Plan, na de engagementsverklaring",
    fr: "Plan, après la déclaration d’engagement",
    de: "Plan, nach der Verpflichtungserklärung",
    en: "Plan, after the engagement declaration",
  },
  advice: {
    nl: "Advies van de adviserend arts, na het project",
    fr: "Avis du médecin-conseil, après le projet",
    de: "Gutachten des Vertrauensarztes, nach dem Projekt",
    en: "Advice of the advising physician, after the project",
  },
  opinion: {
    nl: "Onderzoek door het RIZIV, na het advies",
    fr: "Examen par l’INAMI, après l’avis",
    de: "Prüfung durch das LIKIV, nach dem Gutachten",
    en: "Examination by the RIZIV, after the advice",
  },
  decision: {
    nl: "Beslissing van de Raad, na het onderzoek",
    fr: "Décision du Conseil, après l’examen",
    de: "Entscheidung des Rates, nach der Prüfung",
    en: "Decision of the Council, after the examination",
  },
  training: {
    nl: "Start van de opleiding, na de beslissing",
    fr: "Début de la formation, après la décision",
    de: "Beginn der Ausbildung, nach der Entscheidung",
    en: "Start of the training, after the decision",
  },
} satisfies Record<string, Text>;

export const subtotalWords = {
  "left-the-benefit": {
    nl: "Subtotaal [1] tot [3]",
    fr: "Sous-total [1] à [3]",
    de: "Zwischensumme [1] bis [3]",
    en: "Subtotal [1] to [3]",
  },
  "still-on-benefit": {
    nl: "Subtotaal [4] tot [6]",
    fr: "Sous-total [4] à [6]",
    de: "Zwischensumme [4] bis [6]",
    en: "Subtotal [4] to [6]",
  },
  "returned-to-work": {
    nl: "Terugkeer naar de arbeidsmarkt [1] + [2] + [4]",
    fr: "Retour sur le marché du travail [1] + [2] + [4]",
    de: "Rückkehr auf den Arbeitsmarkt [1] + [2] + [4]",
    en: "Return to the labour market [1] + [2] + [4]",
  },
} satisfies Record<string, Text>;

export const yearText = (year: number): Text => same(String(year));

/** Opens the rows of a table that are folded away at first. */
export const allRows: TextWith<number> = {
  nl: (rows) => `Alle ${rows} rijen`,
  fr: (rows) => `Les ${rows} lignes`,
  de: (rows) => `Alle ${rows} Zeilen`,
  en: (rows) => `All ${rows} rows`,
};
