import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihre Leistung ist ausgesetzt",
  decided: (from) =>
    `Der Vertrauensarzt hat entschieden, dass Ihre Leistung ab dem ${from} ausgesetzt ist. Sie bekommen dann keine Leistung, bis Sie sich untersuchen lassen. In diesem Brief lesen Sie, warum, und was Sie tun können.`,
  missed: "Welcher Termin",
  absentOn: "Nicht gekommen am",
  share: "Teil der Leistung, der wegfällt",
  notCome: "Sie waren nicht bei diesem Termin, und ein triftiger Grund ist nicht bekannt.",
  medical:
    "Die Begründung des Arztes kann von Ihrer Gesundheit handeln. Darum steht sie nicht in diesem Brief. Sie können sie in Ihrer Akte lesen.",
  until: "Die Aussetzung endet, sobald Sie sich untersuchen lassen. Bitten Sie noch heute um einen neuen Termin.",
  cannot: "Sind Sie zu krank, um zu kommen? Sagen Sie es uns, dann suchen wir gemeinsam eine Lösung.",
  reason: "Hatten Sie einen triftigen Grund? Sagen Sie es uns. Dann prüft der Vertrauensarzt es neu.",
  recognition: "Sie bleiben als arbeitsunfähig anerkannt, solange niemand anders darüber entscheidet.",
};
