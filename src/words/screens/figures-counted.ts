import type { Text } from "../language.ts";

/** What another program has to know to count the same, beside the definition (server/figures/recount.test.ts does so). */
export const howCounted = {
  return: {
    nl: "Op elke dag telt eerst wat de uitkering voorgoed beëindigde: weer arbeidsgeschikt of uitgesloten [1], volledige hervatting [2], overlijden of pensioen [3]. Anders werk naast de uitkering dat doorgaat, toegestaan of nog niet beslist, of een traject dat zo afgesloten is [4]; anders vrijwilligerswerk [5]; anders niets [6].",
    fr: "À chaque jour compte d’abord ce qui a mis fin à l’indemnité pour de bon : à nouveau apte ou exclu [1], reprise complète [2], décès ou pension [3]. Sinon un travail à côté de l’indemnité qui continue, autorisé ou pas encore décidé, ou un trajet clôturé ainsi [4] ; sinon du bénévolat [5] ; sinon rien [6].",
    de: "An jedem Tag zählt zuerst, was die Leistung endgültig beendete: wieder arbeitsfähig oder ausgeschlossen [1], volle Wiederaufnahme [2], Tod oder Pension [3]. Sonst Arbeit neben der Leistung, die weitergeht, erlaubt oder noch nicht entschieden, oder ein so abgeschlossener Weg [4]; sonst Freiwilligenarbeit [5]; sonst nichts [6].",
    en: "On each day counts first what ended the benefit for good: capable again or excluded [1], full resumption [2], death or pension [3]. Else work beside the benefit that goes on, permitted or not decided yet, or a trajectory closed so [4]; else voluntary work [5]; else nothing [6].",
  },
  started: {
    nl: "Een traject begint op de dag van de verwijzing, de vraag of de aanmelding; een ouder traject op zijn begindag van toen. Als dienst telt die van de laatste aanmelding.",
    fr: "Un trajet commence le jour du renvoi, de la demande ou de l’inscription ; un trajet plus ancien à sa date de début d’alors. Le service est celui de la dernière inscription.",
    de: "Ein Weg beginnt am Tag der Überweisung, der Anfrage oder der Anmeldung; ein älterer Weg an seinem damaligen ersten Tag. Als Dienst zählt der der letzten Anmeldung.",
    en: "A trajectory begins on the day of the referral, the request or the registration; an older one on its first day of then. As service counts that of the last registration.",
  },
  agreements: {
    nl: "Geteld in het jaar van de laatste aanmelding bij de dienst, ook als het traject vroeger begon.",
    fr: "Compté dans l’année de la dernière inscription auprès du service, même si le trajet a commencé plus tôt.",
    de: "Gezählt im Jahr der letzten Anmeldung beim Dienst, auch wenn der Weg früher begann.",
    en: "Counted in the year of the last registration with the service, also when the trajectory began earlier.",
  },
  steps: {
    nl: "Van dag tot dag. Van het project telt het laatste. Wie een stap vóór de vorige nam, telt bij die stap niet mee; een ouder traject heeft geen eerste contact.",
    fr: "De jour à jour. Du projet compte le dernier. Qui a franchi une étape avant la précédente ne compte pas pour elle ; un trajet plus ancien n’a pas de premier contact.",
    de: "Von Tag zu Tag. Vom Projekt zählt das letzte. Wer einen Schritt vor dem vorigen ging, zählt bei ihm nicht; ein älterer Weg hat keinen ersten Kontakt.",
    en: "From day to day. Of the project counts the last. Who took a step before the one before it does not count with it; an older trajectory has no first contact.",
  },
  terms: {
    nl: "Het eerste contact: één maand na de vraag of de verwijzing, ook als iemand eerst niet kwam; de nieuwe datum daarna is een termijn apart. De inschatting: alleen de eerste. Fysieke contacten: bij wie sinds 1 januari 2024 arbeidsongeschikt werd. Oudere trajecten tellen niet mee.",
    fr: "Le premier contact : un mois après la demande ou le renvoi, même si la personne n’est d’abord pas venue ; la nouvelle date est alors un délai à part. L’estimation : seulement la première. Contacts physiques : pour les personnes en incapacité depuis le 1er janvier 2024. Les trajets plus anciens ne comptent pas.",
    de: "Der erste Kontakt: ein Monat nach der Anfrage oder Überweisung, auch wenn jemand zuerst nicht kam; der neue Termin danach ist eine eigene Frist. Die Einschätzung: nur die erste. Persönliche Kontakte: bei allen, die seit dem 1. Januar 2024 arbeitsunfähig wurden. Ältere Wege zählen nicht.",
    en: "The first contact: one month after the request or referral, also when somebody did not come at first; the new date after that is a term of its own. The estimate: only the first. Physical contacts: of people whose incapacity began since 1 January 2024. Older trajectories do not count.",
  },
  process: {
    nl: "Naast de weg lopen notities, documenten, toestemmingen, afzonderlijke handtekeningen, doelen, aanwezigheden, vermoedens, brieven en hun ontvangst, kosten, wie volgt, en wat ingetrokken is. Een traject is voorbij als het afgesloten of stopgezet is, of als de invaliditeit niet bevestigd is.",
    fr: "À côté du chemin : notes, documents, consentements, signatures séparées, objectifs, présences, présomptions, lettres et leur réception, coûts, qui suit, et ce qui a été retiré. Un trajet est terminé s’il est clôturé ou arrêté, ou si l’invalidité n’est pas confirmée.",
    de: "Neben dem Weg laufen Notizen, Dokumente, Einwilligungen, einzelne Unterschriften, Ziele, Anwesenheiten, Vermutungen, Briefe und ihr Empfang, Kosten, wer begleitet, und was zurückgenommen wurde. Ein Weg ist vorbei, wenn er abgeschlossen oder beendet ist oder die Invalidität nicht bestätigt wurde.",
    en: "Beside the path go notes, documents, consents, single signatures, aims, attendances, presumptions, letters and their receipt, costs, who follows, and what was taken back. A trajectory is over when it was closed or stopped, or when the invalidity was not confirmed.",
  },
  funding: {
    nl: "Over het laatste volle kalenderjaar: invaliden op 31 december, vragenlijsten die dat jaar ingevuld terugkwamen, en verklaringen waarvan de laatste handtekening dat jaar kwam.",
    fr: "Sur la dernière année civile complète : invalides au 31 décembre, questionnaires revenus remplis cette année-là, et déclarations dont la dernière signature est de cette année.",
    de: "Über das letzte volle Kalenderjahr: Invaliden am 31. Dezember, Fragebögen, die in dem Jahr ausgefüllt zurückkamen, und Erklärungen, deren letzte Unterschrift in dem Jahr kam.",
    en: "Of the last full calendar year: invalids on 31 December, questionnaires that came back filled in it, and declarations of which the last signature came in it.",
  },
} satisfies Record<string, Text>;

/** Of which trajectories the outcome is known. */
export const followedText = {
  title: {
    nl: "Hoe lang trajecten al gevolgd zijn",
    fr: "Depuis combien de temps les trajets sont suivis",
    de: "Wie lange die Wege schon begleitet werden",
    en: "How long trajectories have been followed",
  },
  trajectories: { nl: "Trajecten", fr: "Trajets", de: "Wege", en: "Trajectories" },
  long: {
    nl: "30 maanden om: in de tabel en de curve",
    fr: "30 mois écoulés : dans le tableau et la courbe",
    de: "30 Monate vorbei: in der Tabelle und der Kurve",
    en: "30 months over: in the table and the curve",
  },
  short: {
    nl: "Nog geen 30 maanden: uitkomst nog niet gekend, alleen in de curve",
    fr: "Moins de 30 mois : résultat pas encore connu, seulement dans la courbe",
    de: "Noch keine 30 Monate: Ergebnis noch nicht bekannt, nur in der Kurve",
    en: "Not 30 months yet: outcome not known yet, only in the curve",
  },
} satisfies Record<string, Text>;
