import type { ConditionWords } from "../condition.ts";

/** In which period a training can take place. */
export const trainingConditions = {
  "ends-after-it-starts": {
    name: {
      nl: "De opleiding eindigt niet vóór ze begint",
      fr: "La formation ne finit pas avant de commencer",
      de: "Die Ausbildung endet nicht vor ihrem Beginn",
      en: "The training does not end before it starts",
    },
    holds: {
      nl: "De laatste dag van uw opleiding komt niet vóór de eerste.",
      fr: "Le dernier jour de votre formation ne précède pas le premier.",
      de: "Der letzte Tag Ihrer Ausbildung liegt nicht vor dem ersten.",
      en: "The last day of your training is not before the first.",
    },
    fails: {
      nl: "De laatste dag van de opleiding komt vóór de eerste. Kijk de twee dagen na.",
      fr: "Le dernier jour de la formation précède le premier. Vérifiez les deux jours.",
      de: "Der letzte Tag der Ausbildung liegt vor dem ersten. Prüfen Sie beide Tage.",
      en: "The last day of the training is before the first. Check both days.",
    },
    unknown: {
      nl: "We weten nog niet wanneer de opleiding begint en eindigt.",
      fr: "Nous ne savons pas encore quand la formation commence et finit.",
      de: "Wir wissen noch nicht, wann die Ausbildung beginnt und endet.",
      en: "We do not know yet when the training starts and ends.",
    },
  },
  "has-hours": {
    name: {
      nl: "De opleiding telt minstens één uur",
      fr: "La formation compte au moins une heure",
      de: "Die Ausbildung hat mindestens eine Stunde",
      en: "The training has at least one hour",
    },
    holds: {
      nl: "We weten hoeveel uren uw opleiding telt.",
      fr: "Nous savons combien d’heures compte votre formation.",
      de: "Wir wissen, wie viele Stunden Ihre Ausbildung hat.",
      en: "We know how many hours your training has.",
    },
    fails: {
      nl: "De opleiding telt geen uren. Vul in hoeveel uren u les of stage hebt.",
      fr: "La formation ne compte aucune heure. Indiquez le nombre d’heures de cours ou de stage.",
      de: "Die Ausbildung hat keine Stunden. Geben Sie an, wie viele Stunden Unterricht oder Praktikum Sie haben.",
      en: "The training has no hours. Fill in how many hours of lessons or placement you have.",
    },
    unknown: {
      nl: "We weten nog niet hoeveel uren de opleiding telt.",
      fr: "Nous ne savons pas encore combien d’heures compte la formation.",
      de: "Wir wissen noch nicht, wie viele Stunden die Ausbildung hat.",
      en: "We do not know yet how many hours the training has.",
    },
  },
} satisfies Record<string, ConditionWords>;
