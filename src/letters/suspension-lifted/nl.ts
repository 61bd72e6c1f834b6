import type { LiftedWords } from "../sanction-lifted.ts";

export const nl: LiftedWords = {
  subject: "U krijgt weer een uitkering",
  over: (until) => `De schorsing van uw uitkering is voorbij. Vanaf ${until} krijgt u weer een uitkering.`,
  about: "Het ging over",
  period: "Geschorst",
  fromUntil: ({ from, until }) => `van ${from} tot ${until} (die dag niet meer)`,
  length: "Hoelang",
  days: (number, one) => `${number} ${one ? "kalenderdag" : "kalenderdagen"}`,
  reduction: "Deel van de uitkering dat wegviel",
  kept: "Voor de dagen hierboven blijft de schorsing gelden.",
  none: "Er is dus geen enkele dag geschorst.",
  full: "U hoeft niets te doen. U blijft erkend als arbeidsongeschikt.",
};
