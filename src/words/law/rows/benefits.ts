import type { Text } from "../../language.ts";

/** Who guided, for the table of who pays. */
export const benefitRows = {
  "cost-refused": { nl: "Project geweigerd", fr: "Projet refusé", de: "Projekt abgelehnt", en: "Project refused" },
  "cost-with-receipt": {
    nl: "Goedgekeurd, met bewijs",
    fr: "Approuvé, avec preuve",
    de: "Genehmigt, mit Beleg",
    en: "Approved, with a receipt",
  },
  "cost-without-receipt": {
    nl: "Goedgekeurd, nog zonder bewijs",
    fr: "Approuvé, encore sans preuve",
    de: "Genehmigt, noch ohne Beleg",
    en: "Approved, no receipt yet",
  },
  "guided-by-anyone": {
    nl: "Wie ook begeleidt",
    fr: "Quel que soit l’accompagnateur",
    de: "Wer auch begleitet",
    en: "Whoever guides",
  },
  "guided-by-actiris": {
    nl: "Begeleid door Actiris",
    fr: "Accompagné par Actiris",
    de: "Von Actiris begleitet",
    en: "Guided by Actiris",
  },
  "guided-by-another": {
    nl: "Begeleid door het ziekenfonds of een andere dienst",
    fr: "Accompagné par la mutualité ou un autre service",
    de: "Von der Krankenkasse oder einem anderen Dienst begleitet",
    en: "Guided by the sickness fund or another service",
  },
} satisfies Record<string, Text>;
