import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw uitkering wordt verminderd",
  decided: ({ percent, from }) =>
    `De adviserend arts heeft beslist dat uw uitkering vermindert met ${percent}, vanaf ${from}. In deze brief leest u waarom, tot wanneer en wat u kunt doen.`,
  missed: "Welke afspraak",
  first: "Eerste keer niet gekomen",
  last: "Laatste keer niet gekomen",
  until: "De vermindering stopt zodra u contact opneemt voor een nieuwe afspraak. Dat hebt u dus zelf in de hand.",
  contact: "Kunt u niet komen of bellen? Laat iemand die u vertrouwt het voor u doen.",
  reason: "Had u toch een geldige reden? Zeg het ons. Dan bekijkt de adviserend arts het opnieuw.",
  recognition: "U blijft erkend als arbeidsongeschikt. Deze brief beslist daar niet over.",
  medical:
    "De motivering van de arts kan over uw gezondheid gaan. Zij staat daarom niet in deze brief. U kunt ze lezen in uw dossier.",
};
