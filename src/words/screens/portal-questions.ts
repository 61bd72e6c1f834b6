import type { Text } from "../language.ts";

/** Asking about one time that somebody looked. */
export const portalQuestionsText = {
  column: { nl: "Vragen", fr: "Questions", de: "Fragen", en: "Questions" },
  askThis: { nl: "Vraag hierover", fr: "Poser une question", de: "Dazu fragen", en: "Ask about this" },
  waits: { nl: "U stelde een vraag", fr: "Vous avez posé une question", de: "Sie haben gefragt", en: "You asked" },
  answered: { nl: "Lees het antwoord", fr: "Lire la réponse", de: "Antwort lesen", en: "Read the answer" },
  title: {
    nl: "Een vraag over wie keek",
    fr: "Une question sur qui a regardé",
    de: "Eine Frage, wer hinsah",
    en: "A question about who looked",
  },
  yourQuestion: { nl: "Uw vraag", fr: "Votre question", de: "Ihre Frage", en: "Your question" },
  askedOn: { nl: "Gevraagd op", fr: "Demandé le", de: "Gefragt am", en: "Asked on" },
  answer: { nl: "Het antwoord", fr: "La réponse", de: "Die Antwort", en: "The answer" },
  answeredOn: { nl: "Antwoord van", fr: "Réponse du", de: "Antwort vom", en: "Answer of" },
  latestOn: { nl: "Antwoord ten laatste", fr: "Réponse au plus tard", de: "Antwort bis", en: "Answer at the latest" },
  notYet: {
    nl: "Er is nog geen antwoord. Komt het niet op tijd? Dan kunt u klacht indienen bij de Gegevensbeschermingsautoriteit.",
    fr: "Il n’y a pas encore de réponse. Elle ne vient pas à temps ? Vous pouvez alors vous plaindre auprès de l’Autorité de protection des données.",
    de: "Es gibt noch keine Antwort. Kommt sie nicht rechtzeitig? Dann können Sie sich bei der Datenschutzbehörde beschweren.",
    en: "There is no answer yet. Does it not come in time? Then you can complain to the Data Protection Authority.",
  },
  notHappy: {
    nl: "Bent u niet tevreden met het antwoord? U kunt nog eens vragen. U kunt ook klacht indienen bij de Gegevensbeschermingsautoriteit.",
    fr: "La réponse ne vous convient pas ? Vous pouvez demander encore. Vous pouvez aussi vous plaindre auprès de l’Autorité de protection des données.",
    de: "Sind Sie mit der Antwort nicht zufrieden? Sie können noch einmal fragen. Sie können sich auch bei der Datenschutzbehörde beschweren.",
    en: "Are you not happy with the answer? You can ask again. You can also complain to the Data Protection Authority.",
  },
  askAgain: { nl: "Nog eens vragen", fr: "Demander encore", de: "Noch einmal fragen", en: "Ask again" },
  back: {
    nl: "Terug naar wie keek",
    fr: "Retour à qui a regardé",
    de: "Zurück zu wer hinsah",
    en: "Back to who looked",
  },
} satisfies Record<string, Text>;
