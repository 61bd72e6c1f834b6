import type { LiftedWords } from "../sanction-lifted.ts";

export const nl: LiftedWords = {
  subject: "De vermindering van uw uitkering is voorbij",
  over: (until) => `Uw uitkering is niet langer verminderd. Vanaf ${until} krijgt u weer uw volledige uitkering.`,
  about: "Het ging over",
  period: "Verminderd",
  fromUntil: ({ from, until }) => `van ${from} tot ${until} (die dag niet meer)`,
  length: "Hoelang",
  days: (number, one) => `${number} ${one ? "kalenderdag" : "kalenderdagen"}`,
  reduction: "Vermindering",
  kept: "Voor de dagen hierboven blijft de vermindering gelden.",
  none: "Er is dus geen enkele dag verminderd.",
  full: "U hoeft niets te doen. U blijft erkend als arbeidsongeschikt.",
};
