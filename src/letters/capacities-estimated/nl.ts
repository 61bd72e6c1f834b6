import type { Words } from "./letter.ts";

export const nl: Words = {
  subject: "Wat u nog kunt: de inschatting van uw ziekenfonds",
  estimated: (on) => `De adviserend arts of zijn team heeft op ${on} ingeschat wat u nog kunt.`,
  result: "De inschatting",
  categories: {
    "category-1":
      "U kunt wellicht zelf weer aan het werk, ten laatste op het einde van maand 6 van uw arbeidsongeschiktheid.",
    "category-2": "Werken is om medische redenen nu niet mogelijk.",
    "category-3": "Eerst gaat alle aandacht naar de diagnose of de behandeling.",
    "category-4": "Werken kan, als eerst een of meer stappen worden gezet.",
  },
  next: "Wat nu?",
  steps: {
    "category-1": "U hoeft niets te doen. Gaat u weer aan het werk? Meld het dan op tijd.",
    "category-2": "U hoeft niets te doen.",
    "category-3": "U hoeft niets te doen. Zorg goed voor uzelf.",
    "category-4": "Wilt u hulp om weer te werken? Vraag een eerste gesprek met de coördinator. U kiest zelf.",
  },
  again: (by) => `De adviserend arts maakt ten laatste op ${by} een nieuwe inschatting.`,
  recognition: "Deze brief beslist niet over uw erkenning en niet over uw uitkering. Daaraan verandert niets.",
  medical:
    "De medische redenen staan niet in deze brief. U kunt ze lezen in uw dossier, of er uitleg over vragen aan de adviserend arts.",
  other: "Ziet u het zelf anders? Zeg het ons. Een traject naar werk kunt u altijd vragen, en u mag altijd stoppen.",
};
