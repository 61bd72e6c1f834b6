import type { CouncilDecision, Opinion, receipts } from "../../trajectory/dossier/dossier.ts";
import type { EvaluationConclusion } from "../../trajectory/training/training.ts";
import type { Text } from "../language.ts";

export const councilDecision = {
  approved: { nl: "Goedgekeurd", fr: "Approuvé", de: "Genehmigt", en: "Approved" },
  refused: { nl: "Niet goedgekeurd", fr: "Non approuvé", de: "Nicht genehmigt", en: "Not approved" },
} satisfies Record<CouncilDecision, Text>;

export const opinion = {
  favourable: { nl: "Gunstig", fr: "Favorable", de: "Günstig", en: "Favourable" },
  unfavourable: { nl: "Ongunstig", fr: "Défavorable", de: "Ungünstig", en: "Unfavourable" },
} satisfies Record<Opinion, Text>;

export const receipt = {
  delivered: { nl: "Afgeleverd", fr: "Remise", de: "Zugestellt", en: "Delivered" },
  returned: { nl: "Teruggekomen", fr: "Retournée", de: "Zurückgekommen", en: "Came back" },
} satisfies Record<(typeof receipts)[number], Text>;

export const evaluationConclusion = {
  "capable-again": {
    nl: "Opnieuw arbeidsgeschikt",
    fr: "À nouveau apte au travail",
    de: "Wieder arbeitsfähig",
    en: "Capable of work again",
  },
  "partial-resumption": {
    nl: "Gedeeltelijk aan het werk, nog erkend",
    fr: "Reprise partielle, encore reconnu",
    de: "Teilweise an der Arbeit, noch anerkannt",
    en: "Partly back at work, still recognised",
  },
  "still-incapable": {
    nl: "Nog altijd arbeidsongeschikt",
    fr: "Toujours en incapacité de travail",
    de: "Weiterhin arbeitsunfähig",
    en: "Still incapable of work",
  },
} satisfies Record<EvaluationConclusion, Text>;
