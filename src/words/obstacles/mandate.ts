import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutMandate = {
  "nobody-has-that-code": {
    nl: "Niemand heeft deze code. Vraag de code aan wie voor u optreedt, en typ ze opnieuw.",
    fr: "Personne n’a ce code. Demandez le code à qui agit pour vous et tapez-le à nouveau.",
    de: "Niemand hat diesen Code. Fragen Sie die Person, die für Sie handelt, und tippen Sie ihn noch einmal.",
    en: "Nobody has this code. Ask who acts for you for the code, and type it again.",
  },
  "day-of-signing-is-missing": {
    nl: "Vul in op welke dag de volmacht getekend is.",
    fr: "Indiquez quel jour la procuration a été signée.",
    de: "Tragen Sie ein, an welchem Tag die Vollmacht unterschrieben wurde.",
    en: "Fill in on which day the power of attorney was signed.",
  },
  "term-does-not-fit": {
    nl: "Deze dagen kloppen niet. De laatste dag komt na de eerste, en nog niet voorbij. Vóór de handtekening kan niet.",
    fr: "Ces jours ne vont pas. Le dernier jour vient après le premier et n’est pas passé. Avant la signature, c’est impossible.",
    de: "Diese Tage passen nicht. Der letzte Tag kommt nach dem ersten und ist nicht vorbei. Vor der Unterschrift geht es nicht.",
    en: "These days do not fit. The last day comes after the first and is not past. Before it was signed it cannot begin.",
  },
  "acts-for-them-already": {
    nl: "Deze persoon treedt in die periode al op. Stop eerst de volmacht die er is.",
    fr: "Cette personne agit déjà pendant cette période. Arrêtez d’abord la procuration qui existe.",
    de: "Diese Person handelt in dieser Zeit schon. Beenden Sie zuerst die Vollmacht, die es gibt.",
    en: "This person acts already in that period. First end the power of attorney that there is.",
  },
  "no-power-of-attorney-to-end": {
    nl: "Er is geen volmacht die u kunt stoppen.",
    fr: "Il n’y a pas de procuration que vous pouvez arrêter.",
    de: "Es gibt keine Vollmacht, die Sie beenden können.",
    en: "There is no power of attorney that you can end.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
