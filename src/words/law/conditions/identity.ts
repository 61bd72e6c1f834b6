import type { ConditionWords } from "../condition.ts";

/** What a national number must look like. */
export const identityConditions = {
  "eleven-digits": {
    name: {
      nl: "Het nummer telt elf cijfers",
      fr: "Le numéro compte onze chiffres",
      de: "Die Nummer hat elf Ziffern",
      en: "The number has eleven digits",
    },
    holds: {
      nl: "Uw nummer telt elf cijfers.",
      fr: "Votre numéro compte onze chiffres.",
      de: "Ihre Nummer hat elf Ziffern.",
      en: "Your number has eleven digits.",
    },
    fails: {
      nl: "Het nummer telt geen elf cijfers. Kijk het na op uw identiteitskaart of uw ziekenfondskaart.",
      fr: "Le numéro ne compte pas onze chiffres. Vérifiez-le sur votre carte d’identité ou votre carte de mutualité.",
      de: "Die Nummer hat keine elf Ziffern. Prüfen Sie sie auf Ihrem Personalausweis oder Ihrer Krankenkassenkarte.",
      en: "The number does not have eleven digits. Check it on your identity card or the card of your sickness fund.",
    },
    unknown: {
      nl: "We kennen uw nummer nog niet.",
      fr: "Nous ne connaissons pas encore votre numéro.",
      de: "Wir kennen Ihre Nummer noch nicht.",
      en: "We do not know your number yet.",
    },
  },
  "birth-day-can-be": {
    name: {
      nl: "Het nummer begint met een geboortedag die bestaat",
      fr: "Le numéro commence par un jour de naissance qui existe",
      de: "Die Nummer beginnt mit einem Geburtstag, den es gibt",
      en: "The number starts with a day of birth that exists",
    },
    holds: {
      nl: "Uw nummer begint met een dag die bestaat, of met een geboortedag die open blijft.",
      fr: "Votre numéro commence par un jour qui existe, ou par un jour de naissance laissé ouvert.",
      de: "Ihre Nummer beginnt mit einem Tag, den es gibt, oder lässt den Geburtstag offen.",
      en: "Your number starts with a day that exists, or leaves the day of birth open.",
    },
    fails: {
      nl: "De eerste zes cijfers zijn geen geboortedag. Kijk ze na: eerst het jaar, dan de maand, dan de dag.",
      fr: "Les six premiers chiffres ne sont pas un jour de naissance. Vérifiez-les : d’abord l’année, puis le mois, puis le jour.",
      de: "Die ersten sechs Ziffern sind kein Geburtstag. Prüfen Sie sie: zuerst das Jahr, dann den Monat, dann den Tag.",
      en: "The first six digits are no day of birth. Check them: first the year, then the month, then the day.",
    },
    unknown: {
      nl: "We kunnen de geboortedag in het nummer nog niet lezen.",
      fr: "Nous ne pouvons pas encore lire le jour de naissance dans le numéro.",
      de: "Wir können den Geburtstag in der Nummer noch nicht lesen.",
      en: "We cannot read the day of birth in the number yet.",
    },
  },
  "sequence-can-be": {
    name: {
      nl: "Het volgnummer ligt tussen 001 en 998",
      fr: "Le numéro de suite va de 001 à 998",
      de: "Die laufende Nummer liegt zwischen 001 und 998",
      en: "The sequence lies between 001 and 998",
    },
    holds: {
      nl: "Het volgnummer in uw nummer kan bestaan.",
      fr: "Le numéro de suite dans votre numéro peut exister.",
      de: "Die laufende Nummer in Ihrer Nummer kann es geben.",
      en: "The sequence in your number can exist.",
    },
    fails: {
      nl: "Het zevende tot negende cijfer samen kan niet 000 of 999 zijn. Kijk het nummer na.",
      fr: "Les chiffres sept à neuf ne peuvent pas être 000 ou 999. Vérifiez le numéro.",
      de: "Die siebte bis neunte Ziffer zusammen kann nicht 000 oder 999 sein. Prüfen Sie die Nummer.",
      en: "The seventh to ninth digits together cannot be 000 or 999. Check the number.",
    },
    unknown: {
      nl: "We kunnen het volgnummer nog niet lezen.",
      fr: "Nous ne pouvons pas encore lire le numéro de suite.",
      de: "Wir können die laufende Nummer noch nicht lesen.",
      en: "We cannot read the sequence yet.",
    },
  },
  "check-digits-fit": {
    name: {
      nl: "De twee laatste cijfers kloppen met de andere",
      fr: "Les deux derniers chiffres correspondent aux autres",
      de: "Die letzten zwei Ziffern passen zu den anderen",
      en: "The last two digits fit the others",
    },
    holds: {
      nl: "De controlecijfers van uw nummer kloppen.",
      fr: "Les chiffres de contrôle de votre numéro sont justes.",
      de: "Die Prüfziffern Ihrer Nummer stimmen.",
      en: "The check digits of your number are right.",
    },
    fails: {
      nl: "De twee laatste cijfers kloppen niet met de andere. Meestal is er een cijfer verkeerd getypt: kijk het nummer na.",
      fr: "Les deux derniers chiffres ne correspondent pas aux autres. Souvent, un chiffre est mal tapé : vérifiez le numéro.",
      de: "Die letzten zwei Ziffern passen nicht zu den anderen. Meist ist eine Ziffer falsch getippt: Prüfen Sie die Nummer.",
      en: "The last two digits do not fit the others. Often one digit was typed wrong: check the number.",
    },
    unknown: {
      nl: "We kunnen de controlecijfers nog niet nakijken.",
      fr: "Nous ne pouvons pas encore vérifier les chiffres de contrôle.",
      de: "Wir können die Prüfziffern noch nicht prüfen.",
      en: "We cannot check the last two digits yet.",
    },
  },
  "born-by-now": {
    name: {
      nl: "De geboortedag ligt niet in de toekomst",
      fr: "Le jour de naissance n’est pas dans le futur",
      de: "Der Geburtstag liegt nicht in der Zukunft",
      en: "The day of birth is not in the future",
    },
    holds: {
      nl: "De geboortedag in uw nummer ligt niet in de toekomst.",
      fr: "Le jour de naissance dans votre numéro n’est pas dans le futur.",
      de: "Der Geburtstag in Ihrer Nummer liegt nicht in der Zukunft.",
      en: "The day of birth in your number is not in the future.",
    },
    fails: {
      nl: "De geboortedag in het nummer ligt in de toekomst. Kijk het nummer na.",
      fr: "Le jour de naissance dans le numéro est dans le futur. Vérifiez le numéro.",
      de: "Der Geburtstag in der Nummer liegt in der Zukunft. Prüfen Sie die Nummer.",
      en: "The day of birth in the number is in the future. Check the number.",
    },
    unknown: {
      nl: "We weten nog niet in welke eeuw de geboortedag ligt.",
      fr: "Nous ne savons pas encore dans quel siècle se trouve le jour de naissance.",
      de: "Wir wissen noch nicht, in welchem Jahrhundert der Geburtstag liegt.",
      en: "We do not know yet in which century the day of birth lies.",
    },
  },
} satisfies Record<string, ConditionWords>;
