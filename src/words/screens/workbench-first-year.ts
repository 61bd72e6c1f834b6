import type { Text } from "../language.ts";

/** What the law made of a questionnaire, an estimate or an absence, on a professional's timeline. */
export const firstYearText = {
  returnBy: { nl: "Terug ten laatste op", fr: "À renvoyer au plus tard le", de: "Zurück spätestens am", en: "Back by" },
  dueOn: { nl: "Te versturen op", fr: "À envoyer le", de: "Zu verschicken am", en: "To be sent on" },
  complete: { nl: "Volledig", fr: "Complet", de: "Vollständig", en: "Complete" },
  category: { nl: "Categorie", fr: "Catégorie", de: "Kategorie", en: "Category" },
  againBy: {
    nl: "Opnieuw ten laatste op",
    fr: "À refaire au plus tard le",
    de: "Erneut spätestens am",
    en: "Again by",
  },
  percent: { nl: "Vermindering in %", fr: "Réduction en %", de: "Kürzung in %", en: "Reduction in %" },
  from: { nl: "Vanaf", fr: "À partir du", de: "Ab", en: "From" },
  days: { nl: "Aantal dagen", fr: "Nombre de jours", de: "Anzahl Tage", en: "Days" },
  breach: { nl: "Gemiste afspraak", fr: "Rendez-vous manqué", de: "Versäumter Termin", en: "Appointment missed" },
} satisfies Record<string, Text>;
