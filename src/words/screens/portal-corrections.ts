import type { Text } from "../language.ts";

/** What the reader asked to have corrected. */
export const correctionsText = {
  title: {
    nl: "Iets laten verbeteren",
    fr: "Faire corriger une donnée",
    de: "Etwas berichtigen lassen",
    en: "Have something corrected",
  },
  ask: {
    nl: "Een verbetering vragen",
    fr: "Demander une correction",
    de: "Um eine Berichtigung bitten",
    en: "Ask for a correction",
  },
  asked: { nl: "Wat u vroeg", fr: "Ce que vous avez demandé", de: "Was Sie baten", en: "What you asked" },
  none: {
    nl: "U vroeg nog niets.",
    fr: "Vous n’avez encore rien demandé.",
    de: "Sie haben noch um nichts gebeten.",
    en: "You asked nothing yet.",
  },
  what: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  shouldBe: { nl: "Moet zijn", fr: "Doit être", de: "Soll sein", en: "Should be" },
  askedOn: { nl: "Gevraagd op", fr: "Demandé le", de: "Gefragt am", en: "Asked on" },
  answer: { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" },
  latest: { nl: "Ten laatste", fr: "Au plus tard", de: "Spätestens", en: "At the latest" },
  complain: {
    nl: "Komt er geen antwoord, of bent u niet tevreden? Dan kunt u klacht indienen bij de Gegevensbeschermingsautoriteit.",
    fr: "Pas de réponse, ou elle ne vous convient pas ? Vous pouvez vous plaindre auprès de l’Autorité de protection des données.",
    de: "Keine Antwort, oder sind Sie nicht zufrieden? Dann können Sie sich bei der Datenschutzbehörde beschweren.",
    en: "No answer, or are you not happy with it? Then you can complain to the Data Protection Authority.",
  },
  back: {
    nl: "Terug naar mijn documenten",
    fr: "Retour à mes documents",
    de: "Zurück zu meinen Dokumenten",
    en: "Back to my documents",
  },
} satisfies Record<string, Text>;
