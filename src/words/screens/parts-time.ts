import type { Text, TextWith } from "../language.ts";

/** How far a day lies from today; the number is at least 1. */
export const dueText = {
  ahead: {
    nl: (n) => (n === 1 ? "morgen" : `over ${n} dagen`),
    fr: (n) => (n === 1 ? "demain" : `dans ${n} jours`),
    de: (n) => (n === 1 ? "morgen" : `in ${n} Tagen`),
    en: (n) => (n === 1 ? "tomorrow" : `in ${n} days`),
  },
  late: {
    nl: (n) => (n === 1 ? "1 dag te laat" : `${n} dagen te laat`),
    fr: (n) => (n === 1 ? "1 jour de retard" : `${n} jours de retard`),
    de: (n) => (n === 1 ? "1 Tag zu spät" : `${n} Tage zu spät`),
    en: (n) => (n === 1 ? "1 day late" : `${n} days late`),
  },
} satisfies Record<string, TextWith<number>>;

export const dueToday: Text = { nl: "vandaag", fr: "aujourd’hui", de: "heute", en: "today" };
export const urgent: Text = { nl: "Dringend", fr: "Urgent", de: "Dringend", en: "Urgent" };

/** Where today stands in a period; both days are inside the period. */
export const periodText = {
  from: { nl: "Van", fr: "Du", de: "Vom", en: "From" },
  until: { nl: "tot en met", fr: "au", de: "bis einschließlich", en: "until and including" },
  notYet: { nl: "Nog niet begonnen", fr: "Pas encore commencé", de: "Noch nicht begonnen", en: "Not started yet" },
  lapses: { nl: "Loopt af", fr: "Se termine", de: "Endet", en: "Ends" },
  over: { nl: "Voorbij", fr: "Terminé", de: "Beendet", en: "Over" },
} satisfies Record<string, Text>;

export const dayOfPeriod: TextWith<{ day: number; days: number }> = {
  nl: ({ day, days }) => `Vandaag is dag ${day} van ${days}`,
  fr: ({ day, days }) => `Aujourd’hui : jour ${day} sur ${days}`,
  de: ({ day, days }) => `Heute ist Tag ${day} von ${days}`,
  en: ({ day, days }) => `Today is day ${day} of ${days}`,
};

/** A number of calendar days. */
export const daysText: TextWith<number> = {
  nl: (n) => (n === 1 ? "1 dag" : `${n} dagen`),
  fr: (n) => (n > 1 ? `${n} jours` : `${n} jour`),
  de: (n) => (n === 1 ? "1 Tag" : `${n} Tage`),
  en: (n) => (n === 1 ? "1 day" : `${n} days`),
};

/** Opens the sum of a due day. */
export const dueSum: Text = {
  nl: "Hoe is deze dag geteld?",
  fr: "Comment ce jour est-il compté ?",
  de: "Wie wurde dieser Tag gezählt?",
  en: "How was this day counted?",
};
