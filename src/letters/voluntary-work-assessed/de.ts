import type { Words } from "./letter.ts";

export const de: Words = {
  subject: {
    compatible: "Sie dürfen Freiwilligenarbeit machen",
    notCompatible: "Diese Freiwilligenarbeit passt nicht zu Ihrer Gesundheit",
  },
  assessed: {
    compatible: ({ on, activity }) =>
      `Sie haben am ${on} gemeldet, dass Sie Freiwilligenarbeit machen oder machen möchten (${activity}). Der Vertrauensarzt findet, dass das zu Ihrer Gesundheit passt.`,
    notCompatible: ({ on, activity }) =>
      `Sie haben am ${on} gemeldet, dass Sie Freiwilligenarbeit machen oder machen möchten (${activity}). Der Vertrauensarzt findet, dass das nicht zu Ihrer Gesundheit passt.`,
  },
  why: {
    compatible:
      "Freiwilligenarbeit zählt nicht als Arbeit, wenn der Vertrauensarzt findet, dass sie zu Ihrer Gesundheit passt.",
    notCompatible:
      "Freiwilligenarbeit zählt nur dann nicht als Arbeit, wenn der Vertrauensarzt findet, dass sie zu Ihrer Gesundheit passt.",
  },
  medical:
    "Die medizinischen Befunde stehen nicht in diesem Brief. Sie können sie in Ihrer Akte lesen oder sich vom Vertrauensarzt erklären lassen.",
  means: {
    compatible: ["Sie behalten Ihre Leistung.", "Ändert sich, was Sie tun? Melden Sie es vorher."],
    notCompatible: [
      "Machen Sie diese Freiwilligenarbeit nicht neben Ihrer Leistung.",
      "Möchten Sie etwas anderes oder weniger versuchen? Machen Sie eine neue Meldung, oder sprechen Sie mit Ihrem Koordinator.",
    ],
  },
  recognition: "Dieser Brief entscheidet nicht über Ihre Anerkennung als arbeitsunfähig.",
};
