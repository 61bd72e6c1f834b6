import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw gedeeltelijk werk is niet toegelaten",
  salutation: (name) => `Geachte ${name},`,
  refused: (activity) =>
    `U meldde dat u werkt terwijl u arbeidsongeschikt bent (${activity}). De adviserend arts laat dit werk niet toe. In deze brief leest u waarom, wat dit betekent en wat u kunt doen.`,
  ended: (activity) =>
    `U werkt met toelating terwijl u arbeidsongeschikt bent (${activity}). De adviserend arts zet die toelating stop. In deze brief leest u waarom, wat dit betekent en wat u kunt doen.`,
  why: "Waarom deze beslissing?",
  conditions: "De wet vraagt voor dit werk enkele voorwaarden. Dit is niet vervuld:",
  medical:
    "De medische vaststellingen staan niet in deze brief. U kunt ze lezen in uw dossier, of laten uitleggen door de adviserend arts.",
  means: "Wat betekent dit voor u?",
  from: (day) => `Vanaf ${day} is dit werk niet toegelaten naast uw uitkering.`,
  before: "Deze weigering geldt niet voor de dagen daarvoor.",
  recognition: "Deze brief beslist niet over uw erkenning als arbeidsongeschikt.",
  other: "Wilt u ander werk of minder uren proberen? Doe een nieuwe melding, of praat met uw coördinator.",
  rule: "De regel achter deze beslissing",
  closing: "Met vriendelijke groeten",
};
