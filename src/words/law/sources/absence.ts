import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const absenceSourceWords = {
  "ziv-law-134-2": {
    title: laws.healthInsuranceLaw,
    at: article("134 § 2"),
    says: {
      nl: "schorsing zolang de controle niet is ondergaan",
      fr: "suspension tant que le contrôle n’est pas subi",
      de: "Aussetzung, solange die Prüfung nicht stattgefunden hat",
      en: "suspension as long as the control is not undergone",
    },
  },
  "securex-absence-ladder": {
    title: pages.securex,
    says: {
      nl: "tweede afwezigheid: 2,5 % minder tot de persoon een nieuwe afspraak vraagt; derde afwezigheid: opnieuw 2,5 %",
      fr: "deuxième absence : 2,5 % de moins jusqu’à ce que la personne demande un nouveau rendez-vous ; troisième absence : de nouveau 2,5 %",
      de: "zweite Abwesenheit: 2,5 % weniger, bis die Person um einen neuen Termin bittet; dritte Abwesenheit: wieder 2,5 %",
      en: "second absence: 2.5 % less until the person asks for a new date; third absence: 2.5 % again",
    },
  },
  "chamber-suspension-first": {
    title: laws.chamber54,
    says: {
      nl: "de schorsing van art. 134 § 2 gaat vóór de vermindering",
      fr: "la suspension de l’art. 134, § 2, prime sur la réduction",
      de: "die Aussetzung nach Art. 134 § 2 geht der Kürzung vor",
      en: "the suspension of art. 134 § 2 takes priority over the reduction",
    },
  },
  "fgtb-sanctions-2026": {
    title: pages.fgtbLaw2025,
    says: {
      nl: "vanaf 2026: 10 % in plaats van 2,5 %; de uitkering stopt voor wie wegblijft van het fysiek contact",
      fr: "dès 2026 : 10 % au lieu de 2,5 % ; l’indemnité cesse pour qui est absent au contact physique",
      de: "ab 2026: 10 % statt 2,5 %; die Leistung endet, wenn jemand dem persönlichen Kontakt fernbleibt",
      en: "from 2026: 10 % instead of 2.5 %; the benefit stops for who stays away from the physical contact",
    },
  },
  "decree-sanctions-2026": {
    title: pages.boutiqueDeGestion,
    says: {
      nl: "nieuwe sancties in het koninklijk besluit van 3 juli 1996 vanaf 1 maart 2026",
      fr: "nouvelles sanctions dans l’arrêté royal du 3 juillet 1996 dès le 1er mars 2026",
      de: "neue Sanktionen im Königlichen Erlass vom 3. Juli 1996 ab dem 1. März 2026",
      en: "new sanctions in the Royal Decree of 3 July 1996 from 1 March 2026",
    },
  },
  "fgtb-registration-2026": {
    title: pages.fgtbLaw2025,
    says: {
      nl: "geen contract en wel restcapaciteiten: binnen 14 dagen ingeschreven bij de gewestelijke dienst",
      fr: "sans contrat et avec des capacités restantes : inscription au service de l’emploi dans les 14 jours",
      de: "kein Vertrag, aber Restfähigkeiten: binnen 14 Tagen beim Arbeitsamt angemeldet",
      en: "no contract and work potential: registered at the employment service within 14 days",
    },
  },
  "reading-sanction-chosen-by": {
    title: laws.ourReading,
    says: {
      nl: "De dag van de ongewettigde afwezigheid bepaalt het percentage; geen bron zegt welke dag dat doet.",
      fr: "Le jour de l’absence injustifiée détermine le pourcentage ; aucune source ne dit quel jour le fait.",
      de: "Der Tag der ungerechtfertigten Abwesenheit bestimmt den Prozentsatz; keine Quelle sagt, welcher Tag das tut.",
      en: "The day of the unjustified absence chooses the percentage; no source says which day does.",
    },
  },
  "reading-sanctions-2026": {
    title: laws.ourReading,
    says: {
      nl: "De sancties van 2026 gelden vanaf 1 januari, met de wet; het besluit werkt vanaf 1 maart.",
      fr: "Les sanctions de 2026 valent dès le 1er janvier, avec la loi ; l’arrêté agit dès le 1er mars.",
      de: "Die Sanktionen von 2026 gelten ab dem 1. Januar, mit dem Gesetz; der Erlass wirkt ab dem 1. März.",
      en: "The sanctions of 2026 are taken from 1 January, with the law; the decree works from 1 March.",
    },
  },
  "reading-third-absence": {
    title: laws.ourReading,
    says: {
      nl: "De vermindering na een derde afwezigheid begint opnieuw en telt niet op: de wet van 2022 laat hoogstens 2,5 % toe.",
      fr: "La réduction après une troisième absence recommence et ne s’additionne pas : la loi de 2022 permet 2,5 % au plus.",
      de: "Die Kürzung nach einer dritten Abwesenheit beginnt neu und wird nicht addiert: Das Gesetz von 2022 erlaubt höchstens 2,5 %.",
      en: "The reduction after a third absence starts again and does not add up: the law of 2022 allows 2.5 % at the most.",
    },
  },
  "reading-duty-since-2023": {
    title: laws.ourReading,
    says: {
      nl: "Voor een arbeidsongeschiktheid die vóór 1 januari 2023 begon, gaat er niets af, ook niet na de wet van 2025; art. 134 § 2 geldt voor iedereen.",
      fr: "Pour une incapacité commencée avant le 1er janvier 2023, rien n’est retiré, même après la loi de 2025 ; l’art. 134, § 2, vaut pour tous.",
      de: "Für eine Arbeitsunfähigkeit, die vor dem 1. Januar 2023 begann, wird nichts abgezogen, auch nicht nach dem Gesetz von 2025; Art. 134 § 2 gilt für alle.",
      en: "For an incapacity that started before 1 January 2023 nothing is taken off, also after the law of 2025; art. 134 § 2 holds for everyone.",
    },
  },
  "reading-physical-contact": {
    title: laws.ourReading,
    says: {
      nl: "Vanaf 2026 schorst de eerste ongewettigde afwezigheid bij het fysiek contact, wanneer de arbeidsongeschiktheid ook begon.",
      fr: "Dès 2026, la première absence injustifiée au contact physique suspend l’indemnité, quel que soit le début de l’incapacité.",
      de: "Ab 2026 setzt die erste ungerechtfertigte Abwesenheit beim persönlichen Kontakt die Leistung aus, wann immer die Arbeitsunfähigkeit begann.",
      en: "From 2026 the first unjustified absence at the physical contact suspends, whenever the incapacity started.",
    },
  },
  "reading-registration-days": {
    title: laws.ourReading,
    says: {
      nl: "De 14 dagen tellen vanaf de dag na de vraag om in te schrijven, en schuiven niet op bij een rustdag.",
      fr: "Les 14 jours se comptent dès le lendemain de la demande d’inscription, sans report pour un jour de repos.",
      de: "Die 14 Tage zählen ab dem Tag nach der Bitte um Anmeldung und werden bei einem Ruhetag nicht verschoben.",
      en: "The 14 days count from the day after the person is asked to register, and are not moved off a rest day.",
    },
  },
  "reading-sanction-guard": {
    title: laws.ourReading,
    says: {
      nl: "Vóór iemand een vermindering voorstelt: op tijd uitgenodigd, in de eigen taal, ontvangen, gewaarschuwd, naar redenen gevraagd en die afgewogen.",
      fr: "Avant de proposer une réduction : invitation à temps, dans la langue de la personne, reçue, avec avertissement, raisons demandées et appréciées.",
      de: "Vor dem Vorschlag einer Kürzung: rechtzeitig eingeladen, in der Sprache der Person, empfangen, gewarnt, Gründe erfragt und abgewogen.",
      en: "Before a reduction is proposed: invited in good time, in the person’s language, received, warned, reasons asked and weighed.",
    },
  },
  "reading-suspension-is-all": {
    title: laws.ourReading,
    says: {
      nl: "Een geschorste uitkering staat er als 100 % van de maandelijkse uitkering, zolang de schorsing duurt.",
      fr: "Une indemnité suspendue est indiquée comme 100 % de l’indemnité mensuelle, tant que dure la suspension.",
      de: "Eine ausgesetzte Leistung steht da als 100 % der monatlichen Leistung, solange die Aussetzung dauert.",
      en: "A suspended benefit is shown as 100 % of the monthly benefit, for as long as it lasts.",
    },
  },
  "half-cent-up": {
    title: laws.ourReading,
    says: {
      nl: "Een bedrag wordt op de cent afgerond, een halve cent naar boven.",
      fr: "Un montant est arrondi au cent, un demi-cent vers le haut.",
      de: "Ein Betrag wird auf den Cent gerundet, ein halber Cent nach oben.",
      en: "An amount is rounded to the cent, half a cent up.",
    },
  },
} satisfies Record<string, SourceWords>;
