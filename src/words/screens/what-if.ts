import type { Text, TextWith } from "../language.ts";

const ours: Text = {
  nl: "onze aanname: geen bron geeft het",
  fr: "notre hypothèse : aucune source ne le donne",
  de: "unsere Annahme: Keine Quelle nennt es",
  en: "our assumption: no source gives it",
};
const same = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });

/** What can be changed, with where its present value comes from. */
export const assumptionWords = {
  trajectories: {
    label: { nl: "Trajecten per jaar", fr: "Trajets par an", de: "Wege pro Jahr", en: "Trajectories a year" },
    source: {
      nl: "aanmeldingen van de jaren ervoor (Kamer, CRIV 56-54), doorgetrokken naar 2025",
      fr: "inscriptions des années précédentes (Chambre, CRIV 56-54), prolongées jusqu’en 2025",
      de: "Anmeldungen der Jahre davor (Kammer, CRIV 56-54), bis 2025 fortgesetzt",
      en: "registrations of the years before (Chamber, CRIV 56-54), carried on to 2025",
    },
  },
  coordinators: {
    label: { nl: "Coördinatoren", fr: "Coordinateurs", de: "Koordinatoren", en: "Coordinators" },
    source: {
      nl: "90 in dienst op 16 oktober 2025 (Kamer, CRIV 56 plen. 68)",
      fr: "90 en service le 16 octobre 2025 (Chambre, CRIV 56 plén. 68)",
      de: "90 im Dienst am 16. Oktober 2025 (Kammer, CRIV 56 Plen. 68)",
      en: "90 in service on 16 October 2025 (Chamber, CRIV 56 plen. 68)",
    },
  },
  places: {
    label: {
      nl: "Lopende trajecten per coördinator",
      fr: "Trajets en cours par coordinateur",
      de: "Laufende Wege je Koordinator",
      en: "Running trajectories for each coordinator",
    },
    source: {
      nl: "onze aanname, zo gekozen dat er nu een korte wachttijd is",
      fr: "notre hypothèse, choisie pour qu’il y ait aujourd’hui une courte attente",
      de: "unsere Annahme, so gewählt, dass es jetzt eine kurze Wartezeit gibt",
      en: "our assumption, chosen so that there is a short wait now",
    },
  },
  questionnaireWeek: {
    label: {
      nl: "Vragenlijst in week",
      fr: "Questionnaire en semaine",
      de: "Fragebogen in Woche",
      en: "Questionnaire in week",
    },
    source: {
      nl: "het wetboek: de eerste dag van week 11",
      fr: "le livre de droit : le premier jour de la semaine 11",
      de: "das Gesetzbuch: der erste Tag der Woche 11",
      en: "the law book: the first day of week 11",
    },
  },
  questionnaireFilled: {
    label: {
      nl: "Vragenlijsten ingevuld terug (%)",
      fr: "Questionnaires revenus remplis (%)",
      de: "Fragebögen ausgefüllt zurück (%)",
      en: "Questionnaires back, filled (%)",
    },
    source: same("CRIV 56-54"),
  },
  contactWithin: {
    label: {
      nl: "Eerste gesprek binnen (dagen, als er plaats is)",
      fr: "Premier entretien dans les (jours, s’il y a une place)",
      de: "Erstes Gespräch binnen (Tagen, wenn Platz ist)",
      en: "First interview within (days, when there is a place)",
    },
    source: ours,
  },
  toService: {
    label: {
      nl: "Begeleid door een dienst (%)",
      fr: "Accompagnés par un service (%)",
      de: "Von einem Dienst begleitet (%)",
      en: "Guided by a service (%)",
    },
    source: ours,
  },
  lumpSum: {
    label: {
      nl: "Forfait per traject (€)",
      fr: "Forfait par trajet (€)",
      de: "Pauschale je Weg (€)",
      en: "Lump sum for one (€)",
    },
    source: {
      nl: "RIZIV 2021: 24.000.000 € voor 5.000 trajecten",
      fr: "INAMI 2021 : 24.000.000 € pour 5.000 trajets",
      de: "LIKIV 2021: 24.000.000 € für 5.000 Wege",
      en: "RIZIV 2021: EUR 24,000,000 for 5,000 trajectories",
    },
  },
  coordinatorCost: {
    label: {
      nl: "Kosten van een coördinator per jaar (€)",
      fr: "Coût d’un coordinateur par an (€)",
      de: "Kosten eines Koordinators pro Jahr (€)",
      en: "Cost of a coordinator a year (€)",
    },
    source: ours,
  },
  benefitMonth: {
    label: {
      nl: "Uitkering per maand (€)",
      fr: "Indemnité par mois (€)",
      de: "Leistung pro Monat (€)",
      en: "Benefit a month (€)",
    },
    source: ours,
  },
} satisfies Record<string, { label: Text; source: Text }>;

