import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Wij denken aan een vermindering van uw uitkering: had u een reden?",
  proposed: "U was twee keer niet op een afspraak. Uw coördinator stelt daarom voor om uw uitkering te verminderen.",
  nothingYet: "Er is nog niets beslist en er gaat nog niets van uw uitkering af.",
  missed: "Welke afspraak",
  first: "Eerste keer",
  last: "Laatste keer",
  reduction: "Voorstel",
  ofBenefit: (percent) => `${percent} van uw uitkering`,
  from: (day) =>
    `Gaat de arts akkoord, dan telt de vermindering vanaf ${day}, tot u contact opneemt voor een nieuwe afspraak.`,
  reason: "Had u een reden om niet te komen? Zeg het ons zo snel mogelijk. De reden mag medisch zijn of niet.",
  decides: "De adviserend arts beslist. U krijgt daarover een aparte brief.",
  contact: "Neem contact op voor een nieuwe afspraak. Dat kan altijd, ook nu al.",
};
