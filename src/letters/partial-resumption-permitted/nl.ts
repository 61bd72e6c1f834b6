import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "U mag gedeeltelijk werken",
  salutation: (name) => `Geachte ${name},`,
  permitted: (on) =>
    `U meldde op ${on} dat u werkt terwijl u arbeidsongeschikt bent. De adviserend arts laat dat werk toe. U blijft erkend als arbeidsongeschikt.`,
  work: "Wat is toegelaten?",
  kind: "Soort werk",
  kinds: {
    "adapted-work": "gedeeltelijk of aangepast werk bij een werkgever",
    "self-employed-activity": "een activiteit als zelfstandige",
  },
  activity: "Werkgever of activiteit",
  volume: "Hoeveel",
  hours: ({ perWeek, fullTime }) => `${perWeek} uur per week; een voltijdse werkt er ${fullTime} uur`,
  notSaid: "zoals u het meldde",
  period: "Periode",
  fromUntil: ({ from, until }) => `van ${from} tot en met ${until}`,
  conditions: "Voorwaarden",
  none: "Er zijn geen bijzondere voorwaarden.",
  now: "Wat moet u weten?",
  change: "Verandert het werk of het aantal uren? Doe dan een nieuwe melding voor die verandering ingaat.",
  check: (by) => `De adviserend arts controleert dit ten laatste op ${by}. U krijgt daarvoor een uitnodiging.`,
  renew: "Wilt u na de laatste dag verder werken? Vraag op tijd een verlenging aan de adviserend arts.",
  stop: "U mag op elk moment stoppen. Meld dan de laatste werkdag.",
  rule: "De regel achter deze beslissing",
  closing: "Met vriendelijke groeten",
};
