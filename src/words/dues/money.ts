import type { ActName } from "../../trajectory/acts.ts";
import type { DueWords } from "../dues.ts";

export const duesOfMoney = {
  "assess-cost": {
    awaited: {
      nl: "Beoordeling van een kost",
      fr: "Évaluation d’un frais",
      de: "Beurteilung von Kosten",
      en: "Assessment of a cost",
    },
    forPerson: {
      nl: "Uw coördinator kijkt uw kosten na.",
      fr: "Votre coordinateur regarde vos frais.",
      de: "Ihr Koordinator prüft Ihre Kosten.",
      en: "Your coordinator looks at your costs.",
    },
  },
} satisfies { [N in ActName]?: DueWords };
