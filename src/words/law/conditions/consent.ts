import type { ConditionWords } from "../condition.ts";

/** What may go to a partner, and to whom the person can be referred. */
export const consentConditions = {
  "consent-given": {
    name: {
      nl: "Toestemming gegeven",
      fr: "Consentement donné",
      de: "Einwilligung gegeben",
      en: "Consent given",
    },
    holds: {
      nl: "U gaf toestemming.",
      fr: "Vous avez donné votre consentement.",
      de: "Sie haben eingewilligt.",
      en: "You gave your consent.",
    },
    fails: {
      nl: "U gaf hiervoor geen toestemming. Daarom gaat er niets naar deze partner. Wilt u dit wel, geef dan zelf uw toestemming. U mag ze later weer intrekken.",
      fr: "Vous n’avez pas donné votre consentement. Rien n’est donc transmis à ce partenaire. Si vous le souhaitez, donnez votre consentement. Vous pourrez le retirer plus tard.",
      de: "Sie haben dafür nicht eingewilligt. Deshalb geht nichts an diesen Partner. Wenn Sie es möchten, geben Sie Ihre Einwilligung. Sie dürfen sie später zurückziehen.",
      en: "You gave no consent for this, so nothing goes to this partner. If you want it, give your consent yourself. You may withdraw it later.",
    },
    unknown: {
      nl: "We weten nog niet of u toestemming geeft.",
      fr: "Nous ne savons pas encore si vous donnez votre consentement.",
      de: "Wir wissen noch nicht, ob Sie einwilligen.",
      en: "We do not know yet whether you consent.",
    },
  },
  "consent-in-writing": {
    name: {
      nl: "Toestemming op schrift",
      fr: "Consentement écrit",
      de: "Schriftliche Einwilligung",
      en: "Consent in writing",
    },
    holds: {
      nl: "Uw toestemming staat op schrift.",
      fr: "Votre consentement est écrit.",
      de: "Ihre Einwilligung ist schriftlich.",
      en: "Your consent is in writing.",
    },
    fails: {
      nl: "Uw toestemming staat niet op schrift. De wet vraagt dat. Geef ze hier online, of teken ze op papier bij uw coördinator.",
      fr: "Votre consentement n’est pas écrit. La loi l’exige. Donnez-le ici en ligne, ou signez-le sur papier chez votre coordinateur.",
      de: "Ihre Einwilligung ist nicht schriftlich. Das Gesetz verlangt es. Geben Sie sie hier online oder unterschreiben Sie sie auf Papier bei Ihrem Koordinator.",
      en: "Your consent is not in writing, which the law asks for. Give it here on line, or sign it on paper with your coordinator.",
    },
    unknown: {
      nl: "We weten nog niet of uw toestemming op schrift staat.",
      fr: "Nous ne savons pas encore si votre consentement est écrit.",
      de: "Wir wissen noch nicht, ob Ihre Einwilligung schriftlich ist.",
      en: "We do not know yet whether your consent is in writing.",
    },
  },
  "consent-not-withdrawn": {
    name: {
      nl: "Toestemming niet ingetrokken",
      fr: "Consentement non retiré",
      de: "Einwilligung nicht zurückgezogen",
      en: "Consent not withdrawn",
    },
    holds: {
      nl: "U hebt uw toestemming niet ingetrokken.",
      fr: "Vous n’avez pas retiré votre consentement.",
      de: "Sie haben Ihre Einwilligung nicht zurückgezogen.",
      en: "You have not withdrawn your consent.",
    },
    fails: {
      nl: "U hebt uw toestemming ingetrokken. Sindsdien gaat er niets meer naar deze partner. U kunt later opnieuw toestemming geven.",
      fr: "Vous avez retiré votre consentement. Depuis, plus rien n’est transmis à ce partenaire. Vous pourrez le donner à nouveau plus tard.",
      de: "Sie haben Ihre Einwilligung zurückgezogen. Seitdem geht nichts mehr an diesen Partner. Sie können später wieder einwilligen.",
      en: "You have withdrawn your consent. Since then nothing goes to this partner. You can give it again later.",
    },
    unknown: {
      nl: "We weten nog niet of u uw toestemming hebt ingetrokken.",
      fr: "Nous ne savons pas encore si vous avez retiré votre consentement.",
      de: "Wir wissen noch nicht, ob Sie Ihre Einwilligung zurückgezogen haben.",
      en: "We do not know yet whether you have withdrawn your consent.",
    },
  },
  "has-contract": {
    name: {
      nl: "Heeft nog een arbeidsovereenkomst",
      fr: "A encore un contrat de travail",
      de: "Hat noch einen Arbeitsvertrag",
      en: "Still has an employment contract",
    },
    holds: {
      nl: "U hebt nog een arbeidsovereenkomst.",
      fr: "Vous avez encore un contrat de travail.",
      de: "Sie haben noch einen Arbeitsvertrag.",
      en: "You still have an employment contract.",
    },
    fails: {
      nl: "U hebt geen arbeidsovereenkomst meer. Dan is er geen arbeidsarts van een werkgever om naartoe te gaan. Uw coördinator bekijkt met u een opleiding of de begeleiding van VDAB, Forem, Actiris of ADG.",
      fr: "Vous n’avez plus de contrat de travail. Il n’y a donc pas de médecin du travail d’un employeur vers qui vous orienter. Votre coordinateur examine avec vous une formation ou l’accompagnement du Forem, d’Actiris, du VDAB ou de l’ADG.",
      de: "Sie haben keinen Arbeitsvertrag mehr. Dann gibt es keinen Arbeitsmediziner eines Arbeitgebers, zu dem Sie gehen können. Ihr Koordinator prüft mit Ihnen eine Ausbildung oder die Begleitung durch ADG, Forem, Actiris oder VDAB.",
      en: "You no longer have an employment contract, so there is no employer’s physician to refer you to. Your coordinator looks with you at training, or at guidance by VDAB, Forem, Actiris or ADG.",
    },
    unknown: {
      nl: "We weten nog niet of u een arbeidsovereenkomst hebt. Zeg het aan uw coördinator.",
      fr: "Nous ne savons pas encore si vous avez un contrat de travail. Dites-le à votre coordinateur.",
      de: "Wir wissen noch nicht, ob Sie einen Arbeitsvertrag haben. Sagen Sie es Ihrem Koordinator.",
      en: "We do not know yet whether you have an employment contract. Tell your coordinator.",
    },
  },
  "service-has-agreement": {
    name: {
      nl: "De dienst heeft een akkoord met het RIZIV",
      fr: "Le service a un accord avec l’INAMI",
      de: "Der Dienst hat ein Abkommen mit dem LIKIV",
      en: "The service has an agreement with RIZIV",
    },
    holds: {
      nl: "Deze dienst werkt samen met het RIZIV en uw ziekenfonds.",
      fr: "Ce service collabore avec l’INAMI et votre mutualité.",
      de: "Dieser Dienst arbeitet mit dem LIKIV und Ihrer Krankenkasse zusammen.",
      en: "This service works together with RIZIV and your sickness fund.",
    },
    fails: {
      nl: "Deze dienst had op deze dag geen akkoord met het RIZIV. Vraag uw coördinator welke dienst u wel kan begeleiden.",
      fr: "À cette date, ce service n’avait pas d’accord avec l’INAMI. Demandez à votre coordinateur quel service peut vous accompagner.",
      de: "An diesem Tag hatte dieser Dienst kein Abkommen mit dem LIKIV. Fragen Sie Ihren Koordinator, welcher Dienst Sie begleiten kann.",
      en: "On this day this service had no agreement with RIZIV. Ask your coordinator which service can guide you.",
    },
    unknown: {
      nl: "We weten nog niet welke dienst u zal begeleiden.",
      fr: "Nous ne savons pas encore quel service vous accompagnera.",
      de: "Wir wissen noch nicht, welcher Dienst Sie begleiten wird.",
      en: "We do not know yet which service will guide you.",
    },
  },
} satisfies Record<string, ConditionWords>;
