import { laws } from "./law-titles.ts";
import type { SourceWords } from "./source-words.ts";

export const ourReadingsSourceWords = {
  "reading-working-day": {
    title: laws.ourReading,
    says: {
      nl: "Een werkdag is maandag tot vrijdag, zonder de tien wettelijke feestdagen. Elders in het arbeidsrecht telt ook zaterdag.",
      fr: "Un jour ouvrable va du lundi au vendredi, sans les dix jours fériés légaux. Ailleurs en droit du travail, le samedi compte aussi.",
      de: "Ein Arbeitstag ist Montag bis Freitag, ohne die zehn gesetzlichen Feiertage. Sonst zählt im Arbeitsrecht auch der Samstag.",
      en: "A working day is Monday to Friday without the ten legal holidays. Elsewhere in labour law Saturday is one too.",
    },
  },
  "reading-before-the-regime": {
    title: laws.ourReading,
    says: {
      nl: "Vóór 1 januari 2022 behoort niemand tot de doelgroep van dit traject; de oudere trajecten staan apart.",
      fr: "Avant le 1er janvier 2022, personne n’est dans le groupe cible de ce trajet ; les anciens trajets sont à part.",
      de: "Vor dem 1. Januar 2022 gehört niemand zur Zielgruppe; die älteren Wege stehen für sich.",
      en: "Before 1 January 2022 nobody is in the target group of this trajectory; the older trajectories stand apart.",
    },
  },
  "reading-draft-days": {
    title: laws.ourReading,
    says: {
      nl: "De AVG (art. 5) wil dat gegevens niet langer blijven dan nodig. Voor antwoorden die niemand verstuurde nemen we dertig dagen.",
      fr: "Le RGPD (art. 5) veut que les données ne restent pas plus longtemps que nécessaire. Pour des réponses non envoyées, nous prenons trente jours.",
      de: "Die DSGVO (Art. 5) will, dass Daten nicht länger bleiben als nötig. Für nicht gesendete Antworten nehmen wir dreißig Tage.",
      en: "The GDPR (art. 5) wants data kept no longer than needed. For answers that nobody sent we take thirty days.",
    },
  },
  "reading-end-of-month": {
    title: laws.ourReading,
    says: {
      nl: "Een termijn in maanden eindigt op dezelfde dag van de maand, of op de laatste dag van een maand die zo’n dag niet heeft.",
      fr: "Un délai en mois finit le même jour du mois, ou le dernier jour d’un mois qui n’a pas ce jour.",
      de: "Eine Frist in Monaten endet am selben Tag des Monats, oder am letzten Tag eines Monats, der diesen Tag nicht hat.",
      en: "A term of months ends on the same day of the month, or on the last day of a month that has no such day.",
    },
  },
  "reading-terms-stay": {
    title: laws.ourReading,
    says: {
      nl: "Een termijn voor het ziekenfonds die op een zaterdag, zondag of feestdag eindigt, schuift niet op.",
      fr: "Un délai pour la mutualité qui finit un samedi, un dimanche ou un jour férié n’est pas reporté.",
      de: "Eine Frist für die Krankenkasse, die an einem Samstag, Sonntag oder Feiertag endet, wird nicht verschoben.",
      en: "A term for the fund that ends on a Saturday, a Sunday or a holiday is not moved.",
    },
  },
  "reading-first-day-of-invalidity": {
    title: laws.ourReading,
    says: {
      nl: "De invaliditeit begint op de dag na één vol jaar; een jaar dat op 29 februari begint, is vol op 28 februari.",
      fr: "L’invalidité commence le lendemain d’une année entière ; une année qui commence le 29 février est entière le 28 février.",
      de: "Die Invalidität beginnt am Tag nach einem vollen Jahr; ein Jahr, das am 29. Februar beginnt, ist am 28. Februar voll.",
      en: "Invalidity starts on the day after one full year; a year that starts on 29 February is full on 28 February.",
    },
  },
  "reading-invalidity-earlier": {
    title: laws.ourReading,
    says: {
      nl: "Het jaar primaire arbeidsongeschiktheid geldt ook voor dagen vóór de teksten die gelezen zijn.",
      fr: "L’année d’incapacité primaire vaut aussi pour des jours antérieurs aux textes lus.",
      de: "Das Jahr primärer Arbeitsunfähigkeit gilt auch für Tage vor den gelesenen Texten.",
      en: "The year of primary incapacity is also taken for days before the texts that were read.",
    },
  },
  "reading-route-c-after-pilot": {
    title: laws.ourReading,
    says: {
      nl: "Route C is open na 31 maart 2024: de proef eindigde toen, maar de pagina’s van het RIZIV (zonder datum) en van Brussel (2026) bieden ze nog aan.",
      fr: "La route C reste ouverte après le 31 mars 2024 : le projet pilote a pris fin, mais les pages de l’INAMI (sans date) et de Bruxelles (2026) la proposent encore.",
      de: "Route C ist nach dem 31. März 2024 offen: Das Pilotprojekt endete, aber die Seiten des LIKIV (ohne Datum) und von Brüssel (2026) bieten sie noch an.",
      en: "Route C is open after 31 March 2024: the pilot ended then, but the pages of RIZIV (undated) and Brussels (2026) still offer it.",
    },
  },
  "reading-actiris-start": {
    title: laws.ourReading,
    says: {
      nl: "Actiris begon met route C op 1 maart 2023: het webinar zegt alleen maart 2023.",
      fr: "Actiris a commencé la route C le 1er mars 2023 : le webinaire dit seulement mars 2023.",
      de: "Actiris begann mit Route C am 1. März 2023: Das Webinar sagt nur März 2023.",
      en: "Actiris started Route C on 1 March 2023: the webinar says only March 2023.",
    },
  },
  "reading-adg": {
    title: laws.ourReading,
    says: {
      nl: "ADG neemt aanmeldingen van het ziekenfonds aan, maar niet via route C: geen bron noemt ADG voor route C.",
      fr: "L’ADG prend les inscriptions de la mutualité, mais pas par la route C : aucune source ne la cite pour la route C.",
      de: "Das ADG nimmt Anmeldungen der Krankenkasse an, aber nicht über Route C: Keine Quelle nennt es für Route C.",
      en: "ADG takes registrations from the fund but not through Route C: no source names it for Route C.",
    },
  },
  "reading-agreements-2022": {
    title: laws.ourReading,
    says: {
      nl: "In 2022 namen de diensten aanmeldingen aan onder hun vroegere akkoorden.",
      fr: "En 2022, les services prenaient les inscriptions sur la base de leurs anciens accords.",
      de: "2022 nahmen die Arbeitsämter Anmeldungen nach ihren früheren Abkommen an.",
      en: "In 2022 the services took registrations under their earlier agreements.",
    },
  },
  "reading-presumption-basis": {
    title: laws.ourReading,
    says: {
      nl: "Ook voor zelfstandigen begint het vermoeden met de laatste van de drie handtekeningen, zoals het webinar voor iedereen zegt: dat is jonger dan het besluit van 12 maart 2023, dat de dag van het plan noemt.",
      fr: "Pour les indépendants aussi, la présomption commence avec la dernière des trois signatures, comme le webinaire le dit pour tous : il est plus récent que l’arrêté du 12 mars 2023, qui cite le jour du plan.",
      de: "Auch für Selbstständige beginnt die Vermutung mit der letzten der drei Unterschriften, wie das Webinar es für alle sagt: Es ist jünger als der Erlass vom 12. März 2023, der den Tag des Plans nennt.",
      en: "For the self-employed too the presumption starts with the last of the three signatures, as the webinar says for everyone: it is younger than the decree of 12 March 2023, which names the day of the plan.",
    },
  },
  "reading-presumption-length": {
    title: laws.ourReading,
    says: {
      nl: "De eerste dag telt mee: vanaf 2 maart lopen de zes maanden tot en met 1 september.",
      fr: "Le premier jour compte : du 2 mars, les six mois vont jusqu’au 1er septembre inclus.",
      de: "Der erste Tag zählt mit: Ab dem 2. März laufen die sechs Monate bis einschließlich 1. September.",
      en: "The first day counts: from 2 March the six months run up to and including 1 September.",
    },
  },
  "reading-withdrawn-consent": {
    title: laws.ourReading,
    says: {
      nl: "Een ingetrokken toestemming stopt op diezelfde dag; alleen een toestemming op een latere dag opent ze weer.",
      fr: "Un consentement retiré cesse le jour même ; seul un consentement donné un jour plus tard le rouvre.",
      de: "Eine zurückgezogene Einwilligung endet am selben Tag; nur eine Einwilligung an einem späteren Tag öffnet sie wieder.",
      en: "A consent that is withdrawn stops on that same day; only a consent given on a later day opens it again.",
    },
  },
  "reading-incompatible-advice": {
    title: laws.ourReading,
    says: {
      nl: "Een project dat volgens de adviserend arts niet past, gaat toch naar het team van het RIZIV, dat het advies afweegt.",
      fr: "Un projet que le médecin-conseil juge incompatible va quand même à l’équipe de l’INAMI, qui apprécie l’avis.",
      de: "Ein Projekt, das der Vertrauensarzt für unvereinbar hält, geht trotzdem an das Team des LIKIV, das dieses Gutachten abwägt.",
      en: "A project that the advising physician finds incompatible still goes to the RIZIV team, which weighs the advice.",
    },
  },
  "reading-refused-orientation": {
    title: laws.ourReading,
    says: {
      nl: "Geweigerd: alleen het oriëntatieonderzoek wordt betaald (RIZIV); het webinar zegt dat niets betaald wordt.",
      fr: "Refusé : seul l’examen d’orientation est payé (INAMI) ; le webinaire dit que rien ne l’est.",
      de: "Abgelehnt: Nur die Orientierungsuntersuchung wird bezahlt (LIKIV); das Webinar sagt, dass nichts bezahlt wird.",
      en: "Refused: the orientation examination alone is paid (INAMI); the webinar says that nothing is.",
    },
  },
  "reading-one-day-training": {
    title: laws.ourReading,
    says: {
      nl: "Een opleiding mag op dezelfde dag beginnen en eindigen.",
      fr: "Une formation peut commencer et finir le même jour.",
      de: "Eine Ausbildung darf am selben Tag beginnen und enden.",
      en: "A training may start and end on the same day.",
    },
  },
  "reading-legacy-in-between": {
    title: laws.ourReading,
    says: {
      nl: "Een duidelijk plan dat toch oriëntering vraagt, of geen plan en geen oriëntering, past in geen van beide oudere trajecten.",
      fr: "Un plan clair qui demande encore une orientation, ou ni plan ni orientation, n’entre dans aucun des deux anciens trajets.",
      de: "Ein klarer Plan, der doch Orientierung braucht, oder weder Plan noch Orientierung, passt in keinen der beiden älteren Wege.",
      en: "A clear plan that still needs orientation, or no plan and no orientation, fits neither older trajectory.",
    },
  },
  "reading-other-occupation": {
    title: laws.ourReading,
    says: {
      nl: "Wie één van de twee nog kan, het laatste beroep of een ander referentieberoep, is in rehabilitatie.",
      fr: "Qui peut encore exercer l’une des deux, la dernière profession ou une autre profession de référence, est en réadaptation.",
      de: "Wer eines von beiden noch kann, den letzten Beruf oder einen anderen Referenzberuf, ist in der Rehabilitation.",
      en: "Someone who can still do one of the two, the last or another occupation of reference, is in rehabilitation.",
    },
  },
  "reading-closing-reasons": {
    title: laws.ourReading,
    says: {
      nl: "De redenen om af te sluiten zijn van ons; de zes uitkomsten zijn die welke het RIZIV telt.",
      fr: "Les raisons de clôture sont les nôtres ; les six issues sont celles que l’INAMI compte.",
      de: "Die Gründe für den Abschluss sind von uns; die sechs Ergebnisse sind die, die das LIKIV zählt.",
      en: "The reasons for closing are ours; the six outcomes are those that RIZIV counts.",
    },
  },
  "reading-next-appointment": {
    title: laws.ourReading,
    says: {
      nl: "De volgende afspraak in het plan valt binnen de termijn van de opvolging zelf.",
      fr: "Le rendez-vous de suivi fixé dans le plan tombe dans le délai du suivi lui-même.",
      de: "Der nächste Termin im Plan liegt innerhalb der Frist der Begleitung selbst.",
      en: "The follow-up appointment named in the plan lies within the term of the follow-up itself.",
    },
  },
} satisfies Record<string, SourceWords>;
