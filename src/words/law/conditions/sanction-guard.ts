import type { ConditionWords } from "../condition.ts";

/** The invitation, before a reduction may be proposed. */
export const invitationConditions = {
  "invited-before-the-absence": {
    name: {
      nl: "Vooraf uitgenodigd",
      fr: "Invité au préalable",
      de: "Vorher eingeladen",
      en: "Invited beforehand",
    },
    holds: {
      nl: "U bent vooraf uitgenodigd voor deze afspraak.",
      fr: "Vous avez été invité à ce rendez-vous au préalable.",
      de: "Sie wurden vorher zu diesem Termin eingeladen.",
      en: "You were invited to this appointment beforehand.",
    },
    fails: {
      nl: "U bent niet vooraf uitgenodigd. Uw uitkering mag dus niet verminderd worden.",
      fr: "Vous n’avez pas été invité au préalable. Votre indemnité ne peut donc pas être réduite.",
      de: "Sie wurden nicht vorher eingeladen. Ihre Leistung darf daher nicht gekürzt werden.",
      en: "You were not invited beforehand. So your benefit may not be reduced.",
    },
    unknown: {
      nl: "Het is nog niet bekend wanneer u uitgenodigd bent.",
      fr: "On ne sait pas encore quand vous avez été invité.",
      de: "Es ist noch nicht bekannt, wann Sie eingeladen wurden.",
      en: "It is not known yet when you were invited.",
    },
  },
  "second-invitation-registered": {
    name: {
      nl: "Tweede uitnodiging aangetekend",
      fr: "Seconde invitation recommandée",
      de: "Zweite Einladung per Einschreiben",
      en: "Second invitation by registered letter",
    },
    holds: {
      nl: "De tweede uitnodiging is aangetekend verstuurd.",
      fr: "La seconde invitation a été envoyée par recommandé.",
      de: "Die zweite Einladung wurde per Einschreiben verschickt.",
      en: "The second invitation went out by registered letter.",
    },
    fails: {
      nl: "De tweede uitnodiging is niet aangetekend verstuurd. Uw uitkering mag dus niet verminderd worden.",
      fr: "La seconde invitation n’a pas été envoyée par recommandé. Votre indemnité ne peut donc pas être réduite.",
      de: "Die zweite Einladung kam nicht per Einschreiben. Ihre Leistung darf daher nicht gekürzt werden.",
      en: "The second invitation was not a registered letter. So your benefit may not be reduced.",
    },
    unknown: {
      nl: "Het is nog niet bekend of de tweede uitnodiging aangetekend was.",
      fr: "On ne sait pas encore si la seconde invitation était recommandée.",
      de: "Es ist noch nicht bekannt, ob die zweite Einladung per Einschreiben kam.",
      en: "It is not known yet whether the second invitation was registered.",
    },
  },
  "invited-in-persons-language": {
    name: {
      nl: "Uitnodiging in de taal van de persoon",
      fr: "Invitation dans la langue de la personne",
      de: "Einladung in der Sprache der Person",
      en: "Invitation in the person’s language",
    },
    holds: {
      nl: "De uitnodiging was in uw taal.",
      fr: "L’invitation était dans votre langue.",
      de: "Die Einladung war in Ihrer Sprache.",
      en: "The invitation was in your language.",
    },
    fails: {
      nl: "De uitnodiging was niet in uw taal. Uw uitkering mag dus niet verminderd worden.",
      fr: "L’invitation n’était pas dans votre langue. Votre indemnité ne peut donc pas être réduite.",
      de: "Die Einladung war nicht in Ihrer Sprache. Ihre Leistung darf daher nicht gekürzt werden.",
      en: "The invitation was not in your language. So your benefit may not be reduced.",
    },
    unknown: {
      nl: "Het is nog niet bekend in welke taal de uitnodiging was.",
      fr: "On ne sait pas encore dans quelle langue était l’invitation.",
      de: "Es ist noch nicht bekannt, in welcher Sprache die Einladung war.",
      en: "It is not known yet in which language the invitation was.",
    },
  },
  "invitation-received": {
    name: {
      nl: "Uitnodiging ontvangen",
      fr: "Invitation reçue",
      de: "Einladung erhalten",
      en: "Invitation received",
    },
    holds: {
      nl: "U hebt de uitnodiging op tijd ontvangen.",
      fr: "Vous avez reçu l’invitation à temps.",
      de: "Sie haben die Einladung rechtzeitig erhalten.",
      en: "You received the invitation in time.",
    },
    fails: {
      nl: "U hebt de uitnodiging niet of te laat ontvangen. Uw uitkering mag dus niet verminderd worden.",
      fr: "Vous n’avez pas reçu l’invitation, ou trop tard. Votre indemnité ne peut donc pas être réduite.",
      de: "Sie haben die Einladung nicht oder zu spät erhalten. Ihre Leistung darf daher nicht gekürzt werden.",
      en: "You did not receive the invitation, or too late. So your benefit may not be reduced.",
    },
    unknown: {
      nl: "Het is nog niet bekend of u de uitnodiging ontvangen hebt.",
      fr: "On ne sait pas encore si vous avez reçu l’invitation.",
      de: "Es ist noch nicht bekannt, ob Sie die Einladung erhalten haben.",
      en: "It is not known yet whether you received the invitation.",
    },
  },
  "invitation-mentions-sanction": {
    name: {
      nl: "Uitnodiging vermeldt de vermindering",
      fr: "Invitation mentionnant la réduction",
      de: "Einladung nennt die Kürzung",
      en: "Invitation mentions the reduction",
    },
    holds: {
      nl: "De uitnodiging zei dat uw uitkering kan verminderen als u niet komt.",
      fr: "L’invitation disait que votre indemnité peut être réduite si vous ne venez pas.",
      de: "In der Einladung stand, dass Ihre Leistung gekürzt werden kann, wenn Sie nicht kommen.",
      en: "The invitation said that your benefit can be reduced if you do not come.",
    },
    fails: {
      nl: "De uitnodiging verwittigde u niet. Uw uitkering mag dus niet verminderd worden.",
      fr: "L’invitation ne vous avertissait pas. Votre indemnité ne peut donc pas être réduite.",
      de: "Die Einladung hat Sie nicht gewarnt. Ihre Leistung darf daher nicht gekürzt werden.",
      en: "The invitation did not warn you. So your benefit may not be reduced.",
    },
    unknown: {
      nl: "Het is nog niet bekend of de uitnodiging u verwittigde.",
      fr: "On ne sait pas encore si l’invitation vous avertissait.",
      de: "Es ist noch nicht bekannt, ob die Einladung Sie gewarnt hat.",
      en: "It is not known yet whether the invitation warned you.",
    },
  },
} satisfies Record<string, ConditionWords>;
