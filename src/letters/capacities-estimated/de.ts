import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Was Sie noch können: die Einschätzung Ihrer Krankenkasse",
  estimated: (on) => `Der Vertrauensarzt oder sein Team hat am ${on} eingeschätzt, was Sie noch können.`,
  result: "Die Einschätzung",
  categories: {
    "category-1":
      "Sie können wohl von selbst wieder arbeiten, spätestens am Ende von Monat 6 Ihrer Arbeitsunfähigkeit.",
    "category-2": "Arbeiten ist aus medizinischen Gründen jetzt nicht möglich.",
    "category-3": "Zuerst zählt die Diagnose oder die Behandlung.",
    "category-4": "Arbeiten ist möglich, wenn zuerst ein oder mehrere Schritte getan werden.",
  },
  next: "Und jetzt?",
  steps: {
    "category-1": "Sie müssen nichts tun. Arbeiten Sie wieder? Melden Sie es dann rechtzeitig.",
    "category-2": "Sie müssen nichts tun.",
    "category-3": "Sie müssen nichts tun. Achten Sie gut auf sich.",
    "category-4":
      "Möchten Sie Hilfe, um wieder zu arbeiten? Bitten Sie um ein erstes Gespräch mit dem Koordinator. Sie entscheiden selbst.",
  },
  again: (by) => `Der Vertrauensarzt macht spätestens am ${by} eine neue Einschätzung.`,
  recognition:
    "Dieser Brief entscheidet weder über Ihre Anerkennung noch über Ihre Leistung. Daran ändert sich nichts.",
  medical:
    "Die medizinischen Gründe stehen nicht in diesem Brief. Sie können sie in Ihrer Akte lesen oder sich vom Vertrauensarzt erklären lassen.",
  other:
    "Sehen Sie es anders? Sagen Sie es uns. Um einen Weg zurück zur Arbeit können Sie immer bitten, und Sie dürfen immer aufhören.",
};
