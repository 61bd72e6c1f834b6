import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Ihr Gespräch mit dem Vertrauensarzt oder seinem Team",
  held: ({ on, month }) => `Am ${on} hatten Sie das Gespräch von Monat ${month} Ihrer Arbeitsunfähigkeit.`,
  thanks: "Danke, dass Sie da waren.",
  next: ({ month, by }) =>
    `Das nächste Gespräch ist in Monat ${month}, spätestens am ${by}. Sie bekommen dafür eine Einladung.`,
  last: "Das war das letzte Gespräch des ersten Jahres.",
  recognition:
    "Dieser Brief entscheidet weder über Ihre Anerkennung noch über Ihre Leistung. Gibt es eine Entscheidung, bekommen Sie einen eigenen Brief.",
  medical: "Was der Arzt festgestellt hat, steht nicht in diesem Brief. Sie können es in Ihrer Akte lesen.",
  help: "Möchten Sie Hilfe, um wieder zu arbeiten? Bitten Sie um ein erstes Gespräch mit dem Koordinator. Es ist freiwillig und Sie dürfen immer aufhören.",
};
