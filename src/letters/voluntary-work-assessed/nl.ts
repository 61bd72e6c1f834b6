import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: {
    compatible: "U mag vrijwilligerswerk doen",
    notCompatible: "Dit vrijwilligerswerk past niet bij uw gezondheid",
  },
  assessed: {
    compatible: ({ on, activity }) =>
      `U meldde op ${on} dat u vrijwilligerswerk doet of wilt doen (${activity}). De adviserend arts vindt dat dit past bij uw gezondheid.`,
    notCompatible: ({ on, activity }) =>
      `U meldde op ${on} dat u vrijwilligerswerk doet of wilt doen (${activity}). De adviserend arts vindt dat dit niet past bij uw gezondheid.`,
  },
  why: {
    compatible: "Vrijwilligerswerk telt niet als werk als de adviserend arts vindt dat het past bij uw gezondheid.",
    notCompatible:
      "Vrijwilligerswerk telt alleen dan niet als werk als de adviserend arts vindt dat het past bij uw gezondheid.",
  },
  medical:
    "De medische vaststellingen staan niet in deze brief. U kunt ze lezen in uw dossier, of er uitleg over vragen aan de adviserend arts.",
  means: {
    compatible: ["U behoudt uw uitkering.", "Verandert wat u doet? Meld het dan vooraf."],
    notCompatible: [
      "Doe dit vrijwilligerswerk niet naast uw uitkering.",
      "Wilt u iets anders of iets minders proberen? Doe een nieuwe melding, of praat met uw coördinator.",
    ],
  },
  recognition: "Deze brief beslist niet over uw erkenning als arbeidsongeschikte.",
};
