import type { Text, TextWith } from "../language.ts";

/** Work beside the benefit: the person's own page. */
export const myWorkText = {
  title: {
    nl: "Werken naast mijn uitkering",
    fr: "Travailler avec mon indemnité",
    de: "Arbeiten neben meiner Leistung",
    en: "Work beside my benefit",
  },
  lead: {
    nl: "Wilt u proberen om weer te werken, voor een deel of helemaal? Meld het ten laatste op de laatste werkdag voor u begint. U hoeft niet op het antwoord te wachten. U mag op elk moment stoppen.",
    fr: "Vous voulez essayer de retravailler, en partie ou complètement ? Déclarez-le au plus tard le dernier jour ouvrable avant de commencer. Vous ne devez pas attendre la réponse. Vous pouvez arrêter à tout moment.",
    de: "Möchten Sie wieder arbeiten, teilweise oder ganz? Melden Sie es spätestens am letzten Arbeitstag vor dem Beginn. Sie müssen nicht auf die Antwort warten. Sie dürfen jederzeit aufhören.",
    en: "Do you want to try to work again, in part or fully? Declare it at the latest on the last working day before you start. You need not wait for the answer. You may stop at any time.",
  },
  none: {
    nl: "U hebt nog geen werk gemeld.",
    fr: "Vous n’avez pas encore déclaré de travail.",
    de: "Sie haben noch keine Arbeit gemeldet.",
    en: "You have not declared any work yet.",
  },
  change: {
    nl: "Verandert het werk of het aantal uren? Dat is een nieuwe melding: doe ze voor de verandering ingaat.",
    fr: "Le travail ou le nombre d’heures change ? C’est une nouvelle déclaration : faites-la avant le changement.",
    de: "Ändert sich die Arbeit oder die Stundenzahl? Das ist eine neue Meldung: Machen Sie sie vor der Änderung.",
    en: "Does the work or the number of hours change? That is a new declaration: make it before the change.",
  },
  estimate: {
    nl: "Bereken uw uitkering naast dit werk",
    fr: "Calculez votre indemnité avec ce travail",
    de: "Berechnen Sie Ihre Leistung neben dieser Arbeit",
    en: "Work out your benefit beside this work",
  },
  mayDo: { nl: "Wat u kunt doen", fr: "Ce que vous pouvez faire", de: "Was Sie tun können", en: "What you can do" },
  rules: {
    nl: "De regels achter uw melding",
    fr: "Les règles derrière votre déclaration",
    de: "Die Regeln hinter Ihrer Meldung",
    en: "The rules behind your declaration",
  },
} satisfies Record<string, Text>;

/** What both the person and the professionals read of one request. */
export const resumptionText = {
  kind: { nl: "Soort werk", fr: "Type de travail", de: "Art der Arbeit", en: "Kind of work" },
  activity: {
    nl: "Werkgever of activiteit",
    fr: "Employeur ou activité",
    de: "Arbeitgeber oder Tätigkeit",
    en: "Employer or activity",
  },
  from: { nl: "Eerste werkdag", fr: "Premier jour", de: "Erster Arbeitstag", en: "First day" },
  hours: { nl: "Uren per week", fr: "Heures par semaine", de: "Stunden pro Woche", en: "Hours a week" },
  declaredOn: { nl: "Gemeld op", fr: "Déclaré le", de: "Gemeldet am", en: "Declared on" },
  latestDay: {
    nl: "Laatste dag om te melden",
    fr: "Dernier jour pour déclarer",
    de: "Letzter Tag für die Meldung",
    en: "Last day to declare",
  },
  lateDays: { nl: "Dagen te laat", fr: "Jours de retard", de: "Tage zu spät", en: "Days late" },
  decideBy: {
    nl: "Beslissing ten laatste op",
    fr: "Décision au plus tard le",
    de: "Entscheidung spätestens am",
    en: "Decision at the latest on",
  },
  permission: { nl: "Toelating", fr: "Autorisation", de: "Erlaubnis", en: "Permission" },
  refusedFrom: {
    nl: "Niet meer toegelaten vanaf",
    fr: "Plus autorisé à partir du",
    de: "Nicht mehr erlaubt ab",
    en: "Not permitted from",
  },
  checkBy: {
    nl: "Medische controle ten laatste op",
    fr: "Contrôle médical au plus tard le",
    de: "Ärztliche Kontrolle spätestens am",
    en: "Medical check at the latest on",
  },
  ended: { nl: "Laatste werkdag", fr: "Dernier jour de travail", de: "Letzter Arbeitstag", en: "Last day of work" },
  replacedOn: {
    nl: "Vervangen door een nieuwe melding vanaf",
    fr: "Remplacé par une nouvelle déclaration à partir du",
    de: "Ersetzt durch eine neue Meldung ab",
    en: "Replaced by a new declaration from",
  },
  history: { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", de: "Was geschah", en: "What happened" },
  consequence: {
    nl: "Gevolg van de meldingsdag",
    fr: "Effet du jour de déclaration",
    de: "Folge des Meldetags",
    en: "Effect of the day",
  },
} satisfies Record<string, Text>;

/** The hours of the week, beside full time there. */
export const hoursOf: TextWith<{ perWeek: string; fullTime: string }> = {
  nl: ({ perWeek, fullTime }) => `${comma(perWeek)} van ${comma(fullTime)}`,
  fr: ({ perWeek, fullTime }) => `${comma(perWeek)} sur ${comma(fullTime)}`,
  de: ({ perWeek, fullTime }) => `${comma(perWeek)} von ${comma(fullTime)}`,
  en: ({ perWeek, fullTime }) => `${perWeek} of ${fullTime}`,
};
const comma = (hours: string): string => hours.replace(".", ",");

/** How many percent go off the benefit of each day. */
export const reductionText: TextWith<number> = {
  nl: (percent) =>
    percent === 0
      ? "Uw daguitkering blijft gelijk naast dit werk."
      : `Uw daguitkering is ${percent} % lager naast dit werk.`,
  fr: (percent) =>
    percent === 0
      ? "Votre indemnité journalière reste la même avec ce travail."
      : `Votre indemnité journalière est réduite de ${percent} % avec ce travail.`,
  de: (percent) =>
    percent === 0
      ? "Ihre Tagesleistung bleibt neben dieser Arbeit gleich."
      : `Ihre Tagesleistung ist neben dieser Arbeit ${percent} % niedriger.`,
  en: (percent) =>
    percent === 0
      ? "Your daily benefit stays the same beside this work."
      : `Your daily benefit is ${percent}% lower beside this work.`,
};

/** The list of work beside the benefit that waits for a professional. */
export const resumptionListText = {
  title: {
    nl: "Werk naast de uitkering",
    fr: "Travail avec indemnité",
    de: "Arbeit neben der Leistung",
    en: "Work beside the benefit",
  },
  lead: {
    nl: "Meldingen van werk die op u wachten. De eerste termijn staat bovenaan.",
    fr: "Les déclarations de travail qui vous attendent. Le premier délai est en haut.",
    de: "Arbeitsmeldungen, die auf Sie warten. Die erste Frist steht oben.",
    en: "Declarations of work that wait for you. The first term is at the top.",
  },
  none: {
    nl: "Er wacht niets op u. Meldingen vindt u bij de persoon.",
    fr: "Rien ne vous attend. Les déclarations se trouvent chez la personne.",
    de: "Nichts wartet auf Sie. Die Meldungen finden Sie bei der Person.",
    en: "Nothing waits for you. Declarations are found with the person.",
  },
} satisfies Record<string, Text>;
