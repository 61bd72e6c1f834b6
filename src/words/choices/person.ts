import type { Exclusion, Regime, reasonsForEndOfRecognition } from "../../trajectory/recognition/recognition.ts";
import type { Language, Text } from "../language.ts";

export const regime = {
  employee: { nl: "Werknemer", fr: "Salarié", de: "Arbeitnehmer", en: "Employee" },
  unemployed: { nl: "Werkzoekende", fr: "Demandeur d’emploi", de: "Arbeitsuchender", en: "Job seeker" },
  "self-employed": { nl: "Zelfstandige", fr: "Indépendant", de: "Selbstständiger", en: "Self-employed" },
} satisfies Record<Regime, Text>;

export const exclusion = {
  none: { nl: "Nee", fr: "Non", de: "Nein", en: "No" },
  "work-accident": {
    nl: "Ja, een arbeidsongeval",
    fr: "Oui, un accident du travail",
    de: "Ja, ein Arbeitsunfall",
    en: "Yes, an accident at work",
  },
  "occupational-disease": {
    nl: "Ja, een beroepsziekte",
    fr: "Oui, une maladie professionnelle",
    de: "Ja, eine Berufskrankheit",
    en: "Yes, an occupational disease",
  },
  "statutory-official": {
    nl: "Ja, vastbenoemd ambtenaar (MEDEX)",
    fr: "Oui, fonctionnaire statutaire (MEDEX)",
    de: "Ja, statutarischer Beamter (MEDEX)",
    en: "Yes, a statutory civil servant (MEDEX)",
  },
} satisfies Record<Exclusion, Text>;

export const reasonForEndOfRecognition = {
  "full-resumption": {
    nl: "Volledig terug aan het werk",
    fr: "Reprise complète du travail",
    de: "Wieder voll an der Arbeit",
    en: "Fully back at work",
  },
  "capable-again": {
    nl: "Opnieuw arbeidsgeschikt verklaard",
    fr: "Déclaré à nouveau apte au travail",
    de: "Wieder für arbeitsfähig erklärt",
    en: "Declared capable of work again",
  },
  pension: { nl: "Pensioen", fr: "Pension", de: "Pension", en: "Retirement" },
  death: { nl: "Overlijden", fr: "Décès", de: "Tod", en: "Death" },
  other: { nl: "Een andere reden", fr: "Un autre motif", de: "Ein anderer Grund", en: "Another reason" },
} satisfies Record<(typeof reasonsForEndOfRecognition)[number], Text>;

/** Each language under its own name first: who cannot read the rest still finds it. */
export const language = {
  nl: { nl: "Nederlands", fr: "Nederlands (néerlandais)", de: "Nederlands (Niederländisch)", en: "Nederlands (Dutch)" },
  fr: { nl: "Français (Frans)", fr: "Français", de: "Français (Französisch)", en: "Français (French)" },
  de: { nl: "Deutsch (Duits)", fr: "Deutsch (allemand)", de: "Deutsch", en: "Deutsch (German)" },
  en: { nl: "English (Engels)", fr: "English (anglais)", de: "English (Englisch)", en: "English" },
} satisfies Record<Language, Text>;

export const yesNo = {
  yes: { nl: "Ja", fr: "Oui", de: "Ja", en: "Yes" },
  no: { nl: "Nee", fr: "Non", de: "Nein", en: "No" },
} satisfies Record<"yes" | "no", Text>;
