import type { Text } from "../../language.ts";

/** Beside the answer on partial work: what a week brings in, at these hours and at others. */
export const estimateText = {
  hourlyWage: {
    nl: "Uw loon per uur, bruto",
    fr: "Votre salaire par heure, brut",
    de: "Ihr Lohn pro Stunde, brutto",
    en: "Your wage per hour, gross",
  },
  hourlyWageHint: {
    nl: "Dan tonen we ook wat loon en uitkering samen zijn.",
    fr: "Nous montrons alors aussi le salaire et l’indemnité ensemble.",
    de: "Dann zeigen wir auch, was Lohn und Leistung zusammen sind.",
    en: "Then we also show what wage and benefit are together.",
  },
  caption: {
    nl: "Per week, bij andere uren",
    fr: "Par semaine, avec d’autres horaires",
    de: "Pro Woche, bei anderen Stunden",
    en: "Per week, at other hours",
  },
  hours: { nl: "Uren", fr: "Heures", de: "Stunden", en: "Hours" },
  yours: { nl: "uw keuze", fr: "votre choix", de: "Ihre Wahl", en: "your choice" },
  reduction: { nl: "Vermindering", fr: "Diminution", de: "Verminderung", en: "Reduction" },
  benefit: { nl: "Uitkering", fr: "Indemnité", de: "Leistung", en: "Benefit" },
  wage: { nl: "Loon", fr: "Salaire", de: "Lohn", en: "Wage" },
  together: { nl: "Samen", fr: "Ensemble", de: "Zusammen", en: "Together" },
  sixDays: {
    nl: "Een week telt zes dagen uitkering, van maandag tot zaterdag. Alles is bruto: wat u netto overhoudt, hangt van uw belastingen af.",
    fr: "Une semaine compte six jours d’indemnité, du lundi au samedi. Tout est brut : le net dépend de vos impôts.",
    de: "Eine Woche zählt sechs Leistungstage, von Montag bis Samstag. Alles ist brutto: Was netto bleibt, hängt von Ihren Steuern ab.",
    en: "A week counts six days of benefit, Monday to Saturday. All is gross: what is left net depends on your taxes.",
  },
} satisfies Record<string, Text>;
