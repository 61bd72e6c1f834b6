import { laws } from "./law-titles.ts";
import type { SourceWords } from "./source-words.ts";

export const identitySourceWords = {
  "ibz-it000": {
    title: laws.ibz,
    says: {
      nl: "opbouw, volgnummer en controlecijfers, zoals een openbare bron en de Kruispuntbank ze aanhalen",
      fr: "structure, numéro d’ordre et chiffres de contrôle, tels que cités par une source publique et la Banque-carrefour",
      de: "Aufbau, laufende Nummer und Prüfziffern, wie in einer öffentlichen Quelle und von der Zentralen Datenbank zitiert",
      en: "structure, sequence and check digits, as quoted in a public repository and by the Crossroads Bank",
    },
  },
  "kb-1991-bis": {
    title: laws.decree1991,
    says: {
      nl: "maand + 40 als het geslacht bekend is, + 20 als het niet bekend is",
      fr: "mois + 40 quand le sexe est connu, + 20 quand il ne l’est pas",
      de: "Monat + 40, wenn das Geschlecht bekannt ist, + 20, wenn nicht",
      en: "month + 40 when the sex is known, + 20 when it is not",
    },
  },
  "reading-unknown-birth-day": {
    title: laws.ourReading,
    says: {
      nl: "Maand 00 laat de maand en de dag van de geboorte open, wat er ook als dag staat; dag 00 laat de dag open.",
      fr: "Le mois 00 laisse ouverts le mois et le jour de naissance, quel que soit le jour indiqué ; le jour 00 laisse le jour ouvert.",
      de: "Monat 00 lässt Monat und Tag der Geburt offen, was immer als Tag steht; Tag 00 lässt den Tag offen.",
      en: "Month 00 leaves the month and day of birth open, whatever stands for the day; day 00 leaves the day open.",
    },
  },
} satisfies Record<string, SourceWords>;
