import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Teilarbeit ist nicht erlaubt",
  salutation: (name) => `Guten Tag ${name},`,
  refused: (activity) =>
    `Sie haben gemeldet, dass Sie während Ihrer Arbeitsunfähigkeit arbeiten (${activity}). Der Vertrauensarzt erlaubt diese Arbeit nicht. In diesem Brief lesen Sie, warum, was das bedeutet und was Sie tun können.`,
  ended: (activity) =>
    `Sie arbeiten mit Erlaubnis während Ihrer Arbeitsunfähigkeit (${activity}). Der Vertrauensarzt beendet diese Erlaubnis. In diesem Brief lesen Sie, warum, was das bedeutet und was Sie tun können.`,
  why: "Warum diese Entscheidung?",
  conditions: "Das Gesetz stellt Bedingungen für diese Arbeit. Dies ist nicht erfüllt:",
  medical:
    "Die medizinischen Befunde stehen nicht in diesem Brief. Sie können sie in Ihrer Akte lesen oder sich vom Vertrauensarzt erklären lassen.",
  means: "Was bedeutet das für Sie?",
  from: (day) => `Ab dem ${day} ist diese Arbeit neben Ihrer Leistung nicht erlaubt.`,
  before: "Diese Ablehnung gilt nicht für die Tage davor.",
  recognition: "Dieser Brief entscheidet nicht über Ihre Anerkennung als arbeitsunfähig.",
  other:
    "Möchten Sie andere Arbeit oder weniger Stunden versuchen? Machen Sie eine neue Meldung, oder sprechen Sie mit Ihrem Koordinator.",
  rule: "Die Regel hinter dieser Entscheidung",
  closing: "Mit freundlichen Grüßen",
};
