import type { ConditionWords } from "../condition.ts";

/** What a referral by a physician rests on: route A, and the occupational physician. */
export const referralConditions = {
  "examined-before-the-referral": {
    name: {
      nl: "Medisch onderzoek vóór de doorverwijzing",
      fr: "Examen médical avant l’orientation",
      de: "Ärztliche Untersuchung vor der Verweisung",
      en: "Medical examination before the referral",
    },
    holds: {
      nl: "De adviserend arts heeft u eerst onderzocht.",
      fr: "Le médecin-conseil vous a d’abord examiné.",
      de: "Der Vertrauensarzt hat Sie zuerst untersucht.",
      en: "The advising physician examined you first.",
    },
    fails: {
      nl: "De adviserend arts had u op deze dag nog niet onderzocht. Eerst komt het onderzoek, dan de doorverwijzing. U kunt ook zelf een eerste gesprek vragen aan de coördinator (route B).",
      fr: "À cette date, le médecin-conseil ne vous avait pas encore examiné. L’examen vient d’abord, l’orientation ensuite. Vous pouvez aussi demander vous-même un premier entretien au coordinateur (route B).",
      de: "An diesem Tag hatte der Vertrauensarzt Sie noch nicht untersucht. Zuerst kommt die Untersuchung, dann die Verweisung. Sie können auch selbst den Koordinator um ein erstes Gespräch bitten (Route B).",
      en: "On this day the advising physician had not examined you yet. The examination comes first, then the referral. You can also ask the coordinator for a first interview yourself (route B).",
    },
    unknown: {
      nl: "We weten nog niet wanneer de adviserend arts u onderzocht.",
      fr: "Nous ne savons pas encore quand le médecin-conseil vous a examiné.",
      de: "Wir wissen noch nicht, wann der Vertrauensarzt Sie untersucht hat.",
      en: "We do not know yet when the advising physician examined you.",
    },
  },
  "says-wants-to-work": {
    name: {
      nl: "Zegt opnieuw te willen werken",
      fr: "Dit vouloir retravailler",
      de: "Sagt, wieder arbeiten zu wollen",
      en: "Says they want to work again",
    },
    holds: {
      nl: "U zei dat u opnieuw wilt werken.",
      fr: "Vous avez dit que vous voulez retravailler.",
      de: "Sie haben gesagt, dass Sie wieder arbeiten möchten.",
      en: "You said that you want to work again.",
    },
    fails: {
      nl: "U zei dat u nu niet opnieuw wilt werken. Dan begint er niets: een traject is altijd vrijwillig. Bedenkt u zich, zeg het dan aan de adviserend arts of vraag zelf een eerste gesprek.",
      fr: "Vous avez dit que vous ne voulez pas retravailler maintenant. Rien ne commence alors : un trajet est toujours volontaire. Si vous changez d’avis, dites-le au médecin-conseil ou demandez vous-même un premier entretien.",
      de: "Sie haben gesagt, dass Sie jetzt nicht wieder arbeiten möchten. Dann beginnt nichts: Der Weg ist immer freiwillig. Wenn Sie es sich anders überlegen, sagen Sie es dem Vertrauensarzt oder bitten Sie selbst um ein erstes Gespräch.",
      en: "You said that you do not want to work again now. Then nothing starts: a trajectory is always voluntary. If you change your mind, tell the advising physician or ask for a first interview yourself.",
    },
    unknown: {
      nl: "We weten nog niet of u opnieuw wilt werken. Zeg het aan de adviserend arts.",
      fr: "Nous ne savons pas encore si vous voulez retravailler. Dites-le au médecin-conseil.",
      de: "Wir wissen noch nicht, ob Sie wieder arbeiten möchten. Sagen Sie es dem Vertrauensarzt.",
      en: "We do not know yet whether you want to work again. Tell the advising physician.",
    },
  },
  "has-work-potential": {
    name: {
      nl: "Heeft restcapaciteiten (arbeidspotentieel)",
      fr: "Dispose de capacités restantes (potentiel de travail)",
      de: "Hat Restfähigkeiten (Arbeitspotenzial)",
      en: "Has remaining capacities (work potential)",
    },
    holds: {
      nl: "De adviserend arts vindt dat u nog dingen kunt die bij werk passen.",
      fr: "Le médecin-conseil estime que vous avez encore des capacités pour travailler.",
      de: "Der Vertrauensarzt meint, dass Sie noch Fähigkeiten für eine Arbeit haben.",
      en: "The advising physician finds that you still have capacities for work.",
    },
    fails: {
      nl: "De adviserend arts vindt dat uw gezondheid nu geen traject toelaat. Dat kan later veranderen: bespreek met de adviserend arts wanneer u dit opnieuw bekijkt.",
      fr: "Le médecin-conseil estime que votre santé ne permet pas de trajet maintenant. Cela peut changer : voyez avec lui quand refaire le point.",
      de: "Der Vertrauensarzt meint, dass Ihre Gesundheit jetzt keinen Weg zurück zur Arbeit erlaubt. Das kann sich ändern: Besprechen Sie mit ihm, wann Sie es wieder prüfen.",
      en: "The advising physician finds that your health does not allow a trajectory now. That can change: agree with the physician when to look at it again.",
    },
    unknown: {
      nl: "De adviserend arts heeft nog niet gezegd wat u nog kunt.",
      fr: "Le médecin-conseil n’a pas encore dit ce que vous pouvez encore faire.",
      de: "Der Vertrauensarzt hat noch nicht gesagt, was Sie noch können.",
      en: "The advising physician has not said yet what you can still do.",
    },
  },
  "person-agrees": {
    name: {
      nl: "Akkoord van de persoon",
      fr: "Accord de la personne",
      de: "Einverständnis der Person",
      en: "Agreement of the person",
    },
    holds: {
      nl: "U gaat akkoord met de doorverwijzing.",
      fr: "Vous êtes d’accord avec l’orientation.",
      de: "Sie sind mit der Verweisung einverstanden.",
      en: "You agree to the referral.",
    },
    fails: {
      nl: "U ging niet akkoord met de doorverwijzing. Dan gebeurt er niets. Wilt u later toch, vraag dan zelf een eerste gesprek aan de coördinator van uw ziekenfonds (route B).",
      fr: "Vous n’étiez pas d’accord avec l’orientation. Rien ne se passe alors. Si vous changez d’avis, demandez vous-même un premier entretien au coordinateur de votre mutualité (route B).",
      de: "Sie waren mit der Verweisung nicht einverstanden. Dann geschieht nichts. Möchten Sie es später doch, bitten Sie selbst den Koordinator Ihrer Krankenkasse um ein erstes Gespräch (Route B).",
      en: "You did not agree to the referral, so nothing happens. If you change your mind, ask the coordinator of your sickness fund for a first interview yourself (route B).",
    },
    unknown: {
      nl: "We weten nog niet of u akkoord gaat met de doorverwijzing.",
      fr: "Nous ne savons pas encore si vous êtes d’accord avec l’orientation.",
      de: "Wir wissen noch nicht, ob Sie mit der Verweisung einverstanden sind.",
      en: "We do not know yet whether you agree to the referral.",
    },
  },
} satisfies Record<string, ConditionWords>;
