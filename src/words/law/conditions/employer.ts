import type { ConditionWords } from "../condition.ts";

/** When an employer may start. */
export const employerConditions = {
  "three-months-incapable": {
    name: {
      nl: "Minstens drie maanden arbeidsongeschikt",
      fr: "En incapacité depuis trois mois au moins",
      de: "Seit mindestens drei Monaten arbeitsunfähig",
      en: "Incapable for at least three months",
    },
    holds: {
      nl: "U bent minstens drie maanden arbeidsongeschikt.",
      fr: "Vous êtes en incapacité depuis trois mois au moins.",
      de: "Sie sind seit mindestens drei Monaten arbeitsunfähig.",
      en: "You have been incapable of work for at least three months.",
    },
    fails: {
      nl: "U bent nog geen drie maanden arbeidsongeschikt. Uw werkgever moet nog wachten; u mag zelf wel om een traject vragen.",
      fr: "Vous êtes en incapacité depuis moins de trois mois. Votre employeur doit encore attendre ; vous pouvez vous-même demander un trajet.",
      de: "Sie sind noch keine drei Monate arbeitsunfähig. Ihr Arbeitgeber muss noch warten; Sie können selbst einen Weg beantragen.",
      en: "You have not been incapable of work for three months yet. Your employer must still wait; you may ask for a trajectory yourself.",
    },
    unknown: {
      nl: "We weten nog niet sinds wanneer u arbeidsongeschikt bent. Uw ziekenfonds kan dat zeggen.",
      fr: "Nous ne savons pas encore depuis quand vous êtes en incapacité. Votre mutualité peut le dire.",
      de: "Wir wissen noch nicht, seit wann Sie arbeitsunfähig sind. Ihre Krankenkasse kann es sagen.",
      en: "We do not know yet since when you are incapable of work. Your sickness fund can tell.",
    },
  },
  "worker-agrees": {
    name: {
      nl: "De werknemer gaat akkoord",
      fr: "Le travailleur est d’accord",
      de: "Der Arbeitnehmer ist einverstanden",
      en: "The worker agrees",
    },
    holds: {
      nl: "U bent akkoord dat uw werkgever een traject start.",
      fr: "Vous êtes d’accord que votre employeur démarre un trajet.",
      de: "Sie sind einverstanden, dass Ihr Arbeitgeber einen Weg beginnt.",
      en: "You agree that your employer starts a trajectory.",
    },
    fails: {
      nl: "U bent niet akkoord dat uw werkgever een traject start. Dat mag: zonder uw akkoord start het niet.",
      fr: "Vous n’êtes pas d’accord que votre employeur démarre un trajet. C’est votre droit : sans votre accord, il ne démarre pas.",
      de: "Sie sind nicht einverstanden, dass Ihr Arbeitgeber einen Weg beginnt. Das dürfen Sie: Ohne Ihr Einverständnis beginnt er nicht.",
      en: "You do not agree that your employer starts a trajectory. That is your right: without your agreement it does not start.",
    },
    unknown: {
      nl: "We weten nog niet of u akkoord bent. Zeg het aan uw werkgever of aan de arbeidsarts.",
      fr: "Nous ne savons pas encore si vous êtes d’accord. Dites-le à votre employeur ou au médecin du travail.",
      de: "Wir wissen noch nicht, ob Sie einverstanden sind. Sagen Sie es Ihrem Arbeitgeber oder dem Arbeitsmediziner.",
      en: "We do not know yet whether you agree. Tell your employer or the occupational physician.",
    },
  },
} satisfies Record<string, ConditionWords>;
