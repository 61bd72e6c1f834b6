import type { Words } from "./letter.ts";

export const de: Words = {
  subject: "Wir denken an eine Kürzung Ihrer Leistung: Hatten Sie einen Grund?",
  proposed: "Sie haben einen Termin zweimal versäumt. Ihr Koordinator schlägt darum vor, Ihre Leistung zu kürzen.",
  nothingYet: "Es ist noch nichts entschieden, und von Ihrer Leistung wird noch nichts abgezogen.",
  missed: "Welcher Termin",
  first: "Erstes Mal",
  last: "Letztes Mal",
  reduction: "Vorschlag",
  ofBenefit: (percent) => `${percent} Ihrer Leistung`,
  from: (day) =>
    `Ist der Arzt einverstanden, zählt die Kürzung ab dem ${day}, bis Sie sich für einen neuen Termin melden.`,
  reason:
    "Hatten Sie einen Grund, nicht zu kommen? Sagen Sie es uns so schnell wie möglich. Der Grund darf medizinisch sein oder nicht.",
  decides: "Der Vertrauensarzt entscheidet. Sie bekommen darüber einen eigenen Brief.",
  contact: "Melden Sie sich für einen neuen Termin. Das geht immer, auch jetzt schon.",
};
