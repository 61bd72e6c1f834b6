import type { WhyAlso } from "../../law/kernel/reading.ts";
import type { Text } from "../language.ts";

/** What speaks for the other reading of the sources. */
export const whyAlsoWords: Readonly<Record<WhyAlso, Text>> = {
  "webinar-is-younger": {
    nl: "Het besluit van 12 maart 2023 voor de zelfstandigen noemt de dag van het plan; het webinar, dat jonger is, de handtekeningen, voor iedereen.",
    fr: "L’arrêté du 12 mars 2023 pour les indépendants cite le jour du plan ; le webinaire, plus récent, les signatures, pour tous.",
    de: "Der Erlass vom 12. März 2023 für Selbstständige nennt den Tag des Plans; das jüngere Webinar nennt die Unterschriften, für alle.",
    en: "The decree of 12 March 2023 for the self-employed names the day of the plan; the webinar, which is younger, the signatures for everyone.",
  },
  "pilot-has-ended": {
    nl: "Het webinar noemt het een proef tot en met 31 maart 2024.",
    fr: "Le webinaire parle d’un projet pilote jusqu’au 31 mars 2024.",
    de: "Das Webinar nennt es ein Pilotprojekt bis zum 31. März 2024.",
    en: "The webinar calls it a pilot up to 31 March 2024.",
  },
  "any-day-of-that-month": {
    nl: "Elke dag van maart 2023 is mogelijk.",
    fr: "Tout jour de mars 2023 est possible.",
    de: "Jeder Tag im März 2023 ist möglich.",
    en: "Any day of March 2023 is possible.",
  },
  "counted-among-the-services": {
    nl: "De barometer telt ADG bij de vier diensten.",
    fr: "Le baromètre compte l’ADG parmi les quatre services.",
    de: "Das Barometer zählt das ADG zu den vier Arbeitsämtern.",
    en: "The barometer counts ADG among the four services.",
  },
  "not-among-the-services-named": {
    nl: "Het webinar noemt drie diensten, zonder ADG.",
    fr: "Le webinaire cite trois services, sans l’ADG.",
    de: "Das Webinar nennt drei Arbeitsämter, ohne das ADG.",
    en: "The webinar names three services, without ADG.",
  },
  "funds-count-from-the-resumption": {
    nl: "Twee ziekenfondsen tellen de veertien dagen vanaf de hervatting; de HZIV zegt hoogstens veertien dagen te laat.",
    fr: "Deux mutualités comptent les quatorze jours dès la reprise ; la CAAMI dit quatorze jours de retard au plus.",
    de: "Zwei Krankenkassen zählen die vierzehn Tage ab der Wiederaufnahme; die HKIV sagt höchstens vierzehn Tage zu spät.",
    en: "Two funds count the fourteen days from the resumption; CAAMI says late by at most fourteen days.",
  },
  "older-pages-say-otherwise": {
    nl: "Een oudere pagina van CM zegt 14 dagen voor zelfstandigen; een oudere pagina van MC zegt 30 dagen vanaf de aanvraag.",
    fr: "Une page plus ancienne de la CM dit 14 jours pour les indépendants ; une page plus ancienne de la MC dit 30 jours dès la demande.",
    de: "Eine ältere Seite der CM sagt 14 Tage für Selbstständige; eine ältere Seite der MC sagt 30 Tage ab dem Antrag.",
    en: "An older page of CM says 14 days for the self-employed; an older page of MC says 30 days from the request.",
  },
  "two-years-in-all": {
    nl: "De pagina die het besluit aanhaalt, leest twee jaar in totaal, met elke verlenging erbij.",
    fr: "La page qui cite l’arrêté lit deux ans en tout, avec chaque renouvellement.",
    de: "Die Seite, die den Erlass zitiert, liest zwei Jahre insgesamt, mit jeder Verlängerung.",
    en: "The page that quotes the decree reads two years in all, with every renewal.",
  },
  "hundredth-not-said-how": {
    nl: "Het besluit zegt tot op het honderdste berekend, en niet hoe. In kwartieren, bij 36 tot 40 uur voltijds, verschillen vier paren.",
    fr: "L’arrêté dit calculé au centième, sans dire comment. En quarts d’heure, pour un temps plein de 36 à 40 heures, quatre paires diffèrent.",
    de: "Der Erlass sagt auf das Hundertstel berechnet, aber nicht wie. In Viertelstunden, bei 36 bis 40 Stunden Vollzeit, unterscheiden sich vier Paare.",
    en: "The decree says computed to the hundredth, and not how. In quarters of an hour, with 36 to 40 hours of full time, four pairs differ.",
  },
  "first-year-may-count": {
    nl: "Cleiss zegt tot het einde van het derde kalenderjaar; het eerste jaar kan dan meetellen.",
    fr: "Le Cleiss dit jusqu’à la fin de la troisième année civile ; la première année pourrait alors compter.",
    de: "Cleiss sagt bis zum Ende des dritten Kalenderjahres; das erste Jahr könnte dann mitzählen.",
    en: "Cleiss says up to the end of the third calendar year, which could count the first year as one.",
  },
  "invited-under-the-old-share": {
    nl: "Wie begin 2026 wegbleef, was in 2025 uitgenodigd met een brief die het lagere percentage noemde.",
    fr: "Qui était absent début 2026 avait été invité en 2025, par une lettre qui citait le pourcentage plus bas.",
    de: "Wer Anfang 2026 nicht kam, war 2025 eingeladen worden, mit einem Brief, der den niedrigeren Prozentsatz nannte.",
    en: "Whoever stayed away early in 2026 was invited in 2025, by a letter that named the lower percentage.",
  },
  "counted-for-later-incapacities": {
    nl: "De wet van 2022 gold voor een arbeidsongeschiktheid die erna begon; die van 2025 kan hetzelfde doen.",
    fr: "La loi de 2022 valait pour les incapacités commencées après elle ; celle de 2025 peut faire de même.",
    de: "Das Gesetz von 2022 galt für Arbeitsunfähigkeiten, die danach begannen; das von 2025 kann dasselbe tun.",
    en: "The law of 2022 counted for incapacities that started after it; that of 2025 may do the same.",
  },
  "law-before-its-decree": {
    nl: "De wet werkt vanaf 1 januari 2026, het besluit dat ze uitvoert pas vanaf 1 maart 2026.",
    fr: "La loi agit dès le 1er janvier 2026, l’arrêté qui l’exécute seulement dès le 1er mars 2026.",
    de: "Das Gesetz wirkt ab dem 1. Januar 2026, der Erlass, der es ausführt, erst ab dem 1. März 2026.",
    en: "The law works from 1 January 2026, the decree that carries it out only from 1 March 2026.",
  },
  "again-or-together": {
    nl: "Securex schrijft dat er na een derde afwezigheid opnieuw 2,5 % af gaat; niet of dat samen 5 % is.",
    fr: "Securex écrit que 2,5 % sont de nouveau retirés après une troisième absence, sans dire si cela fait 5 %.",
    de: "Securex schreibt, dass nach einer dritten Abwesenheit wieder 2,5 % abgezogen werden, nicht aber, ob das 5 % ergibt.",
    en: "Securex writes that 2.5 % comes off again after a third absence; it does not say whether that makes 5 %.",
  },
  "only-whole-hours": {
    nl: "De pagina zegt vijf euro voor elk uur; een deel van een uur kan dan niets geven.",
    fr: "La page dit cinq euros pour chaque heure ; une partie d’heure pourrait ne rien donner.",
    de: "Die Seite sagt fünf Euro für jede Stunde; ein Teil einer Stunde könnte dann nichts geben.",
    en: "The page says five euro for each hour; a part of an hour could give nothing.",
  },
  "no-ceiling-named": {
    nl: "De pagina geeft de premie voor elk uur dat echt gevolgd is en noemt geen plafond.",
    fr: "La page donne la prime pour chaque heure réellement suivie et ne cite pas de plafond.",
    de: "Die Seite gibt die Prämie für jede wirklich besuchte Stunde und nennt keine Obergrenze.",
    en: "The page gives the premium for every hour effectively followed and names no ceiling.",
  },
  "blog-says-earlier": {
    nl: "De minister zei in de Kamer dat de contacten vanaf 2024 zijn ingevoerd; een blog zegt sinds 2023.",
    fr: "Le ministre a dit à la Chambre que les contacts ont été introduits dès 2024 ; un blog dit depuis 2023.",
    de: "Der Minister sagte der Kammer, dass die Kontakte ab 2024 eingeführt wurden; ein Blog sagt seit 2023.",
    en: "The minister told the Chamber that the contacts were rolled out from 2024; a blog says since 2023.",
  },
  "month-may-end-earlier": {
    nl: "Een termijn in maanden kan ook eindigen op de laatste dag van een maand die zo’n dag niet heeft: maand 4 van 30 november begint dan op 28 februari.",
    fr: "Un délai en mois peut aussi finir le dernier jour d’un mois qui n’a pas ce jour : le mois 4 du 30 novembre commencerait alors le 28 février.",
    de: "Eine Frist in Monaten kann auch am letzten Tag eines Monats enden, der diesen Tag nicht hat: Monat 4 ab dem 30. November begänne dann am 28. Februar.",
    en: "A term of months may also end on the last day of a month that has no such day: month 4 of 30 November would then begin on 28 February.",
  },
  "no-quorum-found": {
    nl: "Een quorum staat in geen enkele gelezen bron; het reglement van de Hoge Commissie moet nog worden gelezen.",
    fr: "Aucune source lue ne cite de quorum ; le règlement de la Commission supérieure reste à lire.",
    de: "Ein Quorum steht in keiner gelesenen Quelle; die Ordnung der Hohen Kommission ist noch zu lesen.",
    en: "No source that was read names a quorum; the rules of the Higher Commission are still to be read.",
  },
  "one-page-says-more": {
    nl: "Eén pagina noemt een hoger bedrag; vier andere noemen dit.",
    fr: "Une page cite un montant plus élevé ; quatre autres citent celui-ci.",
    de: "Eine Seite nennt einen höheren Betrag; vier andere nennen diesen.",
    en: "One page gives a higher amount; four others give this one.",
  },
  "longer-for-claims": {
    nl: "Een persoonlijke vordering verjaart pas na tien jaar; zo lang kan het bewijs van betaling nodig zijn.",
    fr: "Une action personnelle se prescrit par dix ans ; la preuve du paiement peut servir aussi longtemps.",
    de: "Eine persönliche Forderung verjährt erst nach zehn Jahren; so lange kann der Zahlungsbeleg nötig sein.",
    en: "A personal claim lapses only after ten years; proof of payment may be needed as long.",
  },
  "longer-when-complex": {
    nl: "Het artikel laat twee maanden meer toe bij een ingewikkelde vraag; wie vraagt, hoort dat binnen een maand.",
    fr: "L’article permet deux mois de plus pour une question complexe ; la personne en est avertie dans le mois.",
    de: "Der Artikel lässt bei einer schwierigen Frage zwei Monate mehr zu; wer fragt, erfährt es binnen einem Monat.",
    en: "The article allows two months more for a complex question; who asked is told so within a month.",
  },
};
