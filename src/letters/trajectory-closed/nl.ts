import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Uw traject is afgesloten",
  closed: (on) =>
    `Uw coördinator heeft uw Terug Naar Werk-traject afgesloten op ${on}. In deze brief leest u waarom, en wat dat voor u betekent.`,
  because: {
    "full-resumption": "U bent weer volledig aan het werk.",
    "partial-resumption": "U bent weer voor een deel aan het werk.",
    "voluntary-work": "U doet vrijwilligerswerk.",
    "recognition-ended": "U bent niet meer erkend als arbeidsongeschikt.",
    "medically-impossible": "Uw gezondheid laat een traject nu niet toe.",
    "no-work-found": "Er is met dit traject geen werk gevonden.",
    pension: "U gaat met pensioen.",
  },
  noMore: "U hoeft voor dit traject niets meer te doen. Er komen geen nieuwe afspraken.",
  recognition: "Deze brief beslist niet over uw uitkering of over uw erkenning als arbeidsongeschikt.",
  file: "Uw dossier blijft bewaard zolang de wet dat vraagt. U mag het altijd inkijken.",
  again: "Wilt u later weer beginnen? Vraag ons dan een nieuw gesprek. Wij kijken samen wat kan.",
  wrong: "Klopt de reden niet? Zeg het ons, dan bekijken we het opnieuw met u.",
};
