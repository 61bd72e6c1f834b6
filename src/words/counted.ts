import type { Counted } from "./formats.ts";

/** What is counted on screens. */
export const counted = {
  trajectories: {
    nl: { one: "traject", other: "trajecten" },
    fr: { one: "trajet", other: "trajets" },
    de: { one: "Weg", other: "Wege" },
    en: { one: "trajectory", other: "trajectories" },
  },
  people: {
    nl: { one: "persoon", other: "personen" },
    fr: { one: "personne", other: "personnes" },
    de: { one: "Person", other: "Personen" },
    en: { one: "person", other: "people" },
  },
  dossiers: {
    nl: { one: "dossier", other: "dossiers" },
    fr: { one: "dossier", other: "dossiers" },
    de: { one: "Akte", other: "Akten" },
    en: { one: "dossier", other: "dossiers" },
  },
  days: {
    nl: { one: "dag", other: "dagen" },
    fr: { one: "jour", other: "jours" },
    de: { one: "Tag", other: "Tage" },
    en: { one: "day", other: "days" },
  },
  hours: {
    nl: { one: "uur", other: "uur" },
    fr: { one: "heure", other: "heures" },
    de: { one: "Stunde", other: "Stunden" },
    en: { one: "hour", other: "hours" },
  },
  sessions: {
    nl: { one: "zitting", other: "zittingen" },
    fr: { one: "séance", other: "séances" },
    de: { one: "Sitzung", other: "Sitzungen" },
    en: { one: "session", other: "sessions" },
  },
  readings: {
    nl: { one: "keer gelezen", other: "keer gelezen" },
    fr: { one: "consultation", other: "consultations" },
    de: { one: "Mal gelesen", other: "Mal gelesen" },
    en: { one: "reading", other: "readings" },
  },
} satisfies Record<string, Counted>;
