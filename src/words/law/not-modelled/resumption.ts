import type { NotModelled } from "../rule.ts";

export const resumptionNotModelled = {
  "declaration-day": [
    {
      nl: "De vroegste dag: vanaf de tweede dag arbeidsongeschiktheid, zeggen de ziekenfondsen.",
      fr: "Le premier jour possible : à partir du deuxième jour d’incapacité, disent les mutualités.",
      de: "Der früheste Tag: ab dem zweiten Tag der Arbeitsunfähigkeit, sagen die Krankenkassen.",
      en: "The earliest day: from the second day of the incapacity, say the funds.",
    },
    {
      nl: "Vóór 11 april 2013 kon niemand beginnen vóór de toestemming er was.",
      fr: "Avant le 11 avril 2013, personne ne pouvait commencer avant d’avoir l’accord.",
      de: "Vor dem 11. April 2013 konnte niemand beginnen, bevor die Zustimmung da war.",
      en: "Before 11 April 2013 nobody could start before the consent was given.",
    },
    {
      nl: "Andere uren of ander werk: dat is een nieuwe aanvraag.",
      fr: "Un changement d’heures ou de travail, qui est une nouvelle demande.",
      de: "Andere Stunden oder eine andere Arbeit: Das ist ein neuer Antrag.",
      en: "A change of hours or of kind of work, which is a new request.",
    },
  ],
  "late-declaration": [
    {
      nl: "De zelfstandigen vóór 1 januari 2023: die konden niet beginnen zonder toelating.",
      fr: "Les indépendants avant le 1er janvier 2023, qui ne pouvaient pas commencer sans autorisation.",
      de: "Die Selbstständigen vor dem 1. Januar 2023: Sie konnten nicht ohne Erlaubnis beginnen.",
      en: "The self-employed before 1 January 2023, who could not start without the permission.",
    },
    {
      nl: "Het onderzoek na werk dat nooit is aangegeven, en een mildere terugvordering (wet, art. 101).",
      fr: "L’examen après une reprise jamais déclarée, et une récupération plus douce (loi, art. 101).",
      de: "Die Untersuchung nach nie gemeldeter Arbeit und eine mildere Rückforderung (Gesetz, Art. 101).",
      en: "The examination after a resumption that was never declared, and a milder recovery (law, art. 101).",
    },
    {
      nl: "De dagen van de vermindering: de ziekenfondsen zeggen vanaf de hervatting tot de dag waarop het formulier verstuurd is.",
      fr: "Les jours de la réduction : les mutualités disent de la reprise au jour de l’envoi du formulaire.",
      de: "Die Tage der Kürzung: Die Krankenkassen sagen ab der Wiederaufnahme bis zum Tag, an dem das Formular abgeschickt wurde.",
      en: "The days of the reduction: the funds say from the resumption up to the day on which the form was sent.",
    },
  ],
  "partial-resumption": [
    {
      nl: "De voorafgaande toelating van zelfstandigen vóór 1 januari 2023: de dag ervan en de termijnen van zes maanden.",
      fr: "L’autorisation préalable des indépendants avant le 1er janvier 2023 : son jour et ses délais de six mois.",
      de: "Die vorherige Erlaubnis für Selbstständige vor dem 1. Januar 2023: ihr Tag und ihre Fristen von sechs Monaten.",
      en: "The prior permission of the self-employed before 1 January 2023: its day and its terms of six months.",
    },
    {
      nl: "Wat een aangifte kost die iets te laat is: zie de regel “Te late aangifte”.",
      fr: "Ce que coûte une déclaration un peu tardive : voir la règle « Déclaration tardive ».",
      de: "Was eine etwas zu späte Meldung kostet: siehe die Regel „Verspätete Meldung“.",
      en: "What a declaration that is a little late costs: see the rule “Late declaration”.",
    },
    {
      nl: "Een toelating die later begint dan het werk, als de aangifte te laat kwam voor de eerste dagen.",
      fr: "Une autorisation qui commence après la reprise, quand la déclaration est venue trop tard pour les premiers jours.",
      de: "Eine Erlaubnis, die später als die Arbeit beginnt, wenn die Meldung für die ersten Tage zu spät kam.",
      en: "A permission that starts later than the resumption, when the declaration came too late for its first days.",
    },
    {
      nl: "Het soort werk, de uren en de voorwaarden die de beslissing moet noemen.",
      fr: "Le genre de travail, les heures et les conditions que la décision doit mentionner.",
      de: "Die Art der Arbeit, die Stunden und die Bedingungen, die die Entscheidung nennen muss.",
      en: "The kind of work, the hours and the conditions that the decision must name.",
    },
  ],
  "decision-term": [
    {
      nl: "Wat zwijgen betekent, en wat een onvolledige aanvraag met de termijn doet: niet gevonden.",
      fr: "Ce que signifie le silence, et l’effet d’une demande incomplète sur le délai : pas trouvé.",
      de: "Was Schweigen bedeutet und was ein unvollständiger Antrag mit der Frist macht: nicht gefunden.",
      en: "What silence means, and what a request that is not complete does to the term: not found.",
    },
  ],
  "permission-length": [
    {
      nl: "Een kortere toelating: de adviserend arts noemt de laatste dag.",
      fr: "Une autorisation plus courte : le médecin-conseil fixe le dernier jour.",
      de: "Eine kürzere Erlaubnis: Der Vertrauensarzt nennt den letzten Tag.",
      en: "A shorter permission: the advising physician names its last day.",
    },
    {
      nl: "De zelfstandigen: voor hen is er geen langste termijn.",
      fr: "Les indépendants : pour eux, il n’y a pas de durée maximale.",
      de: "Die Selbstständigen: Für sie gibt es keine Höchstdauer.",
      en: "The self-employed: no longest term.",
    },
  ],
  "six-monthly-check": [
    {
      nl: "Een latere controle die het dossier verantwoordt: de adviserend arts zegt dat.",
      fr: "Un contrôle plus tardif que le dossier justifie : le médecin-conseil le dit.",
      de: "Eine spätere Prüfung, die die Akte rechtfertigt: Das sagt der Vertrauensarzt.",
      en: "A later check that the file justifies: the advising physician says so.",
    },
  ],
  "refusal-effective-from": [
    {
      nl: "Een latere eerste dag, die de beslissing kan noemen.",
      fr: "Un premier jour plus tardif, que la décision peut fixer.",
      de: "Ein späterer erster Tag, den die Entscheidung nennen kann.",
      en: "A later first day, which the decision may name.",
    },
  ],
  "resumption-reported-within": [
    {
      nl: "Wat een late melding kost, en de melding door de werkgever (ASR, scenario 6).",
      fr: "Ce que coûte une déclaration tardive, et celle de l’employeur (DRS, scénario 6).",
      de: "Was eine späte Meldung kostet, und die Meldung des Arbeitgebers (MSR, Szenario 6).",
      en: "What a late report costs, and the report of the employer (DRS, scenario 6).",
    },
  ],
  "cumul-employee": [
    {
      nl: "Vóór 1 januari 2018: de schijven hadden andere bedragen (15,61, 9,36 en 9,36 euro), en op de tweede gold 20 %.",
      fr: "Avant le 1er janvier 2018 : les tranches avaient d’autres montants (15,61, 9,36 et 9,36 euros), et 20 % sur la deuxième.",
      de: "Vor dem 1. Januar 2018: Die Stufen hatten andere Beträge (15,61, 9,36 und 9,36 Euro), mit 20 % auf der zweiten.",
      en: "Before 1 January 2018: the slices had other amounts (15.61, 9.36 and 9.36 euro) and 20 % on the second one.",
    },
    {
      nl: "Het gemiddelde over weken die verschillen, meer werkgevers tegelijk, en de grens van uitkering en loon samen.",
      fr: "La moyenne de semaines différentes, plusieurs employeurs à la fois, et le plafond de l’indemnité et du salaire ensemble.",
      de: "Der Durchschnitt ungleicher Wochen, mehrere Arbeitgeber zugleich und die Grenze von Leistung und Lohn zusammen.",
      en: "The average over weeks that differ, several employers at once, and the limit of benefit and wage together.",
    },
    {
      nl: "Belastingen en het minimum: alle bedragen zijn bruto.",
      fr: "Les impôts et le minimum : tous les montants sont bruts.",
      de: "Steuern und das Minimum: Alle Beträge sind brutto.",
      en: "Taxes and the minimum: all amounts are gross.",
    },
  ],
  "cumul-self-employed": [
    {
      nl: "De inkomensgrens van elk jaar: alleen die van 2016 is gevonden (17 842,02 euro, Cleiss), dus moet men ze opgeven.",
      fr: "Le plafond de revenus de chaque année : seul celui de 2016 a été trouvé (17 842,02 euros, Cleiss), il faut donc l’indiquer.",
      de: "Die Einkommensgrenze jedes Jahres: Nur die von 2016 wurde gefunden (17 842,02 Euro, Cleiss), sie muss also angegeben werden.",
      en: "The income threshold of each year: only that of 2016 was found (17 842.02 euro, Cleiss), so it must be given.",
    },
    {
      nl: "Een activiteit die stopt en opnieuw begint, en toegelaten werk als werknemer.",
      fr: "Une activité qui cesse et recommence, et le travail autorisé comme salarié.",
      de: "Eine Tätigkeit, die aufhört und wieder beginnt, und erlaubte Arbeit als Arbeitnehmer.",
      en: "An activity that stops and starts again, and permitted work as an employee.",
    },
    {
      nl: "De regels vóór 20 augustus 2018: zes maanden, twee keer verlengd, voor dezelfde activiteit.",
      fr: "Les règles d’avant le 20 août 2018 : six mois, prolongés deux fois, pour la même activité.",
      de: "Die Regeln vor dem 20. August 2018: sechs Monate, zweimal verlängert, für dieselbe Tätigkeit.",
      en: "The rules before 20 August 2018: six months, twice prolonged, for the same activity.",
    },
  ],
} satisfies Record<string, NotModelled>;
