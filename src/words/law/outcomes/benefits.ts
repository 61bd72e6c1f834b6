import type { Text } from "../../language.ts";

/** Who pays. */
export const benefitOutcomes = {
  "real-cost": {
    nl: "De werkelijke kost wordt betaald",
    fr: "Les frais réels sont payés",
    de: "Die tatsächlichen Kosten werden gezahlt",
    en: "The real cost is paid",
  },
  "receipt-needed": {
    nl: "Eerst is een bewijs nodig",
    fr: "Une preuve est d’abord nécessaire",
    de: "Zuerst ist ein Beleg nötig",
    en: "A receipt is needed first",
  },
  "no-cost-paid": {
    nl: "Deze kost wordt niet betaald",
    fr: "Ces frais ne sont pas payés",
    de: "Diese Kosten werden nicht gezahlt",
    en: "This cost is not paid",
  },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  actiris: { nl: "Actiris", fr: "Actiris", de: "Actiris", en: "Actiris" },
} satisfies Record<string, Text>;
