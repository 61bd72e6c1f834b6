import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw toelating om gedeeltelijk te werken is verlengd",
  renewed:
    "De adviserend arts verlengt uw toelating om te werken terwijl u arbeidsongeschikt bent. U blijft erkend als arbeidsongeschikt.",
  activity: "Werkgever of activiteit",
  volume: "Hoeveel",
  hours: ({ perWeek, fullTime }) => `${perWeek} uur per week; een voltijdse werkt er ${fullTime} uur`,
  notSaid: "zoals u het meldde",
  period: "Verlengd",
  fromUntil: ({ from, until }) => `van ${from} tot en met ${until}`,
  check: (by) => `De adviserend arts controleert dit ten laatste op ${by}. U krijgt daarvoor een uitnodiging.`,
  change: "Verandert het werk of het aantal uren? Doe dan een nieuwe melding voor die verandering ingaat.",
  again: "Wilt u na de laatste dag verder werken? Vraag dan op tijd een nieuwe verlenging.",
  stop: "U mag op elk moment stoppen. Meld dan de laatste werkdag.",
};
