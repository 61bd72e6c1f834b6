import type { ConditionWords } from "../condition.ts";

/** The reasons for an absence, before a reduction may be proposed. */
export const absenceReasonConditions = {
  "reasons-asked": {
    name: {
      nl: "Naar de reden gevraagd",
      fr: "Raison demandée",
      de: "Nach dem Grund gefragt",
      en: "Reason asked for",
    },
    holds: {
      nl: "Uw ziekenfonds heeft gevraagd waarom u er niet was.",
      fr: "Votre mutualité vous a demandé pourquoi vous étiez absent.",
      de: "Ihre Krankenkasse hat gefragt, warum Sie nicht da waren.",
      en: "Your sickness fund asked why you were not there.",
    },
    fails: {
      nl: "Niemand heeft gevraagd waarom u er niet was. Uw uitkering mag nog niet verminderd worden.",
      fr: "Personne ne vous a demandé pourquoi vous étiez absent. Votre indemnité ne peut pas encore être réduite.",
      de: "Niemand hat gefragt, warum Sie nicht da waren. Ihre Leistung darf noch nicht gekürzt werden.",
      en: "Nobody asked why you were not there. Your benefit may not be reduced yet.",
    },
    unknown: {
      nl: "Het is nog niet bekend of naar uw reden gevraagd is.",
      fr: "On ne sait pas encore si votre raison a été demandée.",
      de: "Es ist noch nicht bekannt, ob nach Ihrem Grund gefragt wurde.",
      en: "It is not known yet whether anybody asked for your reason.",
    },
  },
  "reasons-weighed": {
    name: { nl: "Reden afgewogen", fr: "Raison pesée", de: "Grund abgewogen", en: "Reason weighed" },
    holds: {
      nl: "Uw ziekenfonds heeft uw reden afgewogen.",
      fr: "Votre mutualité a pesé votre raison.",
      de: "Ihre Krankenkasse hat Ihren Grund abgewogen.",
      en: "Your sickness fund weighed your reason.",
    },
    fails: {
      nl: "Uw reden is nog niet afgewogen. Uw uitkering mag nog niet verminderd worden.",
      fr: "Votre raison n’a pas encore été pesée. Votre indemnité ne peut pas encore être réduite.",
      de: "Ihr Grund wurde noch nicht abgewogen. Ihre Leistung darf noch nicht gekürzt werden.",
      en: "Your reason has not been weighed. Your benefit may not be reduced yet.",
    },
    unknown: {
      nl: "Het is nog niet bekend of uw reden afgewogen is.",
      fr: "On ne sait pas encore si votre raison a été pesée.",
      de: "Es ist noch nicht bekannt, ob Ihr Grund abgewogen wurde.",
      en: "It is not known yet whether your reason was weighed.",
    },
  },
  "absence-without-valid-reason": {
    name: {
      nl: "Geen geldige reden voor de afwezigheid",
      fr: "Pas de raison valable de l’absence",
      de: "Kein triftiger Grund für die Abwesenheit",
      en: "No valid reason for the absence",
    },
    holds: {
      nl: "Er was geen geldige reden voor uw afwezigheid.",
      fr: "Votre absence n’avait pas de raison valable.",
      de: "Für Ihre Abwesenheit gab es keinen triftigen Grund.",
      en: "There was no valid reason for your absence.",
    },
    fails: {
      nl: "U had een geldige reden. Uw uitkering mag niet verminderd worden. U krijgt een nieuwe afspraak.",
      fr: "Vous aviez une raison valable. Votre indemnité ne peut pas être réduite. Vous recevrez un nouveau rendez-vous.",
      de: "Sie hatten einen triftigen Grund. Ihre Leistung darf nicht gekürzt werden. Sie bekommen einen neuen Termin.",
      en: "You had a valid reason. Your benefit may not be reduced. You will get a new appointment.",
    },
    unknown: {
      nl: "Het is nog niet bekend of u een geldige reden had.",
      fr: "On ne sait pas encore si vous aviez une raison valable.",
      de: "Es ist noch nicht bekannt, ob Sie einen triftigen Grund hatten.",
      en: "It is not known yet whether you had a valid reason.",
    },
  },
  "benefit-not-suspended": {
    name: {
      nl: "Uitkering niet geschorst",
      fr: "Indemnité non suspendue",
      de: "Leistung nicht ausgesetzt",
      en: "Benefit not suspended",
    },
    holds: {
      nl: "Uw uitkering is niet geschorst.",
      fr: "Votre indemnité n’est pas suspendue.",
      de: "Ihre Leistung ist nicht ausgesetzt.",
      en: "Your benefit is not suspended.",
    },
    fails: {
      nl: "Uw uitkering is al geschorst. Dat gaat voor: een vermindering komt er niet bij. Neem contact op met de adviserend arts.",
      fr: "Votre indemnité est déjà suspendue. Cela passe avant : aucune réduction ne s’y ajoute. Contactez le médecin-conseil.",
      de: "Ihre Leistung ist schon ausgesetzt. Das geht vor: eine Kürzung kommt nicht dazu. Wenden Sie sich an den Vertrauensarzt.",
      en: "Your benefit is already suspended. That comes first: no reduction is added. Contact the advising physician.",
    },
    unknown: {
      nl: "Het is nog niet bekend of uw uitkering geschorst is.",
      fr: "On ne sait pas encore si votre indemnité est suspendue.",
      de: "Es ist noch nicht bekannt, ob Ihre Leistung ausgesetzt ist.",
      en: "It is not known yet whether your benefit is suspended.",
    },
  },
} satisfies Record<string, ConditionWords>;
