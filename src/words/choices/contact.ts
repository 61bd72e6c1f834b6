import type { ConsentEvents, ConsentPartner, Purpose } from "../../trajectory/consent/consent.ts";
import type { waysToMeet } from "../../trajectory/first-contact/first-contact.ts";
import type { OlderKind, Route, waysOfAsking } from "../../trajectory/intake/intake.ts";
import type { Text } from "../language.ts";
import { organisationWords } from "../organisations.ts";

export const route = {
  A: {
    nl: "Route A: doorverwezen door de adviserend arts",
    fr: "Route A : orienté par le médecin-conseil",
    de: "Route A: vom Vertrauensarzt verwiesen",
    en: "Route A: referred by the advising physician",
  },
  B: {
    nl: "Route B: zelf gevraagd bij het ziekenfonds",
    fr: "Route B : demandé soi-même à la mutualité",
    de: "Route B: selbst bei der Krankenkasse angefragt",
    en: "Route B: asked the sickness fund oneself",
  },
  C: {
    nl: "Route C: zelf aangemeld bij de arbeidsbemiddeling",
    fr: "Route C : inscrit soi-même au service de l’emploi",
    de: "Route C: selbst beim Arbeitsamt angemeldet",
    en: "Route C: registered with the employment service oneself",
  },
  "occupational-physician": {
    nl: "Doorverwezen door de arbeidsarts",
    fr: "Orienté par le médecin du travail",
    de: "Vom Arbeitsmediziner verwiesen",
    en: "Referred by the occupational physician",
  },
} satisfies Record<Route, Text>;

/** For a column of a table. */
export const routeShort = {
  A: { nl: "Route A", fr: "Route A", de: "Route A", en: "Route A" },
  B: { nl: "Route B", fr: "Route B", de: "Route B", en: "Route B" },
  C: { nl: "Route C", fr: "Route C", de: "Route C", en: "Route C" },
  "occupational-physician": {
    nl: "Arbeidsarts",
    fr: "Médecin du travail",
    de: "Arbeitsmediziner",
    en: "Occupational physician",
  },
} satisfies Record<Route, Text>;

export const olderKind = {
  classic: { nl: "Klassiek traject", fr: "Trajet classique", de: "Klassischer Weg", en: "Classic trajectory" },
  "cooperation-agreement": {
    nl: "Traject via de samenwerkingsovereenkomst",
    fr: "Trajet via l’accord de coopération",
    de: "Weg über das Kooperationsabkommen",
    en: "Trajectory under the cooperation agreement",
  },
} satisfies Record<OlderKind, Text>;

export const wayOfAsking = {
  "on-line": { nl: "Online", fr: "En ligne", de: "Online", en: "On-line" },
  "by-telephone": { nl: "Per telefoon", fr: "Par téléphone", de: "Per Telefon", en: "By telephone" },
  "by-letter": { nl: "Met een brief", fr: "Par lettre", de: "Per Brief", en: "By letter" },
  "at-the-counter": { nl: "Aan het loket", fr: "Au guichet", de: "Am Schalter", en: "At the counter" },
} satisfies Record<(typeof waysOfAsking)[number], Text>;

export const wayToMeet = {
  "at-the-office": { nl: "Op kantoor", fr: "Au bureau", de: "Im Büro", en: "At the office" },
  "by-telephone": wayOfAsking["by-telephone"],
  "by-video": { nl: "Via video", fr: "Par vidéo", de: "Per Video", en: "By video" },
  "at-home": { nl: "Aan huis", fr: "À domicile", de: "Zu Hause", en: "At home" },
} satisfies Record<(typeof waysToMeet)[number], Text>;

export const consentPartner = {
  "occupational-physician": {
    nl: "De arbeidsarts",
    fr: "Le médecin du travail",
    de: "Der Arbeitsmediziner",
    en: "The occupational physician",
  },
  vdab: organisationWords.vdab.short,
  forem: organisationWords.forem.short,
  actiris: organisationWords.actiris.short,
  adg: organisationWords.adg.short,
  employer: { nl: "De werkgever", fr: "L’employeur", de: "Der Arbeitgeber", en: "The employer" },
  "treating-physician": {
    nl: "De huisarts of behandelende arts",
    fr: "Le médecin traitant",
    de: "Der behandelnde Arzt",
    en: "The treating doctor",
  },
} satisfies Record<ConsentPartner, Text>;

export const purpose = {
  "return-to-own-employer": {
    nl: "Terugkeren bij de eigen werkgever",
    fr: "Retourner chez son employeur",
    de: "Rückkehr zum eigenen Arbeitgeber",
    en: "Return to one’s own employer",
  },
  "guidance-to-work": {
    nl: "Begeleiding naar werk of opleiding",
    fr: "Accompagnement vers un travail ou une formation",
    de: "Begleitung zu Arbeit oder Ausbildung",
    en: "Guidance to work or training",
  },
  "consultation-on-the-plan": {
    nl: "Overleg over het plan",
    fr: "Concertation sur le plan",
    de: "Absprache über den Plan",
    en: "Consultation on the plan",
  },
} satisfies Record<Purpose, Text>;

export const consentIn = {
  paper: { nl: "Op papier", fr: "Sur papier", de: "Auf Papier", en: "On paper" },
  line: { nl: "Online", fr: "En ligne", de: "Online", en: "On-line" },
} satisfies Record<ConsentEvents["ConsentGiven"]["on"], Text>;
