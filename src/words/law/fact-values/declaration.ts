import type { Text } from "../../language.ts";

/** Who or what is declared, as an incapacity. */
export const declarationFactValues = {
  "manual-worker": { nl: "Arbeider", fr: "Ouvrier", de: "Arbeiter", en: "Manual worker" },
  "office-worker": { nl: "Bediende", fr: "Employé", de: "Angestellter", en: "Office worker" },
  prolongation: { nl: "Verlenging", fr: "Prolongation", de: "Verlängerung", en: "Prolongation" },
  relapse: { nl: "Herval", fr: "Rechute", de: "Rückfall", en: "Relapse" },
} satisfies Record<string, Text>;
