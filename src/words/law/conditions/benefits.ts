import type { ConditionWords } from "../condition.ts";

/** Who can have a voucher of the fund for return to work. */
export const benefitConditions = {
  "contract-ended-by-force-majeure": {
    name: {
      nl: "Contract beëindigd wegens medische overmacht, hoogstens zes maanden geleden",
      fr: "Contrat rompu pour force majeure médicale, il y a six mois au plus",
      de: "Vertrag wegen medizinischer höherer Gewalt beendet, vor höchstens sechs Monaten",
      en: "Contract ended by medical force majeure, at most six months ago",
    },
    holds: {
      nl: "Uw contract is beëindigd wegens medische overmacht en u vraagt de voucher op tijd.",
      fr: "Votre contrat a été rompu pour force majeure médicale et vous demandez le voucher à temps.",
      de: "Ihr Vertrag wurde wegen medizinischer höherer Gewalt beendet, und Sie beantragen den Gutschein rechtzeitig.",
      en: "Your contract ended by medical force majeure and you ask for the voucher in time.",
    },
    fails: {
      nl: "Uw contract is niet beëindigd wegens medische overmacht, of dat is meer dan zes maanden geleden. Vraag uw coördinator welke hulp er wel is.",
      fr: "Votre contrat n’a pas été rompu pour force majeure médicale, ou il y a plus de six mois. Demandez à votre coordinateur quelle autre aide existe.",
      de: "Ihr Vertrag wurde nicht wegen medizinischer höherer Gewalt beendet, oder es ist mehr als sechs Monate her. Fragen Sie Ihren Koordinator, welche andere Hilfe es gibt.",
      en: "Your contract did not end by medical force majeure, or more than six months ago. Ask your coordinator which other help there is.",
    },
    unknown: {
      nl: "We weten nog niet wanneer en waarom uw contract eindigde. De brief van uw werkgever zegt het.",
      fr: "Nous ne savons pas encore quand et pourquoi votre contrat a pris fin. La lettre de votre employeur le dit.",
      de: "Wir wissen noch nicht, wann und warum Ihr Vertrag endete. Der Brief Ihres Arbeitgebers sagt es.",
      en: "We do not know yet when and why your contract ended. The letter of your employer says it.",
    },
  },
  "force-majeure-or-invalidity": {
    name: {
      nl: "Medische overmacht, of werknemer of werkzoekende in invaliditeit",
      fr: "Force majeure médicale, ou salarié ou chômeur en invalidité",
      de: "Medizinische höhere Gewalt, oder Arbeitnehmer oder Arbeitsloser in Invalidität",
      en: "Medical force majeure, or employee or unemployed in invalidity",
    },
    holds: {
      nl: "Uw contract is beëindigd wegens medische overmacht, of u bent werknemer of werkzoekende en erkend in invaliditeit.",
      fr: "Votre contrat a été rompu pour force majeure médicale, ou vous êtes salarié ou chômeur et reconnu en invalidité.",
      de: "Ihr Vertrag wurde wegen medizinischer höherer Gewalt beendet, oder Sie sind Arbeitnehmer oder arbeitslos und in Invalidität anerkannt.",
      en: "Your contract ended by medical force majeure, or you are an employee or unemployed and recognised in invalidity.",
    },
    fails: {
      nl: "Uw contract is de laatste zes maanden niet beëindigd wegens medische overmacht, en u bent niet als werknemer of werkzoekende erkend in invaliditeit. Vraag uw coördinator welke hulp er wel is.",
      fr: "Votre contrat n’a pas été rompu pour force majeure médicale dans les six derniers mois, et vous n’êtes pas reconnu en invalidité comme salarié ou chômeur. Demandez à votre coordinateur quelle autre aide existe.",
      de: "Ihr Vertrag wurde in den letzten sechs Monaten nicht wegen medizinischer höherer Gewalt beendet, und Sie sind nicht als Arbeitnehmer oder Arbeitsloser in Invalidität anerkannt. Fragen Sie Ihren Koordinator, welche andere Hilfe es gibt.",
      en: "Your contract did not end by medical force majeure in the last six months, and you are not recognised in invalidity as an employee or unemployed. Ask your coordinator which other help there is.",
    },
    unknown: {
      nl: "We weten nog niet of uw contract eindigde wegens medische overmacht of dat u in invaliditeit bent. Uw ziekenfonds kan dat zeggen.",
      fr: "Nous ne savons pas encore si votre contrat a pris fin pour force majeure médicale ou si vous êtes en invalidité. Votre mutualité peut le dire.",
      de: "Wir wissen noch nicht, ob Ihr Vertrag wegen medizinischer höherer Gewalt endete oder ob Sie in Invalidität sind. Ihre Krankenkasse kann es sagen.",
      en: "We do not know yet whether your contract ended by medical force majeure or whether you are in invalidity. Your sickness fund can tell.",
    },
  },
  "no-approved-training-runs": {
    name: {
      nl: "Er loopt geen goedgekeurde opleiding",
      fr: "Aucune formation approuvée n’est en cours",
      de: "Es läuft keine genehmigte Ausbildung",
      en: "No approved training is running",
    },
    holds: {
      nl: "Er loopt geen opleiding die het RIZIV goedkeurde.",
      fr: "Aucune formation approuvée par l’INAMI n’est en cours.",
      de: "Es läuft keine Ausbildung, die das LIKIV genehmigt hat.",
      en: "No training that RIZIV approved is running.",
    },
    fails: {
      nl: "Er loopt een opleiding die het RIZIV goedkeurde. De voucher kan pas daarna.",
      fr: "Une formation approuvée par l’INAMI est en cours. Le voucher n’est possible qu’après.",
      de: "Es läuft eine Ausbildung, die das LIKIV genehmigt hat. Den Gutschein gibt es erst danach.",
      en: "A training that RIZIV approved is running. The voucher is only possible after it.",
    },
    unknown: {
      nl: "We weten nog niet of er een goedgekeurde opleiding loopt. Uw coördinator weet het.",
      fr: "Nous ne savons pas encore si une formation approuvée est en cours. Votre coordinateur le sait.",
      de: "Wir wissen noch nicht, ob eine genehmigte Ausbildung läuft. Ihr Koordinator weiß es.",
      en: "We do not know yet whether an approved training is running. Your coordinator knows.",
    },
  },
  "price-within-the-voucher": {
    name: {
      nl: "De prijs is niet hoger dan de voucher",
      fr: "Le prix ne dépasse pas le voucher",
      de: "Der Preis liegt nicht über dem Gutschein",
      en: "The price is not above the voucher",
    },
    holds: {
      nl: "De voucher dekt de prijs van deze dienst.",
      fr: "Le voucher couvre le prix de ce service.",
      de: "Der Gutschein deckt den Preis dieser Dienstleistung.",
      en: "The voucher covers the price of this service.",
    },
    fails: {
      nl: "De dienst kost meer dan de voucher waard is. Vraag een lagere prijs, of wat u zelf moet betalen.",
      fr: "Le service coûte plus que la valeur du voucher. Demandez un prix plus bas, ou ce que vous devez payer vous-même.",
      de: "Die Dienstleistung kostet mehr, als der Gutschein wert ist. Fragen Sie nach einem niedrigeren Preis oder danach, was Sie selbst zahlen müssen.",
      en: "The service costs more than the voucher is worth. Ask for a lower price, or what you must pay yourself.",
    },
    unknown: {
      nl: "We weten nog niet wat de dienst kost. Vraag een offerte aan de dienstverlener.",
      fr: "Nous ne savons pas encore ce que coûte le service. Demandez un devis au prestataire.",
      de: "Wir wissen noch nicht, was die Dienstleistung kostet. Bitten Sie den Anbieter um ein Angebot.",
      en: "We do not know yet what the service costs. Ask the provider for an offer.",
    },
  },
} satisfies Record<string, ConditionWords>;
