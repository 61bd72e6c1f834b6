import type { ConditionWords } from "../condition.ts";

/** Who may have a trajectory at all. */
export const targetGroupConditions = {
  "entitled-to-benefit": {
    name: {
      nl: "Recht op een ziekte- of invaliditeitsuitkering",
      fr: "Droit à une indemnité de maladie ou d’invalidité",
      de: "Anspruch auf Kranken- oder Invalidengeld",
      en: "Entitled to a sickness or invalidity benefit",
    },
    holds: {
      nl: "U hebt recht op een ziekte- of invaliditeitsuitkering.",
      fr: "Vous avez droit à une indemnité de maladie ou d’invalidité.",
      de: "Sie haben Anspruch auf Kranken- oder Invalidengeld.",
      en: "You are entitled to a sickness or invalidity benefit.",
    },
    fails: {
      nl: "U hebt geen recht op een ziekte- of invaliditeitsuitkering. Vraag uw ziekenfonds waarom. Voor hulp bij het zoeken naar werk kunt u ook zonder dit traject naar VDAB, Forem, Actiris of ADG.",
      fr: "Vous n’avez pas droit à une indemnité de maladie ou d’invalidité. Demandez pourquoi à votre mutualité. Pour chercher du travail, vous pouvez aussi aller au Forem, chez Actiris, au VDAB ou à l’ADG, sans ce trajet.",
      de: "Sie haben keinen Anspruch auf Kranken- oder Invalidengeld. Fragen Sie Ihre Krankenkasse, warum. Für Hilfe bei der Arbeitssuche können Sie auch ohne diesen Weg zu ADG, Forem, Actiris oder VDAB gehen.",
      en: "You are not entitled to a sickness or invalidity benefit. Ask your sickness fund why. For help in finding work you can go to VDAB, Forem, Actiris or ADG without this trajectory.",
    },
    unknown: {
      nl: "We weten nog niet of u recht hebt op een ziekte- of invaliditeitsuitkering. Uw ziekenfonds kan dat zeggen.",
      fr: "Nous ne savons pas encore si vous avez droit à une indemnité de maladie ou d’invalidité. Votre mutualité peut le dire.",
      de: "Wir wissen noch nicht, ob Sie Anspruch auf Kranken- oder Invalidengeld haben. Ihre Krankenkasse kann es sagen.",
      en: "We do not know yet whether you are entitled to a sickness or invalidity benefit. Your sickness fund can tell.",
    },
  },
  "recognised-incapable": {
    name: {
      nl: "Erkend als arbeidsongeschikt",
      fr: "Reconnu en incapacité de travail",
      de: "Als arbeitsunfähig anerkannt",
      en: "Recognised as incapable of work",
    },
    holds: {
      nl: "Uw ziekenfonds erkent dat u arbeidsongeschikt bent.",
      fr: "Votre mutualité reconnaît votre incapacité de travail.",
      de: "Ihre Krankenkasse erkennt Ihre Arbeitsunfähigkeit an.",
      en: "Your sickness fund recognises that you are incapable of work.",
    },
    fails: {
      nl: "U bent op deze dag niet erkend als arbeidsongeschikt. Bent u ziek? Meld het aan uw ziekenfonds met een getuigschrift van uw arts.",
      fr: "Vous n’êtes pas reconnu en incapacité de travail à cette date. Vous êtes malade ? Prévenez votre mutualité avec un certificat de votre médecin.",
      de: "Sie sind an diesem Tag nicht als arbeitsunfähig anerkannt. Sind Sie krank? Melden Sie es Ihrer Krankenkasse mit einer Bescheinigung Ihres Arztes.",
      en: "You are not recognised as incapable of work on this day. Are you ill? Tell your sickness fund, with a certificate from your doctor.",
    },
    unknown: {
      nl: "We weten nog niet of u erkend bent als arbeidsongeschikt. Uw ziekenfonds kan dat zeggen.",
      fr: "Nous ne savons pas encore si vous êtes reconnu en incapacité de travail. Votre mutualité peut le dire.",
      de: "Wir wissen noch nicht, ob Sie als arbeitsunfähig anerkannt sind. Ihre Krankenkasse kann es sagen.",
      en: "We do not know yet whether you are recognised as incapable of work. Your sickness fund can tell.",
    },
  },
  "regime-in-force": {
    name: {
      nl: "Het traject bestaat al voor dit statuut",
      fr: "Le trajet existe déjà pour ce statut",
      de: "Den Weg gibt es für dieses Statut bereits",
      en: "The trajectory already exists for this scheme",
    },
    holds: {
      nl: "Op deze dag bestaat het traject voor uw statuut.",
      fr: "À cette date, le trajet existe pour votre statut.",
      de: "An diesem Tag gibt es den Weg für Ihr Statut.",
      en: "On this day the trajectory exists for your scheme.",
    },
    fails: {
      nl: "Op deze dag bestond het traject nog niet voor uw statuut. Het bestaat voor werknemers en werkzoekenden sinds 1 januari 2022 en voor zelfstandigen sinds 1 januari 2023. Vraag uw ziekenfonds wat wel kan.",
      fr: "À cette date, le trajet n’existait pas encore pour votre statut. Il existe depuis le 1er janvier 2022 pour les salariés et les chômeurs, et depuis le 1er janvier 2023 pour les indépendants. Demandez à votre mutualité ce qui est possible.",
      de: "An diesem Tag gab es den Weg für Ihr Statut noch nicht. Für Arbeitnehmer und Arbeitslose gibt es ihn seit dem 1. Januar 2022, für Selbstständige seit dem 1. Januar 2023. Fragen Sie Ihre Krankenkasse, was möglich ist.",
      en: "On this day the trajectory did not yet exist for your scheme. It exists for employees and the unemployed since 1 January 2022 and for the self-employed since 1 January 2023. Ask your sickness fund what is possible.",
    },
    unknown: {
      nl: "We weten nog niet of u werknemer, werkzoekende of zelfstandige bent. Zeg het aan uw ziekenfonds.",
      fr: "Nous ne savons pas encore si vous êtes salarié, chômeur ou indépendant. Dites-le à votre mutualité.",
      de: "Wir wissen noch nicht, ob Sie Arbeitnehmer, arbeitslos oder selbstständig sind. Sagen Sie es Ihrer Krankenkasse.",
      en: "We do not know yet whether you are an employee, unemployed or self-employed. Tell your sickness fund.",
    },
  },
} satisfies Record<string, ConditionWords>;
