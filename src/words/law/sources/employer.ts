import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const employerSourceWords = {
  "codex-trajectory": {
    title: laws.codex,
    at: article("I.4-72 to I.4-82"),
    says: {
      nl: "zoals Beswic en Wetwijzer het beschrijven: drie maanden, vier weken, 21 dagen, zes maanden",
      fr: "tel que décrit par Beswic et Wetwijzer : trois mois, quatre semaines, 21 jours, six mois",
      de: "wie von Beswic und Wetwijzer beschrieben: drei Monate, vier Wochen, 21 Tage, sechs Monate",
      en: "as described by Beswic and Wetwijzer: three months, four weeks, 21 days, six months",
    },
  },
  "codex-before-2022": {
    title: laws.codex,
    says: {
      nl: "vóór 1 oktober 2022: beroep binnen zeven werkdagen, zoals Beswic het beschrijft",
      fr: "avant le 1er octobre 2022 : recours dans les sept jours ouvrables, tel que décrit par Beswic",
      de: "vor dem 1. Oktober 2022: Einspruch binnen sieben Arbeitstagen, wie von Beswic beschrieben",
      en: "before 1 October 2022: appeal within seven working days, as described by Beswic",
    },
  },
  "codex-recalled": {
    title: laws.codex,
    says: {
      nl: "49 dagen, 63 dagen en tien werkdagen: uit algemene kennis, er is geen tekst gezien",
      fr: "49 jours, 63 jours et dix jours ouvrables : de connaissance générale, aucun texte n’a été vu",
      de: "49 Tage, 63 Tage und zehn Arbeitstage: aus allgemeiner Kenntnis, es wurde kein Text gesehen",
      en: "49 days, 63 days and ten working days: from general knowledge, no text was seen",
    },
  },
  "codex-plan-answer": {
    title: laws.codex,
    says: {
      nl: "14 dagen om op het plan te antwoorden, zoals in de eisenlijst van een externe dienst",
      fr: "14 jours pour répondre au plan, comme dans la liste d’exigences d’un service externe",
      de: "14 Tage, um auf den Plan zu antworten, wie in der Anforderungsliste eines externen Dienstes",
      en: "14 days to answer the plan, as in the list of requirements of an occupational health service",
    },
  },
  "kb-2025-12-17": {
    title: laws.decree2025,
    says: {
      nl: "zoals Lydian, Partena, Securex en ABVV het beschrijven: trajecten die vanaf 1 januari 2026 beginnen",
      fr: "tel que décrit par Lydian, Partena, Securex et la FGTB : trajets commencés dès le 1er janvier 2026",
      de: "wie von Lydian, Partena, Securex und FGTB beschrieben: Verfahren, die ab dem 1. Januar 2026 beginnen",
      en: "as described by Lydian, Partena, Securex and FGTB: trajectories started from 1 January 2026",
    },
  },
  "fgtb-2026": {
    title: pages.fgtbReform,
    says: {
      nl: "medische overmacht na zes maanden, vroeger negen",
      fr: "force majeure médicale après six mois, neuf auparavant",
      de: "medizinische höhere Gewalt nach sechs Monaten, früher neun",
      en: "medical force majeure after six months, nine before",
    },
  },
  "fgtb-guaranteed-pay": {
    title: pages.fgtbReform,
    says: {
      nl: "herval zonder nieuw gewaarborgd loon: van 14 dagen naar acht weken, vanaf 1 januari 2026",
      fr: "rechute sans nouveau salaire garanti : de 14 jours à huit semaines, dès le 1er janvier 2026",
      de: "Rückfall ohne neuen garantierten Lohn: von 14 Tagen auf acht Wochen, ab dem 1. Januar 2026",
      en: "relapse without new guaranteed pay: from 14 days to eight weeks, from 1 January 2026",
    },
  },
  "fgtb-solidarity": {
    title: pages.fgtbReform,
    says: {
      nl: "bijdrage van 30 % door werkgevers met vijftig werknemers of meer, in maand twee en drie",
      fr: "cotisation de 30 % des employeurs de cinquante travailleurs ou plus, aux mois deux et trois",
      de: "Beitrag von 30 % der Arbeitgeber mit fünfzig Beschäftigten oder mehr, in den Monaten zwei und drei",
      en: "contribution of 30 % by employers of fifty workers or more, in months two and three",
    },
  },
  "reading-guaranteed-pay": {
    title: laws.ourReading,
    says: {
      nl: "Telt vanaf de laatste dag van de eerdere ongeschiktheid; de dag van het herval kiest de termijn. De 14 dagen zijn genomen vanaf 1 oktober 2022, zoals andere regels hier.",
      fr: "Compte dès le dernier jour de l’incapacité précédente ; le jour de la rechute choisit le délai. Les 14 jours sont pris dès le 1er octobre 2022, comme les autres règles ici.",
      de: "Zählt ab dem letzten Tag der früheren Arbeitsunfähigkeit; der Tag des Rückfalls wählt die Frist. Die 14 Tage sind ab dem 1. Oktober 2022 genommen, wie andere Regeln hier.",
      en: "Counts from the last day of the earlier incapacity; the day of the relapse chooses the term. The 14 days are taken from 1 October 2022, as other rules here.",
    },
  },
  "reading-solidarity": {
    title: laws.ourReading,
    says: {
      nl: "Genomen vanaf 1 januari 2026, met de hervorming; een maand telt vanaf de eerste dag van de ongeschiktheid, en de dag zelf kiest de regel.",
      fr: "Pris dès le 1er janvier 2026, avec la réforme ; un mois se compte dès le premier jour de l’incapacité, et le jour même choisit la règle.",
      de: "Genommen ab dem 1. Januar 2026, mit der Reform; ein Monat zählt ab dem ersten Tag der Arbeitsunfähigkeit, und der Tag selbst wählt die Regel.",
      en: "Taken from 1 January 2026, with the reform; a month counts from the first day of the incapacity, and the day itself chooses the rule.",
    },
  },
} satisfies Record<string, SourceWords>;
