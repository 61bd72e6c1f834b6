import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Leistung wird gekürzt",
  decided: ({ percent, from }) =>
    `Der Vertrauensarzt hat entschieden, dass Ihre Leistung um ${percent} gekürzt wird, ab dem ${from}. In diesem Brief lesen Sie, warum, bis wann und was Sie tun können.`,
  missed: "Welcher Termin",
  first: "Erstes Mal nicht gekommen",
  last: "Letztes Mal nicht gekommen",
  until: "Die Kürzung endet, sobald Sie sich für einen neuen Termin melden. Das haben Sie also selbst in der Hand.",
  contact: "Können Sie nicht kommen oder anrufen? Eine Person Ihres Vertrauens darf es für Sie tun.",
  reason: "Hatten Sie doch einen triftigen Grund? Sagen Sie es uns. Dann prüft der Vertrauensarzt es neu.",
  recognition: "Sie bleiben als arbeitsunfähig anerkannt. Dieser Brief entscheidet nicht darüber.",
  medical:
    "Die Begründung des Arztes kann von Ihrer Gesundheit handeln. Darum steht sie nicht in diesem Brief. Sie können sie in Ihrer Akte lesen.",
};
