import type { Confidentiality } from "../../trajectory/note/note.ts";
import type { Text } from "../language.ts";

export const confidentiality = {
  everyone: {
    nl: "Iedereen die deze persoon volgt",
    fr: "Tous ceux qui suivent cette personne",
    de: "Alle, die diese Person begleiten",
    en: "Everyone who follows this person",
  },
  fund: {
    nl: "Alleen het ziekenfonds",
    fr: "La mutualité seulement",
    de: "Nur die Krankenkasse",
    en: "The sickness fund only",
  },
  medical: {
    nl: "Alleen de adviserend arts en het team (medisch)",
    fr: "Le médecin-conseil et son équipe seulement (médical)",
    de: "Nur der Vertrauensarzt und sein Team (medizinisch)",
    en: "The advising physician and the team only (medical)",
  },
} satisfies Record<Confidentiality, Text>;
