import { laws } from "./law-titles.ts";
import type { SourceWords } from "./source-words.ts";

export const councilSourceWords = {
  "reading-council-quorum": {
    title: laws.ourReading,
    says: {
      nl: "De Hoge Commissie beslist als minstens de helft van haar leden aan het dossier deelneemt. Na te kijken in haar reglement.",
      fr: "La Commission supérieure décide si la moitié au moins de ses membres prend part au dossier. À vérifier dans son règlement.",
      de: "Die Hohe Kommission entscheidet, wenn mindestens die Hälfte ihrer Mitglieder an der Akte mitwirkt. In ihrer Ordnung zu prüfen.",
      en: "The Higher Commission decides when at least half of its members take part in the dossier. To be checked in its rules.",
    },
  },
  "reading-council-no-quorum": {
    title: laws.ourReading,
    says: {
      nl: "Geen enkele gelezen bron noemt een quorum: één lid volstaat.",
      fr: "Aucune source lue ne cite de quorum : un membre suffit.",
      de: "Keine gelesene Quelle nennt ein Quorum: Ein Mitglied genügt.",
      en: "No source that was read names a quorum: one member is enough.",
    },
  },
  "reading-council-present": {
    title: laws.ourReading,
    says: {
      nl: "Alleen wie aanwezig is, telt mee voor een beslissing.",
      fr: "Seuls les membres présents comptent pour une décision.",
      de: "Für eine Entscheidung zählen nur anwesende Mitglieder.",
      en: "Only members who are present count for a decision.",
    },
  },
  "reading-council-conflict": {
    title: laws.ourReading,
    says: {
      nl: "Een lid met een belangenconflict neemt niet deel aan dat dossier en telt niet mee voor het quorum.",
      fr: "Un membre en conflit d’intérêts ne prend pas part à ce dossier et ne compte pas pour le quorum.",
      de: "Ein Mitglied mit Interessenkonflikt wirkt an dieser Akte nicht mit und zählt nicht für das Quorum.",
      en: "A member with a conflict of interest takes no part in that dossier and does not count for the quorum.",
    },
  },
} satisfies Record<string, SourceWords>;
