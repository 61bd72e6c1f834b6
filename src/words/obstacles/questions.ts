import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutQuestions = {
  "nobody-looked-then": {
    nl: "Dit staat niet in de lijst van wie uw dossier opende. Kies iets uit die lijst.",
    fr: "Ceci ne figure pas dans la liste de qui a ouvert votre dossier. Choisissez dans cette liste.",
    de: "Das steht nicht in der Liste derer, die Ihre Akte öffneten. Wählen Sie etwas aus dieser Liste.",
    en: "This is not in the list of who opened your file. Choose something from that list.",
  },
  "question-is-open": {
    nl: "U vroeg dit al. Het antwoord komt nog.",
    fr: "Vous l’avez déjà demandé. La réponse viendra.",
    de: "Das haben Sie schon gefragt. Die Antwort kommt noch.",
    en: "You asked this already. The answer is still to come.",
  },
  "no-such-question": {
    nl: "Deze vraag bestaat niet.",
    fr: "Cette question n’existe pas.",
    de: "Diese Frage gibt es nicht.",
    en: "There is no such question.",
  },
  "question-was-answered": {
    nl: "Op deze vraag is al geantwoord.",
    fr: "Cette question a déjà reçu une réponse.",
    de: "Diese Frage wurde schon beantwortet.",
    en: "This question was answered already.",
  },
  "only-what-was-asked": {
    nl: "Verbeter hier alleen wat de persoon vroeg, en alleen als u het verbetert. Voor iets anders is er een eigen formulier.",
    fr: "Corrigez ici seulement ce que la personne a demandé, et seulement si vous le corrigez. Pour le reste, il y a un autre formulaire.",
    de: "Berichtigen Sie hier nur, was die Person erbat, und nur, wenn Sie es berichtigen. Für anderes gibt es ein eigenes Formular.",
    en: "Correct here only what the person asked, and only when you correct it. There is another form for anything else.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
