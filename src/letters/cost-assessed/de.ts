import type { Words } from "./letter.ts";

export const de: Words = {
  subject: {
    "in-full": "Wir erstatten diese Kosten",
    "in-part": "Wir erstatten einen Teil dieser Kosten",
    refused: "Wir erstatten diese Kosten nicht",
  },
  decided: {
    "in-full": ({ what, on }) =>
      `Sie wollten Kosten Ihrer Ausbildung zurück: ${what}, bezahlt am ${on}. Wir erstatten sie ganz.`,
    "in-part": ({ what, on }) =>
      `Sie wollten Kosten Ihrer Ausbildung zurück: ${what}, bezahlt am ${on}. Wir erstatten einen Teil davon.`,
    refused: ({ what, on }) =>
      `Sie wollten Kosten Ihrer Ausbildung zurück: ${what}, bezahlt am ${on}. Wir erstatten sie nicht.`,
  },
  paid: "Sie haben bezahlt",
  paidByRegion: "Bezahlt von der Region oder der Gemeinschaft",
  paidBack: "Wir erstatten",
  why: {
    "in-full": "Diese Kosten gehören zu Ihrer genehmigten Ausbildung.",
    "in-part": "Eine Region oder Gemeinschaft zahlt schon für dasselbe. Dann zahlen wir nur den Unterschied.",
    refused:
      "Wir erstatten nur Kosten, die zu Ihrer genehmigten Ausbildung gehören und die Sie belegen. Das ist unser Grund:",
  },
  means: {
    "in-full": [
      "Der Betrag kommt auf das Konto, das Sie angegeben haben. Noch keine Nummer? Geben Sie sie auf Ihrer Seite an.",
    ],
    "in-part": [
      "Der Betrag kommt auf das Konto, das Sie angegeben haben. Noch keine Nummer? Geben Sie sie auf Ihrer Seite an.",
    ],
    refused: [
      "Diese Kosten bleiben bei Ihnen.",
      "Haben Sie einen anderen Beleg? Fügen Sie ihn auf Ihrer Seite hinzu. Dann prüfen wir neu.",
      "Ihre Ausbildung und Ihre Leistung ändern sich durch diesen Brief nicht.",
    ],
  },
};
