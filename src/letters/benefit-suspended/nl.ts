import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw uitkering is geschorst",
  decided: (from) =>
    `De adviserend arts heeft beslist dat uw uitkering geschorst is vanaf ${from}. U krijgt dan geen uitkering, tot u zich laat onderzoeken. In deze brief leest u waarom en wat u kunt doen.`,
  missed: "Welke afspraak",
  absentOn: "Niet gekomen op",
  share: "Deel van de uitkering dat wegvalt",
  notCome: "U was niet op deze afspraak, en er is geen geldige reden bekend.",
  medical:
    "De motivering van de arts kan over uw gezondheid gaan. Zij staat daarom niet in deze brief. U kunt ze lezen in uw dossier.",
  until: "De schorsing stopt zodra u zich laat onderzoeken. Vraag vandaag nog een nieuwe afspraak.",
  cannot: "Bent u te ziek om te komen? Zeg het ons, dan zoeken we samen een oplossing.",
  reason: "Had u een geldige reden? Zeg het ons. Dan bekijkt de adviserend arts het opnieuw.",
  recognition: "U blijft erkend als arbeidsongeschikt zolang niemand daar anders over beslist.",
};
