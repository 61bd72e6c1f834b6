import type { Text, TextWith } from "../language.ts";

export const reportTitle: TextWith<{ year: number }> = {
  nl: ({ year }) => `Terug naar werk: de cijfers van ${year}`,
  fr: ({ year }) => `Retour au travail : les chiffres de ${year}`,
  de: ({ year }) => `Zurück in die Arbeit: die Zahlen von ${year}`,
  en: ({ year }) => `Back to work: the figures of ${year}`,
};

export const reportLink: TextWith<{ year: number }> = {
  nl: ({ year }) => `Jaarverslag ${year} (PDF)`,
  fr: ({ year }) => `Rapport annuel ${year} (PDF)`,
  de: ({ year }) => `Jahresbericht ${year} (PDF)`,
  en: ({ year }) => `Yearly report ${year} (PDF)`,
};

/** Over whom a figure of the report is counted. */
export const reportAbout: Readonly<Record<"begun-in" | "begun-until" | "everybody", TextWith<{ year: number }>>> = {
  "begun-in": {
    nl: ({ year }) => `Over trajecten die in ${year} begonnen.`,
    fr: ({ year }) => `Sur les trajets commencés en ${year}.`,
    de: ({ year }) => `Über Wege, die ${year} begannen.`,
    en: ({ year }) => `Of trajectories that began in ${year}.`,
  },
  "begun-until": {
    nl: ({ year }) => `Over trajecten die tot en met ${year} begonnen.`,
    fr: ({ year }) => `Sur les trajets commencés jusqu’en ${year}.`,
    de: ({ year }) => `Über Wege, die bis einschließlich ${year} begannen.`,
    en: ({ year }) => `Of trajectories that began in or before ${year}.`,
  },
  everybody: {
    nl: () => "Over iedereen die erkend is, ook zonder traject; alle jaren.",
    fr: () => "Sur toutes les personnes reconnues, aussi sans trajet ; toutes les années.",
    de: () => "Über alle, die anerkannt sind, auch ohne Weg; alle Jahre.",
    en: () => "Of everybody who is recognised, also without a trajectory; all years.",
  },
};

export const reportMade: TextWith<{ day: string }> = {
  nl: ({ day }) => `Gemaakt op ${day}, uit wat op die dag geregistreerd stond.`,
  fr: ({ day }) => `Établi le ${day}, à partir de ce qui était enregistré ce jour-là.`,
  de: ({ day }) => `Erstellt am ${day}, aus dem, was an diesem Tag erfasst war.`,
  en: ({ day }) => `Made on ${day}, from what was on record on that day.`,
};

export const reportText = {
  author: { nl: "RIZIV", fr: "INAMI", de: "LIKIV", en: "RIZIV–INAMI" },
  contents: { nl: "Inhoud", fr: "Contenu", de: "Inhalt", en: "Contents" },
  small: {
    nl: "Kleine aantallen (minder dan vijf) zijn verborgen, met wat ze zou verraden. Een streepje: er is niets te tellen.",
    fr: "Les petits nombres (moins de cinq) sont masqués, avec ce qui les trahirait. Un tiret : il n’y a rien à compter.",
    de: "Kleine Anzahlen (unter fünf) sind verborgen, mit dem, was sie verraten würde. Ein Strich: Es gibt nichts zu zählen.",
    en: "Small numbers (fewer than five) are hidden, with what would tell them. A dash: there is nothing to count.",
  },
  chart: {
    nl: "Grafiek; alles erin staat in de tabel.",
    fr: "Graphique ; tout s’y trouve dans le tableau.",
    de: "Grafik; alles darin steht in der Tabelle.",
    en: "Chart; everything in it stands in the table.",
  },
} satisfies Record<string, Text>;

export const reportPage: TextWith<{ page: string; pages: string }> = {
  nl: ({ page, pages }) => `Pagina ${page} van ${pages}`,
  fr: ({ page, pages }) => `Page ${page} de ${pages}`,
  de: ({ page, pages }) => `Seite ${page} von ${pages}`,
  en: ({ page, pages }) => `Page ${page} of ${pages}`,
};