export const measureWords = {
  waitMedian: {
    nl: "Dagen van vraag tot eerste gesprek, mediaan",
    fr: "Jours de la demande au premier entretien, médiane",
    de: "Tage von der Anfrage bis zum ersten Gespräch, Median",
    en: "Days from request to first interview, median",
  },
  waitLong: {
    nl: "Dagen van vraag tot eerste gesprek, één op de tien wacht langer",
    fr: "Jours de la demande au premier entretien, un sur dix attend plus",
    de: "Tage von der Anfrage bis zum ersten Gespräch, jeder Zehnte wartet länger",
    en: "Days from request to first interview, one in ten waits longer",
  },
  inTime: {
    nl: "Eerste gesprek binnen de wettelijke maand (%)",
    fr: "Premier entretien dans le mois légal (%)",
    de: "Erstes Gespräch im gesetzlichen Monat (%)",
    en: "First interview within the month of the law (%)",
  },
  sinceIncapacity: {
    nl: "Dagen van het begin van de ongeschiktheid tot het eerste gesprek, mediaan",
    fr: "Jours du début de l’incapacité au premier entretien, médiane",
    de: "Tage vom Beginn der Arbeitsunfähigkeit bis zum ersten Gespräch, Median",
    en: "Days from the start of the incapacity to the first interview, median",
  },
  atWork: {
    nl: "Aan het werk, geheel of deels, drie jaar na het begin (%)",
    fr: "Au travail, en tout ou en partie, trois ans après le début (%)",
    de: "Bei der Arbeit, ganz oder teilweise, drei Jahre nach dem Beginn (%)",
    en: "At work, in full or in part, three years after the start (%)",
  },
  benefitMonths: {
    nl: "Maanden uitkering in die drie jaar, gemiddeld",
    fr: "Mois d’indemnité sur ces trois ans, en moyenne",
    de: "Monate Leistung in diesen drei Jahren, im Mittel",
    en: "Months of benefit in those three years, on average",
  },
  serviceCost: {
    nl: "Diensten, per jaar (€)",
    fr: "Services, par an (€)",
    de: "Dienste, pro Jahr (€)",
    en: "Services, a year (€)",
  },
  coordinatorCost: {
    nl: "Coördinatoren, per jaar (€)",
    fr: "Coordinateurs, par an (€)",
    de: "Koordinatoren, pro Jahr (€)",
    en: "Coordinators, a year (€)",
  },
  benefitCost: {
    nl: "Uitkeringen over drie jaar, van wie in één jaar begint (€)",
    fr: "Indemnités sur trois ans, de ceux qui commencent en un an (€)",
    de: "Leistungen über drei Jahre, wer in einem Jahr beginnt (€)",
    en: "Benefits over three years, of who begins in one year (€)",
  },
} satisfies Record<string, Text>;

/** What the model takes for granted, one sentence each. */
export const modelWords: readonly Text[] = [
  {
    nl: "Dit is een eenvoudig model, geen voorspelling. Het zegt hoe de cijfers zouden verschuiven als niets anders verandert.",
    fr: "C’est un modèle simple, pas une prévision. Il dit comment les chiffres bougeraient si rien d’autre ne change.",
    de: "Das ist ein einfaches Modell, keine Vorhersage. Es sagt, wie sich die Zahlen verschieben, wenn sonst nichts anders wird.",
    en: "This is a plain model, not a forecast. It says how the figures would shift if nothing else changes.",
  },
  {
    nl: "Mensen worden gelijkmatig over acht jaar ongeschikt; geteld wordt wie in de laatste twee begint. Eén op de vijftig mensen en plaatsen wordt nagerekend.",
    fr: "L’incapacité débute de façon régulière sur huit ans ; on compte ceux des deux derniers. Une personne et une place sur cinquante sont calculées.",
    de: "Die Arbeitsunfähigkeit beginnt gleichmäßig über acht Jahre; gezählt werden die letzten zwei. Eine von fünfzig Personen und Plätzen wird berechnet.",
    en: "People become incapable evenly over eight years; those of the last two are counted. One in fifty people and places is worked out.",
  },
  {
    nl: "De vragenlijst vertrekt op de eerste dag van haar week. Wie niet antwoordt, wordt na twee weken geholpen. De inschatting volgt even lang na de vragenlijst als nu, en dan de vraag om een gesprek (onze lezing).",
    fr: "Le questionnaire part le premier jour de sa semaine. Qui ne répond pas est aidé après deux semaines. L’estimation suit le questionnaire d’aussi près qu’aujourd’hui, puis vient la demande d’entretien (notre lecture).",
    de: "Der Fragebogen geht am ersten Tag seiner Woche ab. Wer nicht antwortet, bekommt nach zwei Wochen Hilfe. Die Einschätzung folgt so lange nach dem Fragebogen wie jetzt, dann die Anfrage (unsere Lesart).",
    en: "The questionnaire leaves on the first day of its week. Who does not answer is helped after two weeks. The estimate follows as long after the questionnaire as it does now, and then the request (our reading).",
  },
  {
    nl: "Een coördinator volgt een vast aantal trajecten tegelijk. Wie eerst vraagt, krijgt eerst een plaats, en houdt die tot het traject eindigt (onze aanname).",
    fr: "Un coordinateur suit un nombre fixe de trajets à la fois. Le premier qui demande a la première place, et la garde jusqu’à la fin du trajet (notre hypothèse).",
    de: "Ein Koordinator begleitet eine feste Zahl von Wegen zugleich. Wer zuerst fragt, bekommt zuerst einen Platz und behält ihn bis zum Ende (unsere Annahme).",
    en: "A coordinator follows a fixed number of trajectories at a time. Who asks first gets a place first, and keeps it until the trajectory ends (our assumption).",
  },
  {
    nl: "Wat er van mensen wordt, volgt de gepubliceerde tabel van het RIZIV (2021), geteld vanaf het eerste gesprek. Wie later begint, komt dus evenveel later aan het werk (onze lezing).",
    fr: "Ce que les personnes deviennent suit le tableau publié par l’INAMI (2021), à partir du premier entretien. Qui commence plus tard travaille donc d’autant plus tard (notre lecture).",
    de: "Was aus Menschen wird, folgt der veröffentlichten Tabelle des LIKIV (2021), ab dem ersten Gespräch. Wer später beginnt, arbeitet also um so viel später (unsere Lesart).",
    en: "What becomes of people follows the published table of the RIZIV (2021), from the first interview. Who begins later works again so much later (our reading).",
  },
];

