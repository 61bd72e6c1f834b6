import type { NotModelled } from "../rule.ts";

export const declarationNotModelled = {
  "declaration-of-incapacity": [
    {
      nl: "Tussen 2018 en 2022 tellen de 48 uren als twee dagen, en dat voor verlenging, herval en werkzoekenden.",
      fr: "Entre 2018 et 2022, les 48 heures comptent pour deux jours, pour la prolongation, la rechute et les chômeurs.",
      de: "Zwischen 2018 und 2022 gelten die 48 Stunden als zwei Tage, für Verlängerung, Rückfall und Arbeitslose gleich.",
      en: "Between 2018 and 2022 the 48 hours are taken as two days, and for prolongation, relapse and the unemployed alike.",
    },
    {
      nl: "Kortere termijnen zonder gewaarborgd loon, en de aangifte die een arts sinds 2026 elektronisch doet.",
      fr: "Les délais plus courts sans salaire garanti, et la déclaration électronique du médecin depuis 2026.",
      de: "Kürzere Fristen ohne garantierten Lohn und die Meldung, die ein Arzt seit 2026 elektronisch macht.",
      en: "Shorter terms without guaranteed wage, and the declaration that a physician sends electronically since 2026.",
    },
    {
      nl: "Wat een late aangifte kost: 10 % van de uitkering tot de dag van de aangifte.",
      fr: "Ce que coûte une déclaration tardive : 10 % de l’indemnité jusqu’au jour de la déclaration.",
      de: "Was eine späte Meldung kostet: 10 % der Leistung bis zum Tag der Meldung.",
      en: "What a late declaration costs: 10 % of the benefit up to the day of the declaration.",
    },
  ],
  "draft-kept": [
    {
      nl: "Wie de antwoorden zelf wist of verstuurt: dan zijn ze meteen weg.",
      fr: "Celui qui efface ou envoie ses réponses : elles disparaissent aussitôt.",
      de: "Wer die Antworten selbst löscht oder sendet: Dann sind sie sofort weg.",
      en: "Whoever erases or sends the answers: then they are gone at once.",
    },
  ],
  retention: [
    {
      nl: "Een geschil of een audit waarvoor het dossier moet blijven.",
      fr: "Un litige ou un audit pour lequel le dossier doit rester.",
      de: "Ein Streit oder eine Prüfung, für die die Akte bleiben muss.",
      en: "A dispute or an audit for which the file must stay.",
    },
    {
      nl: "Cijfers zonder namen, die mogen blijven.",
      fr: "Les chiffres sans noms, qui peuvent rester.",
      de: "Zahlen ohne Namen, die bleiben dürfen.",
      en: "Figures without names, which may stay.",
    },
  ],
  "broken-glass-until": [
    {
      nl: "Of de reden goed is: dat bekijkt de functionaris voor gegevensbescherming achteraf.",
      fr: "Si la raison est bonne : le délégué à la protection des données l’examine après coup.",
      de: "Ob der Grund gut ist: Das prüft der Datenschutzbeauftragte danach.",
      en: "Whether the reason is good: the data-protection officer looks into that afterwards.",
    },
  ],
} satisfies Record<string, NotModelled>;
