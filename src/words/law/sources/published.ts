import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const publishedSourceWords = {
  "ziv-law-100-1-1": {
    title: laws.healthInsuranceLaw,
    at: article("100 § 1/1"),
    says: {
      nl: "wet van 12 december 2021",
      fr: "loi du 12 décembre 2021",
      de: "Gesetz vom 12. Dezember 2021",
      en: "law of 12 December 2021",
    },
  },
  "ziv-law-100-1-2": {
    title: laws.healthInsuranceLaw,
    at: article("100 § 1/2"),
    says: {
      nl: "uitdrukkelijke schriftelijke toestemming",
      fr: "consentement écrit exprès",
      de: "ausdrückliche schriftliche Einwilligung",
      en: "express written consent",
    },
  },
  "ziv-law-100-1-4": {
    title: laws.healthInsuranceLaw,
    at: article("100 § 1/4"),
    says: {
      nl: "wet van 25 september 2022",
      fr: "loi du 25 septembre 2022",
      de: "Gesetz vom 25. September 2022",
      en: "law of 25 September 2022",
    },
  },
  "kb-1971-22": {
    title: laws.decree1971,
    at: article("22"),
    says: {
      nl: "gewijzigd door het koninklijk besluit van 12 maart 2023",
      fr: "modifié par l’arrêté royal du 12 mars 2023",
      de: "geändert durch den Königlichen Erlass vom 12. März 2023",
      en: "as amended by the Royal Decree of 12 March 2023",
    },
  },
  "kb-1996-215sexies": {
    title: laws.decree1996,
    at: article("215sexies"),
    says: {
      nl: "premies sinds 1 september 2011",
      fr: "primes depuis le 1er septembre 2011",
      de: "Prämien seit dem 1. September 2011",
      en: "premiums since 1 September 2011",
    },
  },
  "charter-23": { title: laws.charter, at: article("23") },
  "judicial-code-53": { title: laws.judicialCode, at: article("53") },
  "judicial-code-54": { title: laws.judicialCode, at: article("54") },
  "funds-first-contact": {
    title: pages.fundPages,
    says: {
      nl: "eerste gesprek met de coördinator",
      fr: "premier entretien avec le coordinateur",
      de: "erstes Gespräch mit dem Koordinator",
      en: "first interview with the coordinator",
    },
  },
  "securex-second-invitation": {
    title: pages.securex,
    says: {
      nl: "eerste afwezigheid: een nieuwe afspraak per aangetekende brief",
      fr: "première absence : un nouveau rendez-vous par lettre recommandée",
      de: "erste Abwesenheit: ein neuer Termin per Einschreibebrief",
      en: "first absence: a new date by registered letter",
    },
  },
  "droits-quotidiens-plan": {
    title: pages.droitsQuotidiens,
    says: {
      nl: "het plan, wat erin staat en de opvolging",
      fr: "le plan, son contenu et son suivi",
      de: "der Plan, sein Inhalt und seine Begleitung",
      en: "the plan, its content and its follow-up",
    },
  },
  "inami-course": {
    title: pages.inamiCourse,
    says: {
      nl: "na de beslissing van de Raad",
      fr: "après la décision du Conseil",
      de: "nach der Entscheidung des Rates",
      en: "after the decision of the Council",
    },
  },
  "inami-barometer": {
    title: pages.barometer,
    says: {
      nl: "inschrijvingen bij de gewestelijke diensten, ook bij ADG",
      fr: "inscriptions auprès des services de l’emploi, dont l’ADG",
      de: "Anmeldungen bei den Arbeitsämtern, auch beim ADG",
      en: "registrations at the employment services, ADG among them",
    },
  },
} satisfies Record<string, SourceWords>;