export const whatIfText = {
  title: { nl: "Wat als", fr: "Et si", de: "Was wäre wenn", en: "What if" },
  lead: {
    nl: "Verander een getal of een regel en zie de cijfers, de wachttijd en de kosten naast die van nu.",
    fr: "Changez un nombre ou une règle et voyez les chiffres, l’attente et le coût à côté de ceux d’aujourd’hui.",
    de: "Ändern Sie eine Zahl oder eine Regel und sehen Sie Zahlen, Wartezeit und Kosten neben denen von jetzt.",
    en: "Change a number or a rule, and see the figures, the wait and the cost beside those of now.",
  },
  now: { nl: "Nu", fr: "Aujourd’hui", de: "Jetzt", en: "Now" },
  changed: { nl: "Met de verandering", fr: "Avec le changement", de: "Mit der Änderung", en: "With the change" },
  difference: { nl: "Verschil", fr: "Différence", de: "Unterschied", en: "Difference" },
  what: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  seed: { nl: "Reeks", fr: "Série", de: "Reihe", en: "Series" },
  seedHint: {
    nl: "Hetzelfde getal geeft hetzelfde antwoord.",
    fr: "Le même nombre donne la même réponse.",
    de: "Dieselbe Zahl gibt dieselbe Antwort.",
    en: "The same number gives the same answer.",
  },
  reckon: { nl: "Rekenen", fr: "Calculer", de: "Rechnen", en: "Work it out" },
  model: {
    nl: "Hoe er gerekend wordt",
    fr: "Comment c’est calculé",
    de: "Wie gerechnet wird",
    en: "How it is worked out",
  },
  csv: { nl: "Tabel als CSV", fr: "Tableau en CSV", de: "Tabelle als CSV", en: "Table as CSV" },
} satisfies Record<string, Text>;

export const runsText: TextWith<{ runs: number }> = {
  nl: ({ runs }) =>
    `De middelste van ${runs} keer rekenen met andere mensen; tussen haakjes waar negen op de tien keer tussen ligt.`,
  fr: ({ runs }) =>
    `Le milieu de ${runs} calculs avec d’autres personnes ; entre parenthèses, ce qui contient neuf calculs sur dix.`,
  de: ({ runs }) =>
    `Die Mitte von ${runs} Rechnungen mit anderen Menschen; in Klammern, wozwischen neun von zehn liegen.`,
  en: ({ runs }) => `The middle of ${runs} runs with other people; in brackets what nine of ten of them lie between.`,
};
export const hintText: TextWith<{ now: string; source: string }> = {
  nl: ({ now, source }) => `Nu ${now}. Bron: ${source}.`,
  fr: ({ now, source }) => `Aujourd’hui ${now}. Source : ${source}.`,
  de: ({ now, source }) => `Jetzt ${now}. Quelle: ${source}.`,
  en: ({ now, source }) => `Now ${now}. Source: ${source}.`,
};
