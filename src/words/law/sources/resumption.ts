import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article, slide } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const resumptionSourceWords = {
  "webinar-resumption-permission": { title: pages.webinar, at: slide(24) },
  "webinar-resumption-declaration": { title: pages.webinar, at: slide(24) },
  "webinar-resumption-health": { title: pages.webinar, at: slide(24) },
  "inami-declaration-example": {
    title: pages.resumptionPage,
    says: {
      nl: "voorbeeld: werk vanaf maandag 12 januari wordt uiterlijk op vrijdag 9 januari aangegeven",
      fr: "exemple : un travail dès le lundi 12 janvier est déclaré au plus tard le vendredi 9 janvier",
      de: "Beispiel: Arbeit ab Montag, dem 12. Januar, wird spätestens am Freitag, dem 9. Januar, gemeldet",
      en: "example: work from Monday 12 January is declared by Friday 9 January",
    },
  },
  "inami-decision-term": {
    title: pages.resumptionPage,
    says: {
      nl: "de adviserend arts beslist binnen 30 werkdagen vanaf de hervatting",
      fr: "le médecin-conseil décide dans les 30 jours ouvrables à partir de la reprise",
      de: "der Vertrauensarzt entscheidet binnen 30 Arbeitstagen ab der Wiederaufnahme",
      en: "the advising physician decides within 30 working days from the resumption",
    },
  },
  "funds-decision-term": {
    title: pages.olderResumptionPages,
    says: {
      nl: "MC: 30 dagen vanaf de aanvraag; CM, zelfstandigen: 14 dagen",
      fr: "MC : 30 jours à partir de la demande ; CM, indépendants : 14 jours",
      de: "MC: 30 Tage ab dem Antrag; CM, Selbstständige: 14 Tage",
      en: "MC: 30 days from the request; CM, self-employed: 14 days",
    },
  },
  "regulation-1997-16": {
    title: laws.regulation1997,
    at: article("16"),
    says: {
      nl: "RIZIV docleg, OIDN 1500670: geen voorafgaande toestemming meer sinds 11 april 2013; controle minstens om de zes maanden",
      fr: "INAMI docleg, OIDN 1500670 : plus de consentement préalable depuis le 11 avril 2013 ; un contrôle au moins tous les six mois",
      de: "LIKIV docleg, OIDN 1500670: keine vorherige Zustimmung mehr seit dem 11. April 2013; Prüfung mindestens alle sechs Monate",
      en: "RIZIV docleg, OIDN 1500670: no prior consent since 11 April 2013; a check at least every six months",
    },
  },
  "ziv-law-100-2": {
    title: laws.healthInsuranceLaw,
    at: article("100 § 2"),
    says: {
      nl: "de helft van het vermogen is medisch verloren; een weigering werkt vanaf de dag erna",
      fr: "la moitié de la capacité est perdue du point de vue médical ; un refus agit dès le lendemain",
      de: "medizinisch ist die Hälfte der Fähigkeit verloren; eine Ablehnung wirkt ab dem nächsten Tag",
      en: "half of the capacity lost from a medical point of view; a refusal works from the next day",
    },
  },
  "kb-1971-23bis": {
    title: laws.decree1971,
    at: article("23bis"),
    says: {
      nl: "RIZIV docleg, OIDN 1501372: voorafgaande toelating, van 20 augustus 2018 tot en met 31 december 2022",
      fr: "INAMI docleg, OIDN 1501372 : autorisation préalable, du 20 août 2018 au 31 décembre 2022",
      de: "LIKIV docleg, OIDN 1501372: vorherige Erlaubnis, vom 20. August 2018 bis zum 31. Dezember 2022",
      en: "RIZIV docleg, OIDN 1501372: prior permission, from 20 August 2018 to 31 December 2022",
    },
  },
  "kb-2022-12-26": {
    title: laws.decree2022,
    says: {
      nl: "zelfstandigen: aangifte en aanvraag zoals voor werknemers, vanaf 1 januari 2023",
      fr: "indépendants : déclaration et demande comme pour les salariés, dès le 1er janvier 2023",
      de: "Selbstständige: Meldung und Antrag wie für Arbeitnehmer, ab dem 1. Januar 2023",
      en: "self-employed: declaration and request as for employees, from 1 January 2023",
    },
  },
  "caami-late-resumption": {
    title: pages.lateResumptionPages,
    says: {
      nl: "hoogstens 14 kalenderdagen te laat: 10 % minder; later of nooit: alles wordt teruggevorderd",
      fr: "au plus 14 jours calendrier de retard : 10 % de moins ; plus tard ou jamais : tout est récupéré",
      de: "höchstens 14 Kalendertage zu spät: 10 % weniger; später oder nie: alles wird zurückgefordert",
      en: "at most 14 calendar days late: 10 % less; later or never: all of it is recovered",
    },
  },
  "neutral-late-resumption": {
    title: pages.neutralFunds,
    says: {
      nl: "een aanvraag binnen 14 dagen na de hervatting: 10 % minder tot de dag van verzending; later: er wordt niets betaald",
      fr: "une demande dans les 14 jours de la reprise : 10 % de moins jusqu’au jour de l’envoi ; plus tard : rien n’est payé",
      de: "ein Antrag binnen 14 Tagen nach der Wiederaufnahme: 10 % weniger bis zum Tag der Absendung; später: nichts wird gezahlt",
      en: "a request within 14 days of the resumption: 10 % less up to the day of sending; later: nothing is paid",
    },
  },
  "kb-1996-230-1": {
    title: laws.decree1996,
    at: article("230 § 1"),
    says: {
      nl: "RIZIV docleg, OIDN 1500473",
      fr: "INAMI docleg, OIDN 1500473",
      de: "LIKIV docleg, OIDN 1500473",
      en: "RIZIV docleg, OIDN 1500473",
    },
  },
  "kb-1996-230-2": {
    title: laws.decree1996,
    at: article("230 § 2"),
    says: {
      nl: "zoals edelhart.kempeneers.org het in maart 2018 aanhaalt: een beperkte termijn van hoogstens twee jaar",
      fr: "tel que cité par edelhart.kempeneers.org en mars 2018 : une durée limitée de deux ans au plus",
      de: "wie von edelhart.kempeneers.org im März 2018 zitiert: eine begrenzte Dauer von höchstens zwei Jahren",
      en: "as quoted by edelhart.kempeneers.org in March 2018: a limited term of at most two years",
    },
  },
  "kb-1996-230-old": {
    title: laws.decree1996,
    at: article("230 § 1"),
    says: {
      nl: "tot en met 31 maart 2018 (RIZIV docleg; De Tijd, 2018): schijven van 11,04 euro aan 0, 25, 50 en 75 %",
      fr: "jusqu’au 31 mars 2018 (INAMI docleg ; De Tijd, 2018) : tranches de 11,04 euros à 0, 25, 50 et 75 %",
      de: "bis zum 31. März 2018 (LIKIV docleg; De Tijd, 2018): Stufen von 11,04 Euro zu 0, 25, 50 und 75 %",
      en: "up to 31 March 2018 (RIZIV docleg; De Tijd, 2018): slices of 11.04 euro at 0, 25, 50 and 75 %",
    },
  },
  "funds-full-resumption": {
    title: pages.fullReturnPages,
    says: {
      nl: "melden binnen acht dagen",
      fr: "déclarer dans les huit jours",
      de: "innerhalb von acht Tagen melden",
      en: "report within eight days",
    },
  },
  "mc-cumul-exceptions": {
    title: pages.mcPage,
    says: {
      nl: "beschutte werkplaats: volledig; onthaalouder: 25 % minder in het eerste jaar, daarna 50 %",
      fr: "atelier protégé : en entier ; gardienne d’enfants : 25 % de moins la première année, 50 % ensuite",
      de: "beschützende Werkstätte: in voller Höhe; Tagesmutter: 25 % weniger im ersten Jahr, danach 50 %",
      en: "sheltered workshop: in full; childminder: 25 % less in the first year, 50 % after",
    },
  },
  "inasti-activity": {
    title: pages.inasti,
    says: {
      nl: "zes maanden volledig, 10 % minder tot het einde van het derde jaar na het eerste, daarna volgens het inkomen",
      fr: "six mois en entier, 10 % de moins jusqu’à la fin de la troisième année après la première, puis selon les revenus",
      de: "sechs Monate in voller Höhe, 10 % weniger bis zum Ende des dritten Jahres nach dem ersten, dann nach dem Einkommen",
      en: "six months in full, 10 % less up to the end of the third year after the first, then by income",
    },
  },
  "cleiss-self-employed": {
    title: pages.cleiss,
    says: {
      nl: "10 % minder van de zevende maand tot het einde van het derde kalenderjaar; grens van 2016: 17 842,02 euro",
      fr: "10 % de moins du septième mois à la fin de la troisième année civile ; plafond de 2016 : 17 842,02 euros",
      de: "10 % weniger vom siebten Monat bis zum Ende des dritten Kalenderjahres; Grenze von 2016: 17 842,02 Euro",
      en: "10 % less from the seventh month to the end of the third calendar year; threshold of 2016: 17 842.02 euro",
    },
  },
  "reading-late-days": {
    title: laws.ourReading,
    says: {
      nl: "De dagen dat een aangifte te laat is, zijn die na de laatste dag om aan te geven; de veertien zijn dezelfde dagen.",
      fr: "Les jours de retard d’une déclaration sont ceux qui suivent le dernier jour pour déclarer ; les quatorze sont les mêmes jours.",
      de: "Die Tage, um die eine Meldung zu spät ist, sind die nach dem letzten Meldetag; die vierzehn sind dieselben Tage.",
      en: "The days that a declaration is late are those after the last day to declare, and the fourteen are the same days.",
    },
  },
  "reading-late-is-not-refused": {
    title: laws.ourReading,
    says: {
      nl: "Een aangifte die hoogstens veertien dagen te laat is, kost geld maar is geen grond om te weigeren.",
      fr: "Une déclaration en retard de quatorze jours au plus coûte de l’argent, mais n’est pas un motif de refus.",
      de: "Eine Meldung, die höchstens vierzehn Tage zu spät kommt, kostet Geld, ist aber kein Grund für eine Ablehnung.",
      en: "A declaration that is at most fourteen days late costs money but is no ground for a refusal.",
    },
  },
  "reading-decision-term-start": {
    title: laws.ourReading,
    says: {
      nl: "De dag van de hervatting is geen van de 30 werkdagen.",
      fr: "Le jour de la reprise n’est pas un des 30 jours ouvrables.",
      de: "Der Tag der Wiederaufnahme ist keiner der 30 Arbeitstage.",
      en: "The day of the resumption is not one of the 30 working days.",
    },
  },
  "reading-permission-length": {
    title: laws.ourReading,
    says: {
      nl: "Twee jaar voor elke toelating, die verlengd mag worden; de eerste dag telt mee, dus van 2 maart tot en met 1 maart.",
      fr: "Deux ans pour chaque autorisation, renouvelable ; le premier jour compte, donc du 2 mars au 1er mars inclus.",
      de: "Zwei Jahre für jede Erlaubnis, Verlängerung möglich; der erste Tag zählt mit, also vom 2. März bis zum 1. März.",
      en: "Two years for each permission, renewals allowed; the first day counts, so from 2 March up to 1 March.",
    },
  },
  "reading-report-stays": {
    title: laws.ourReading,
    says: {
      nl: "De acht dagen beginnen op de dag na de terugkeer en schuiven niet op als ze op een rustdag eindigen.",
      fr: "Les huit jours commencent le lendemain du retour et ne sont pas reportés s’ils finissent un jour de repos.",
      de: "Die acht Tage beginnen am Tag nach der Rückkehr und werden nicht verschoben, wenn sie an einem Ruhetag enden.",
      en: "The eight days start on the day after the return and are not moved when they end on a day of rest.",
    },
  },
  "reading-better-of-both": {
    title: laws.ourReading,
    says: {
      nl: "Wie vóór 1 april 2018 al werkte, krijgt tot en met 30 juni 2018 het beste van beide regels.",
      fr: "Qui travaillait déjà avant le 1er avril 2018 reçoit jusqu’au 30 juin 2018 la meilleure des deux règles.",
      de: "Wer vor dem 1. April 2018 schon arbeitete, bekommt bis zum 30. Juni 2018 die bessere der beiden Regeln.",
      en: "Whoever worked already before 1 April 2018 gets the better of both rules up to and including 30 June 2018.",
    },
  },
  "reading-slices-of-2018": {
    title: laws.ourReading,
    says: {
      nl: "De schijven van 11,04 euro zijn die van de eerste drie maanden van 2018; sinds wanneer ze golden, is niet gevonden.",
      fr: "Les tranches de 11,04 euros sont celles des trois premiers mois de 2018 ; depuis quand elles valaient n’a pas été trouvé.",
      de: "Die Stufen von 11,04 Euro sind die der ersten drei Monate von 2018; seit wann sie galten, wurde nicht gefunden.",
      en: "The slices of 11.04 euro are those of the first three months of 2018; since when they held was not found.",
    },
  },
  "reading-hundredth": {
    title: laws.ourReading,
    says: {
      nl: "Tot op het honderdste berekend betekent dat wat erna komt, wegvalt; zo wordt maar één keer afgerond.",
      fr: "Calculé au centième veut dire que la suite est supprimée ; ainsi, on n’arrondit qu’une fois.",
      de: "Auf das Hundertstel berechnet heißt, dass alles danach wegfällt; so wird nur einmal gerundet.",
      en: "Computed to the hundredth means that what comes after it is dropped, so that it is rounded only once.",
    },
  },
  "reading-seventh-month": {
    title: laws.ourReading,
    says: {
      nl: "De zevende maand begint op dezelfde dag van de maand als de activiteit, of op de eerste van de volgende maand.",
      fr: "Le septième mois commence le même jour du mois que l’activité, ou le premier du mois suivant.",
      de: "Der siebte Monat beginnt am selben Tag des Monats wie die Tätigkeit, oder am Ersten des nächsten Monats.",
      en: "The seventh month starts on the same day of the month as the activity, or on the first of the next month.",
    },
  },
  "reading-suspended-income": {
    title: laws.ourReading,
    says: {
      nl: "Een inkomen van 15 % of meer boven de grens schorst de uitkering; daaronder gaat het teveel eraf in hele procenten, afgerond zoals bij werknemers.",
      fr: "Des revenus de 15 % ou plus au-dessus du plafond suspendent l’indemnité ; en dessous, l’excédent est retiré en pour cent entiers, arrondis comme pour les salariés.",
      de: "Ein Einkommen von 15 % oder mehr über der Grenze setzt die Leistung aus; darunter geht der Überschuss in ganzen Prozenten ab, gerundet wie bei Arbeitnehmern.",
      en: "Income 15 % or more above the threshold suspends the benefit; below that the excess goes off in whole percents, rounded as for employees.",
    },
  },
} satisfies Record<string, SourceWords>;
