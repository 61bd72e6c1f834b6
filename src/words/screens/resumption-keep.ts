import type { Text, TextWith } from "../language.ts";

/** What somebody keeps beside work, in euro. */
export const keepText = {
  title: {
    nl: "Wat hou ik over als ik werk?",
    fr: "Que me reste-t-il si je travaille ?",
    de: "Was bleibt mir, wenn ich arbeite?",
    en: "What do I keep if I work?",
  },
  known: {
    nl: "Uw ziekenfonds noteerde als daguitkering (bruto):",
    fr: "Votre mutualité a noté comme indemnité journalière (brut) :",
    de: "Ihre Krankenkasse notierte als Tagesleistung (brutto):",
    en: "Your sickness fund recorded as daily benefit (gross):",
  },
  unknown: {
    nl: "Uw ziekenfonds noteerde nog niet wat u per dag krijgt. Vul het zelf in. U vindt het op de brief over uw uitkering.",
    fr: "Votre mutualité n’a pas encore noté ce que vous recevez par jour. Indiquez-le vous-même. Vous le trouvez sur la lettre de votre indemnité.",
    de: "Ihre Krankenkasse hat noch nicht notiert, was Sie pro Tag bekommen. Tragen Sie es selbst ein. Es steht im Brief über Ihre Leistung.",
    en: "Your sickness fund has not recorded what you get a day yet. Fill it in yourself. It is in the letter about your benefit.",
  },
  workOut: { nl: "Bereken", fr: "Calculer", de: "Berechnen", en: "Work it out" },
} satisfies Record<string, Text>;

/** Amounts as text, gross, of one day. */
export const keepsText: TextWith<{ before: string; after: string }> = {
  nl: ({ before, after }) => `Van ${before} per dag houdt u ${after} over naast dit werk (bruto).`,
  fr: ({ before, after }) => `Sur ${before} par jour, il vous reste ${after} avec ce travail (brut).`,
  de: ({ before, after }) => `Von ${before} am Tag bleiben Ihnen ${after} neben dieser Arbeit (brutto).`,
  en: ({ before, after }) => `Of ${before} a day you keep ${after} beside this work (gross).`,
};

/** The same for who decides on it: what is left of a day of the benefit, and how many percent went off. */
export const theyKeepText = {
  label: {
    nl: "Daguitkering naast dit werk (bruto)",
    fr: "Indemnité par jour avec ce travail (brut)",
    de: "Tagesleistung neben dieser Arbeit (brutto)",
    en: "Daily benefit beside this work (gross)",
  },
  unknown: {
    nl: "Het ziekenfonds noteerde nog geen daguitkering.",
    fr: "La mutualité n’a pas encore noté d’indemnité par jour.",
    de: "Die Krankenkasse hat noch keine Tagesleistung notiert.",
    en: "The sickness fund has not recorded a daily benefit yet.",
  },
} satisfies Record<string, Text>;

export const theyKeep: TextWith<{ before: string; after: string; percent: number }> = {
  nl: ({ before, after, percent }) => `${after} van ${before} (${percent} % eraf)`,
  fr: ({ before, after, percent }) => `${after} sur ${before} (${percent} % en moins)`,
  de: ({ before, after, percent }) => `${after} von ${before} (${percent} % weniger)`,
  en: ({ before, after, percent }) => `${after} of ${before} (${percent}% less)`,
};

/** Without a benefit on record: only the share that goes off. */
export const theyLose: TextWith<number> = {
  nl: (percent) => `${percent} % eraf`,
  fr: (percent) => `${percent} % en moins`,
  de: (percent) => `${percent} % weniger`,
  en: (percent) => `${percent}% less`,
};
