import type { Words } from "./letter.ts";

const council = "De Hoge Commissie van de Geneeskundige Raad voor Invaliditeit (HCGRI)";

export const nl: Words = {
  subject: {
    approved: "Uw opleiding is goedgekeurd",
    refused: "Uw opleiding is niet goedgekeurd",
  },
  salutation: (name) => `Geachte ${name},`,
  decided: {
    approved: (on) => `${council} heeft op ${on} over uw opleidingsproject beslist. Uw project is goedgekeurd.`,
    refused: (on) =>
      `${council} heeft op ${on} over uw opleidingsproject beslist. Uw project is niet goedgekeurd. In deze brief leest u waarom, wat dit betekent en wat u nu kunt doen.`,
  },
  project: "Uw project",
  training: "Opleiding",
  provider: "Gegeven door",
  period: "Periode",
  fromUntil: ({ from, until }) => `van ${from} tot en met ${until}`,
  duration: "Duur",
  hours: (number) => `${number} uur`,
  grounds: "Waarom deze beslissing?",
  means: "Wat betekent dit voor u?",
  costsPaidBy: (payer) =>
    `De kosten van uw opleiding worden vergoed door ${payer}: de inschrijving, het vervoer, het materiaal en de andere kosten van uw traject die zijn goedgekeurd.`,
  perHour: (amount) => `U krijgt een premie van ${amount} bruto voor elk uur dat u echt volgt.`,
  onSuccess: (amount) => `Slaagt u, dan krijgt u daarbovenop een premie van ${amount} bruto.`,
  presumed: ({ from, until }) =>
    `U wordt tijdens de hele opleiding vermoed arbeidsongeschikt te zijn: van ${from} tot en met ${until}. U blijft erkend en behoudt uw uitkering zolang deze goedkeuring geldt.`,
  mayStop: "De opleiding is vrijwillig. U mag op elk moment stoppen. Praat er gerust eerst over met uw coördinator.",
  noIntervention: "Er is geen financiële tussenkomst voor dit project. Alleen het oriëntatieonderzoek wordt betaald.",
  onlyThisProject:
    "Deze beslissing gaat alleen over dit project. Zij beslist niet over uw erkenning als arbeidsongeschikte.",
  newProject: (coordinator) =>
    `U mag een nieuw project indienen. Uw coördinator, ${coordinator}, zoekt graag met u mee.`,
  goesOn: "Uw traject loopt verder. Het is vrijwillig: u mag op elk moment stoppen.",
  approvedCosts: "Goedgekeurde kosten",
  cost: "Kosten",
  amount: "Bedrag",
  total: "Totaal",
  rule: "De regel achter deze beslissing",
  questions: (coordinator) =>
    `Hebt u vragen over uw traject? Uw coördinator, ${coordinator}, helpt u graag. Bent u niet akkoord met de beslissing? Op het einde van deze brief leest u wat u kunt doen.`,
  closing: "Met vriendelijke groeten",
};
