import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import type { SourceWords } from "./source-words.ts";

export const declarationSourceWords = {
  "inami-declaration": {
    title: pages.declarationPages,
    says: {
      nl: "14 en 28 dagen met de eerste dag, 7 dagen zonder; een laatste dag die een rustdag is, schuift op; het ziekenhuis schorst de termijn",
      fr: "14 et 28 jours avec le premier jour, 7 jours sans ; un dernier jour de repos est reporté ; l’hôpital suspend le délai",
      de: "14 und 28 Tage mit dem ersten Tag, 7 Tage ohne; ein letzter Tag, der Ruhetag ist, wird verschoben; ein Krankenhausaufenthalt hemmt die Frist",
      en: "14 and 28 days with the first day, 7 days without it; a last day of rest is moved; hospital suspends the term",
    },
  },
  "funds-48-hours": {
    title: pages.solidaris2018,
    says: {
      nl: "een verlenging binnen 48 uur",
      fr: "une prolongation dans les 48 heures",
      de: "eine Verlängerung innerhalb von 48 Stunden",
      en: "a prolongation within 48 hours",
    },
  },
  "cleiss-declaration": {
    title: pages.cleiss,
    says: {
      nl: "aangifte binnen 28 dagen na het begin",
      fr: "déclaration dans les 28 jours après le début",
      de: "Meldung innerhalb von 28 Tagen nach dem Beginn",
      en: "declaration within 28 days after the start",
    },
  },
  "inami-voucher": {
    title: pages.returnFund,
    says: {
      nl: "vouchers van hoogstens 1 800 euro; vanaf 1 april 2025 ook in invaliditeit",
      fr: "vouchers de 1 800 euros au plus ; dès le 1er avril 2025 aussi en invalidité",
      de: "Gutscheine von höchstens 1 800 Euro; ab dem 1. April 2025 auch bei Invalidität",
      en: "vouchers of at most 1 800 euro; from 1 April 2025 also in invalidity",
    },
  },
  "reading-hospital-days": {
    title: laws.ourReading,
    says: {
      nl: "Elke dag in het ziekenhuis, ook de eerste en de laatste, telt niet; daarna loopt de termijn verder waar hij stopte.",
      fr: "Chaque jour à l’hôpital, le premier et le dernier compris, ne compte pas ; le délai reprend ensuite où il s’était arrêté.",
      de: "Jeder Tag im Krankenhaus, auch der erste und der letzte, zählt nicht; danach läuft die Frist weiter, wo sie stehen blieb.",
      en: "Every day in hospital, the first and the last included, does not count; the term then goes on where it stopped.",
    },
  },
  "reading-broken-glass": {
    title: laws.ourReading,
    says: {
      nl: "Wie een persoon niet volgt, kan een dossier om een reden openen tot het einde van de volgende werkdag. Geen bron zegt hoe lang; korter is beter.",
      fr: "Qui ne suit pas une personne peut ouvrir un dossier pour une raison précise, jusqu’à la fin du jour ouvrable suivant. Aucune source ne dit combien de temps ; le plus court est le mieux.",
      de: "Wer eine Person nicht begleitet, kann eine Akte aus einem Grund öffnen, bis zum Ende des nächsten Arbeitstags. Keine Quelle sagt, wie lange; kürzer ist besser.",
      en: "Who does not follow a person can open a file for a reason, until the end of the next working day. No source says how long; shorter is better.",
    },
  },
} satisfies Record<string, SourceWords>;
