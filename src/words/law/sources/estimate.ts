import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import type { SourceWords } from "./source-words.ts";

export const estimateSourceWords = {
  "inami-questionnaire-sent": {
    title: pages.barometer,
    says: {
      nl: "vragenlijst: tien weken na het begin, op de eerste dag van week 11",
      fr: "questionnaire : dix semaines après le début, le premier jour de la semaine 11",
      de: "Fragebogen: zehn Wochen nach dem Beginn, am ersten Tag der Woche 11",
      en: "questionnaire: ten weeks after the start, on the first day of week 11",
    },
  },
  "inami-questionnaire-exemptions": {
    title: pages.barometer,
    says: {
      nl: "wie geen vragenlijst krijgt",
      fr: "à qui aucun questionnaire n’est envoyé",
      de: "wem kein Fragebogen geschickt wird",
      en: "to whom no questionnaire is sent",
    },
  },
  "inami-questionnaire-help": {
    title: pages.questionnairePage,
    says: {
      nl: "niet ontvangen of onvolledig: de coördinator helpt ze in te vullen",
      fr: "pas reçu ou incomplet : le coordinateur aide à le remplir",
      de: "nicht erhalten oder unvollständig: Der Koordinator hilft beim Ausfüllen",
      en: "not received or incomplete: the coordinator helps to fill it in",
    },
  },
  "inami-estimate-month-4": {
    title: pages.barometer,
    says: {
      nl: "eerste inschatting van de restcapaciteiten in maand 4",
      fr: "première estimation des capacités restantes au mois 4",
      de: "erste Einschätzung der Restfähigkeiten im Monat 4",
      en: "first estimate of the work potential in month 4",
    },
  },
  "funds-questionnaire-earlier": {
    title: pages.olderQuestionnairePages,
    says: {
      nl: "tot en met 2021: na acht weken",
      fr: "jusqu’en 2021 : après huit semaines",
      de: "bis 2021: nach acht Wochen",
      en: "until 2021: after eight weeks",
    },
  },
  "funds-questionnaire-returned": {
    title: pages.fundQuestionnairePages,
    says: {
      nl: "binnen twee weken terug te sturen",
      fr: "à renvoyer dans les deux semaines",
      de: "innerhalb von zwei Wochen zurückzusenden",
      en: "to be sent back within two weeks",
    },
  },
  "plusmagazine-questionnaire": {
    title: pages.plusMagazine,
    says: {
      nl: "enkele van de vijftien vragen, met een antwoord van 0 tot 5",
      fr: "quelques-unes des quinze questions, avec une réponse de 0 à 5",
      de: "einige der fünfzehn Fragen, mit einer Antwort von 0 bis 5",
      en: "some of the fifteen questions, answered from 0 to 5",
    },
  },
  "estimate-categories": {
    title: pages.estimatePages,
    says: {
      nl: "de vier categorieën van de inschatting",
      fr: "les quatre catégories de l’estimation",
      de: "die vier Kategorien der Einschätzung",
      en: "the four categories of the estimate",
    },
  },
  "legalworld-estimate-again": {
    title: pages.legalworld2016,
    says: {
      nl: "categorie 3: elke twee maanden opnieuw ingeschat",
      fr: "catégorie 3 : nouvelle estimation tous les deux mois",
      de: "Kategorie 3: alle zwei Monate neu eingeschätzt",
      en: "category 3: estimated again every two months",
    },
  },
  "chamber-contact-months": {
    title: laws.chamber187,
    says: {
      nl: "fysiek contact in maand 4, 7 en 11, ingevoerd vanaf 2024",
      fr: "contact physique aux mois 4, 7 et 11, introduit dès 2024",
      de: "persönlicher Kontakt in den Monaten 4, 7 und 11, eingeführt ab 2024",
      en: "physical contact in months 4, 7 and 11, rolled out from 2024",
    },
  },
  "blog-contact-months": {
    title: pages.blog,
    says: {
      nl: "de contacten sinds 2023",
      fr: "les contacts depuis 2023",
      de: "die Kontakte seit 2023",
      en: "the contacts since 2023",
    },
  },
  "reading-questionnaire-version": {
    title: laws.ourReading,
    says: {
      nl: "De eerste dag van de arbeidsongeschiktheid beslist tussen acht en tien weken; er is geen overgangsregel gevonden.",
      fr: "Le premier jour de l’incapacité décide entre huit et dix semaines ; aucune règle transitoire n’a été trouvée.",
      de: "Der erste Tag der Arbeitsunfähigkeit entscheidet zwischen acht und zehn Wochen; es wurde keine Übergangsregel gefunden.",
      en: "The first day of the incapacity decides between eight and ten weeks; no transition rule was found.",
    },
  },
  "reading-questionnaire-earlier": {
    title: laws.ourReading,
    says: {
      nl: "Vóór 2022, voor een arbeidsongeschiktheid die in 2016 of later begon, was de vragenlijst ook binnen twee weken terug.",
      fr: "Avant 2022, pour une incapacité commencée en 2016 ou plus tard, le questionnaire revenait aussi dans les deux semaines.",
      de: "Vor 2022, für eine Arbeitsunfähigkeit, die 2016 oder später begann, war der Fragebogen auch in zwei Wochen zurück.",
      en: "Before 2022, for an incapacity that started in 2016 or later, the questionnaire was back in two weeks too.",
    },
  },
  "reading-questionnaire-returned": {
    title: laws.ourReading,
    says: {
      nl: "De twee weken tellen vanaf de dag na het versturen, en schuiven niet op bij een zaterdag, zondag of feestdag.",
      fr: "Les deux semaines se comptent dès le lendemain de l’envoi, sans report pour un samedi, un dimanche ou un jour férié.",
      de: "Die zwei Wochen zählen ab dem Tag nach dem Versand und werden bei Samstag, Sonntag oder Feiertag nicht verschoben.",
      en: "The two weeks count from the day after sending, and are not moved off a Saturday, a Sunday or a holiday.",
    },
  },
  "reading-questionnaire-pension": {
    title: laws.ourReading,
    says: {
      nl: "Zes maanden vóór de eerste dag van de maand na die waarin de wettelijke pensioenleeftijd bereikt wordt; die eerste dag telt mee.",
      fr: "Six mois avant le premier jour du mois qui suit celui où l’âge légal de la pension est atteint ; ce premier jour compris.",
      de: "Sechs Monate vor dem ersten Tag des Monats nach dem, in dem das gesetzliche Pensionsalter erreicht wird; dieser erste Tag eingeschlossen.",
      en: "Six months before the first day of the month after the one in which the legal pension age is reached; that first day included.",
    },
  },
  "reading-questionnaire-follow-up": {
    title: laws.ourReading,
    says: {
      nl: "De coördinator helpt zodra het antwoord onvolledig is, of als de twee weken om zijn; er is geen termijn gevonden.",
      fr: "Le coordinateur aide dès que la réponse est incomplète, ou quand les deux semaines sont passées ; aucun délai n’a été trouvé.",
      de: "Der Koordinator hilft, sobald die Antwort unvollständig ist oder wenn die zwei Wochen vorbei sind; es wurde keine Frist gefunden.",
      en: "The coordinator helps as soon as the answer is incomplete, or when the two weeks are over; no term was found.",
    },
  },
  "reading-questionnaire-items": {
    title: laws.ourReading,
    says: {
      nl: "Vier van de vijftien vragen zijn bekend, en niet hun juiste woorden; een antwoord is volledig als elke bekende vraag een cijfer heeft.",
      fr: "Quatre des quinze questions sont connues, sans leurs mots exacts ; une réponse est complète quand chaque question connue a une note.",
      de: "Vier der fünfzehn Fragen sind bekannt, nicht aber ihr genauer Wortlaut; eine Antwort ist vollständig, wenn jede bekannte Frage eine Zahl hat.",
      en: "Four of the fifteen questions are known, and not their exact words; an answer is complete when each known one has a mark.",
    },
  },
  "reading-contact-months": {
    title: laws.ourReading,
    says: {
      nl: "De eerste dag van de arbeidsongeschiktheid is de eerste van maand 1, dus maand 4 begint drie maanden later op dezelfde dag; waar die maand zo’n dag niet heeft, op de eerste van de volgende (30 november: 1 maart).",
      fr: "Le premier jour de l’incapacité est le premier du mois 1, donc le mois 4 commence trois mois plus tard le même jour ; si ce mois n’a pas ce jour, le premier du suivant (30 novembre : 1er mars).",
      de: "Der erste Tag der Arbeitsunfähigkeit ist der erste von Monat 1, also beginnt Monat 4 drei Monate später am selben Tag; hat dieser Monat den Tag nicht, am Ersten des nächsten (30. November: 1. März).",
      en: "The first day of the incapacity is the first of month 1, so month 4 begins three months later on the same day; where that month has no such day, on the first of the next (30 November: 1 March).",
    },
  },
  "reading-estimate-month-4": {
    title: laws.ourReading,
    says: {
      nl: "In maand 4: vanaf de eerste dag ervan tot en met de dag vóór maand 5 begint.",
      fr: "Au mois 4 : de son premier jour à la veille du mois 5 incluse.",
      de: "Im Monat 4: vom ersten Tag bis einschließlich des Tages vor Monat 5.",
      en: "In month 4: from its first day up to and including the day before month 5 begins.",
    },
  },
  "reading-estimate-again": {
    title: laws.ourReading,
    says: {
      nl: "De twee maanden uit de tekst van 2016 gelden ook na 2021; er is geen nieuwere tekst gevonden.",
      fr: "Les deux mois du texte de 2016 sont encore appliqués après 2021 ; aucun texte plus récent n’a été trouvé.",
      de: "Die zwei Monate aus dem Text von 2016 gelten auch nach 2021; ein neuerer Text wurde nicht gefunden.",
      en: "The two months of the text of 2016 are still taken after 2021; no newer text was found.",
    },
  },
  "reading-estimate-outlook": {
    title: laws.ourReading,
    says: {
      nl: "De inschatting is één oordeel met vier antwoorden, zoveel als er categorieën zijn.",
      fr: "L’estimation est un seul jugement à quatre réponses, autant qu’il y a de catégories.",
      de: "Die Einschätzung ist ein einziges Urteil mit vier Antworten, so viele wie Kategorien.",
      en: "The estimate is one judgement with four answers, as many as there are categories.",
    },
  },
} satisfies Record<string, SourceWords>;
