import type { Text } from "../../language.ts";

/** Facts about an absence and what was done before it. */
export const absenceFacts = {
  breach: { nl: "Gemiste afspraak", fr: "Rendez-vous manqué", de: "Versäumter Termin", en: "Appointment missed" },
  absence: {
    nl: "Hoeveelste ongewettigde afwezigheid",
    fr: "Rang de l’absence injustifiée",
    de: "Wievielte unentschuldigte Abwesenheit",
    en: "Which unjustified absence",
  },
  incapableSince2023: {
    nl: "Ongeschikt sinds 2023 of later",
    fr: "En incapacité depuis 2023 ou plus tard",
    de: "Arbeitsunfähig seit 2023 oder später",
    en: "Incapable since 2023 or later",
  },
  unjustifiedAbsences: {
    nl: "Aantal ongewettigde afwezigheden",
    fr: "Nombre d’absences injustifiées",
    de: "Anzahl unentschuldigter Abwesenheiten",
    en: "Number of unjustified absences",
  },
  monthlyBenefit: {
    nl: "Uitkering per maand",
    fr: "Indemnité par mois",
    de: "Leistung pro Monat",
    en: "Benefit a month",
  },
  absentOn: { nl: "Afwezig op", fr: "Absent le", de: "Abwesend am", en: "Absent on" },
  invitationSentOn: {
    nl: "Uitnodiging verstuurd op",
    fr: "Invitation envoyée le",
    de: "Einladung verschickt am",
    en: "Invitation sent on",
  },
  invitationReceivedOn: {
    nl: "Uitnodiging ontvangen op",
    fr: "Invitation reçue le",
    de: "Einladung erhalten am",
    en: "Invitation received on",
  },
  registeredLetter: {
    nl: "Aangetekend verstuurd",
    fr: "Envoyée par recommandé",
    de: "Per Einschreiben verschickt",
    en: "Sent by registered letter",
  },
  inPersonsLanguage: {
    nl: "In de taal van de persoon",
    fr: "Dans la langue de la personne",
    de: "In der Sprache der Person",
    en: "In the person’s language",
  },
  mentionsSanction: {
    nl: "Vermeldt de vermindering",
    fr: "Mentionne la réduction",
    de: "Nennt die Kürzung",
    en: "Mentions the reduction",
  },
  reasonsAskedOn: {
    nl: "Reden gevraagd op",
    fr: "Raison demandée le",
    de: "Grund erfragt am",
    en: "Reason asked on",
  },
  reasonsWeighed: { nl: "Reden afgewogen", fr: "Raison pesée", de: "Grund abgewogen", en: "Reason weighed" },
  absenceJustified: {
    nl: "Afwezigheid gewettigd",
    fr: "Absence justifiée",
    de: "Abwesenheit entschuldigt",
    en: "Absence justified",
  },
  benefitSuspended: {
    nl: "Uitkering geschorst",
    fr: "Indemnité suspendue",
    de: "Leistung ausgesetzt",
    en: "Benefit suspended",
  },
} satisfies Record<string, Text>;
