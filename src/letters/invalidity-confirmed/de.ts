import type { Words } from "./letter.ts";

export const de: Words = {
  subject: (service) => `Ihr Weg zurück zur Arbeit kann beginnen: ${service}`,
  confirmed: (service) =>
    `Sie sind für einen Weg zurück zur Arbeit angemeldet, und zwar hier: ${service}. Wir haben bestätigt, dass Sie als Invalide anerkannt sind. Sie können jetzt beginnen.`,
  registered: "Angemeldet am",
  since: "Als Invalide anerkannt seit",
  next: (service) => `Sie müssen uns um nichts bitten. Den ersten Schritt besprechen Sie hier: ${service}.`,
  benefit: "An Ihrer Leistung ändert dieser Brief nichts.",
  voluntary: "Es ist freiwillig. Sie dürfen jederzeit aufhören.",
  wrong: "Stimmt ein Datum nicht? Sagen Sie es uns, dann prüfen wir es.",
};
