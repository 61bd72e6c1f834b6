import type { ConditionWords } from "../condition.ts";

/** What must stand in a plan. */
export const planConditions = {
  "objectives-stated": {
    name: {
      nl: "De doelen staan in het plan",
      fr: "Les objectifs figurent dans le plan",
      de: "Die Ziele stehen im Plan",
      en: "The plan states its objectives",
    },
    holds: {
      nl: "Uw plan zegt wat u wilt bereiken.",
      fr: "Votre plan dit ce que vous voulez atteindre.",
      de: "Ihr Plan sagt, was Sie erreichen möchten.",
      en: "Your plan says what you want to reach.",
    },
    fails: {
      nl: "In uw plan staan geen doelen. Spreek met uw coördinator af wat u wilt bereiken.",
      fr: "Votre plan ne contient pas d’objectifs. Convenez avec votre coordinateur de ce que vous voulez atteindre.",
      de: "In Ihrem Plan stehen keine Ziele. Vereinbaren Sie mit Ihrem Koordinator, was Sie erreichen möchten.",
      en: "Your plan states no objectives. Agree with your coordinator what you want to reach.",
    },
    unknown: {
      nl: "We weten nog niet wat u met het plan wilt bereiken.",
      fr: "Nous ne savons pas encore ce que vous voulez atteindre avec le plan.",
      de: "Wir wissen noch nicht, was Sie mit dem Plan erreichen möchten.",
      en: "We do not know yet what you want to reach with the plan.",
    },
  },
  "result-stated": {
    name: {
      nl: "Het eindresultaat staat in het plan",
      fr: "Le résultat final figure dans le plan",
      de: "Das Endergebnis steht im Plan",
      en: "The plan states the final result",
    },
    holds: {
      nl: "Uw plan zegt welk werk of welke opleiding het doel is.",
      fr: "Votre plan dit quel travail ou quelle formation est le but.",
      de: "Ihr Plan sagt, welche Arbeit oder Ausbildung das Ziel ist.",
      en: "Your plan says which work or training is the goal.",
    },
    fails: {
      nl: "In uw plan staat geen eindresultaat. Spreek met uw coördinator af waar het plan moet eindigen.",
      fr: "Votre plan ne contient pas de résultat final. Convenez avec votre coordinateur où le plan doit aboutir.",
      de: "In Ihrem Plan steht kein Endergebnis. Vereinbaren Sie mit Ihrem Koordinator, wohin der Plan führen soll.",
      en: "Your plan states no final result. Agree with your coordinator where the plan should end.",
    },
    unknown: {
      nl: "We weten nog niet welk eindresultaat u wilt.",
      fr: "Nous ne savons pas encore quel résultat final vous voulez.",
      de: "Wir wissen noch nicht, welches Endergebnis Sie möchten.",
      en: "We do not know yet which final result you want.",
    },
  },
  "at-least-one-action": {
    name: {
      nl: "Minstens één concrete actie",
      fr: "Au moins une action concrète",
      de: "Mindestens eine konkrete Maßnahme",
      en: "At least one concrete action",
    },
    holds: {
      nl: "In uw plan staat minstens één concrete stap.",
      fr: "Votre plan contient au moins une étape concrète.",
      de: "In Ihrem Plan steht mindestens ein konkreter Schritt.",
      en: "Your plan has at least one concrete step.",
    },
    fails: {
      nl: "In uw plan staat nog geen concrete stap. Kies er minstens één met uw coördinator.",
      fr: "Votre plan ne contient pas encore d’étape concrète. Choisissez-en au moins une avec votre coordinateur.",
      de: "In Ihrem Plan steht noch kein konkreter Schritt. Wählen Sie mindestens einen mit Ihrem Koordinator.",
      en: "Your plan has no concrete step yet. Choose at least one with your coordinator.",
    },
    unknown: {
      nl: "We weten nog niet welke stappen in uw plan staan.",
      fr: "Nous ne savons pas encore quelles étapes votre plan contient.",
      de: "Wir wissen noch nicht, welche Schritte in Ihrem Plan stehen.",
      en: "We do not know yet which steps your plan has.",
    },
  },
  "next-appointment-after-the-plan": {
    name: {
      nl: "De volgende afspraak komt na het plan",
      fr: "Le prochain rendez-vous suit le plan",
      de: "Der nächste Termin liegt nach dem Plan",
      en: "The next appointment is after the plan",
    },
    holds: {
      nl: "Uw volgende afspraak is na de dag van het plan.",
      fr: "Votre prochain rendez-vous vient après le jour du plan.",
      de: "Ihr nächster Termin liegt nach dem Tag des Plans.",
      en: "Your next appointment is after the day of the plan.",
    },
    fails: {
      nl: "De volgende afspraak is niet na de dag van het plan. Kies een latere dag.",
      fr: "Le prochain rendez-vous ne vient pas après le jour du plan. Choisissez un jour plus tardif.",
      de: "Der nächste Termin liegt nicht nach dem Tag des Plans. Wählen Sie einen späteren Tag.",
      en: "The next appointment is not after the day of the plan. Choose a later day.",
    },
    unknown: {
      nl: "We weten nog niet wanneer uw volgende afspraak is.",
      fr: "Nous ne savons pas encore quand est votre prochain rendez-vous.",
      de: "Wir wissen noch nicht, wann Ihr nächster Termin ist.",
      en: "We do not know yet when your next appointment is.",
    },
  },
  "next-appointment-in-time": {
    name: {
      nl: "De volgende afspraak valt binnen de termijn van opvolging",
      fr: "Le prochain rendez-vous tombe dans le délai de suivi",
      de: "Der nächste Termin liegt in der Frist der Begleitung",
      en: "The next appointment is within the term for follow-up",
    },
    holds: {
      nl: "Uw volgende afspraak is op tijd.",
      fr: "Votre prochain rendez-vous est à temps.",
      de: "Ihr nächster Termin ist rechtzeitig.",
      en: "Your next appointment is in time.",
    },
    fails: {
      nl: "De volgende afspraak komt te laat. Uw coördinator volgt uw plan minstens elke drie maanden op. Kies een vroegere dag.",
      fr: "Le prochain rendez-vous est trop tard. Votre coordinateur suit votre plan au moins tous les trois mois. Choisissez un jour plus proche.",
      de: "Der nächste Termin ist zu spät. Ihr Koordinator bespricht Ihren Plan mindestens alle drei Monate. Wählen Sie einen früheren Tag.",
      en: "The next appointment is too late. Your coordinator follows up your plan at least every three months. Choose an earlier day.",
    },
    unknown: {
      nl: "We weten nog niet of uw volgende afspraak op tijd is: de dag ontbreekt.",
      fr: "Nous ne savons pas encore si votre prochain rendez-vous est à temps : le jour manque.",
      de: "Wir wissen noch nicht, ob Ihr nächster Termin rechtzeitig ist: Der Tag fehlt.",
      en: "We do not know yet whether your next appointment is in time: the day is missing.",
    },
  },
} satisfies Record<string, ConditionWords>;
