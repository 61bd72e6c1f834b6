import type { ConditionWords } from "../condition.ts";

/** Who may take up part of the work. */
export const resumptionConditions = {
  "half-of-capacity-lost": {
    name: {
      nl: "Medisch minstens de helft minder in staat om te werken",
      fr: "Capacité réduite d’au moins la moitié sur le plan médical",
      de: "Medizinisch um mindestens die Hälfte weniger arbeitsfähig",
      en: "At least half of the capacity lost, medically",
    },
    holds: {
      nl: "Uw vermogen om te werken is medisch nog met minstens de helft verminderd, of dat wordt voor uw statuut niet gevraagd.",
      fr: "Votre capacité de travail reste réduite d’au moins la moitié sur le plan médical, ou cela n’est pas demandé pour votre statut.",
      de: "Ihre Arbeitsfähigkeit ist medizinisch noch um mindestens die Hälfte gemindert, oder für Ihr Statut wird das nicht verlangt.",
      en: "Your capacity to work is still reduced by at least half, medically, or your scheme does not ask for that.",
    },
    fails: {
      nl: "Uw vermogen om te werken is medisch met minder dan de helft verminderd. Vraag uw adviserend arts wat dat betekent voor uw uitkering, en of u volledig kunt hervatten.",
      fr: "Votre capacité de travail est réduite de moins de la moitié sur le plan médical. Demandez à votre médecin-conseil ce que cela change pour votre indemnité, et si une reprise complète est possible.",
      de: "Ihre Arbeitsfähigkeit ist medizinisch um weniger als die Hälfte gemindert. Fragen Sie Ihren Vertrauensarzt, was das für Ihre Leistung bedeutet und ob Sie ganz zurückkehren können.",
      en: "Your capacity to work is reduced by less than half, medically. Ask your advising physician what that means for your benefit, and whether you can return fully.",
    },
    unknown: {
      nl: "We weten nog niet hoeveel uw vermogen om te werken medisch verminderd is. De adviserend arts beoordeelt dat.",
      fr: "Nous ne savons pas encore de combien votre capacité de travail est réduite sur le plan médical. Le médecin-conseil en juge.",
      de: "Wir wissen noch nicht, wie stark Ihre Arbeitsfähigkeit medizinisch gemindert ist. Der Vertrauensarzt beurteilt das.",
      en: "We do not know yet how far your capacity to work is reduced, medically. The advising physician judges that.",
    },
  },
  "work-suits-health": {
    name: {
      nl: "Het werk past bij de gezondheid",
      fr: "Le travail est compatible avec la santé",
      de: "Die Arbeit ist mit der Gesundheit vereinbar",
      en: "The work suits the person’s health",
    },
    holds: {
      nl: "Het werk past bij uw gezondheid.",
      fr: "Le travail est compatible avec votre état de santé.",
      de: "Die Arbeit ist mit Ihrer Gesundheit vereinbar.",
      en: "The work suits your health.",
    },
    fails: {
      nl: "Het werk past niet bij uw gezondheid. Bespreek met uw adviserend arts of met uw coördinator welk ander werk wel kan.",
      fr: "Le travail n’est pas compatible avec votre état de santé. Voyez avec votre médecin-conseil ou votre coordinateur quel autre travail est possible.",
      de: "Die Arbeit ist mit Ihrer Gesundheit nicht vereinbar. Besprechen Sie mit Ihrem Vertrauensarzt oder Ihrem Koordinator, welche andere Arbeit möglich ist.",
      en: "The work does not suit your health. Ask your advising physician or your coordinator which other work is possible.",
    },
    unknown: {
      nl: "We weten nog niet of het werk bij uw gezondheid past. De adviserend arts beoordeelt dat.",
      fr: "Nous ne savons pas encore si le travail est compatible avec votre état de santé. Le médecin-conseil en juge.",
      de: "Wir wissen noch nicht, ob die Arbeit mit Ihrer Gesundheit vereinbar ist. Der Vertrauensarzt beurteilt das.",
      en: "We do not know yet whether the work suits your health. The advising physician judges that.",
    },
  },
  "declared-soon-enough": {
    name: {
      nl: "Aangegeven, hoogstens veertien dagen te laat",
      fr: "Déclaré, avec quatorze jours de retard au plus",
      de: "Gemeldet, höchstens vierzehn Tage zu spät",
      en: "Declared, at most fourteen days late",
    },
    holds: {
      nl: "U hebt uw werk aangegeven en de toelating gevraagd.",
      fr: "Vous avez déclaré votre travail et demandé l’autorisation.",
      de: "Sie haben Ihre Arbeit gemeldet und die Erlaubnis beantragt.",
      en: "You declared your work and asked for the permission.",
    },
    fails: {
      nl: "U hebt uw werk niet aangegeven, of meer dan veertien dagen te laat. Geef het nu nog aan bij uw ziekenfonds en zeg waarom u te laat bent.",
      fr: "Vous n’avez pas déclaré votre travail, ou avec plus de quatorze jours de retard. Déclarez-le encore à votre mutualité et dites pourquoi vous êtes en retard.",
      de: "Sie haben Ihre Arbeit nicht gemeldet, oder mehr als vierzehn Tage zu spät. Melden Sie sie jetzt noch Ihrer Krankenkasse und sagen Sie, warum Sie zu spät sind.",
      en: "You did not declare your work, or more than fourteen days late. Declare it to your sickness fund now, and say why you are late.",
    },
    unknown: {
      nl: "We weten nog niet wanneer u uw werk hebt aangegeven. Doe dat ten laatste op de laatste werkdag voor u begint.",
      fr: "Nous ne savons pas encore quand vous avez déclaré votre travail. Faites-le au plus tard le dernier jour ouvrable avant de commencer.",
      de: "Wir wissen noch nicht, wann Sie Ihre Arbeit gemeldet haben. Tun Sie es spätestens am letzten Arbeitstag, bevor Sie beginnen.",
      en: "We do not know yet when you declared your work. Do it at the latest on the last working day before you start.",
    },
  },
  "may-start-before-permission": {
    name: {
      nl: "Mag beginnen voor de toelating",
      fr: "Peut commencer avant l’autorisation",
      de: "Darf vor der Erlaubnis beginnen",
      en: "May start before the permission",
    },
    holds: {
      nl: "U moest niet wachten op de toelating om te beginnen.",
      fr: "Vous ne deviez pas attendre l’autorisation pour commencer.",
      de: "Sie mussten vor dem Beginn nicht auf die Erlaubnis warten.",
      en: "You did not have to wait for the permission to start.",
    },
    fails: {
      nl: "Tot en met 31 december 2022 had een zelfstandige eerst de toelating nodig. Vraag uw ziekenfonds welke toelating u toen had.",
      fr: "Jusqu’au 31 décembre 2022, un indépendant devait d’abord avoir l’autorisation. Demandez à votre mutualité quelle autorisation vous aviez alors.",
      de: "Bis zum 31. Dezember 2022 brauchten Selbstständige zuerst die Erlaubnis. Fragen Sie Ihre Krankenkasse, welche Erlaubnis Sie damals hatten.",
      en: "Up to 31 December 2022 a self-employed person needed the permission first. Ask your sickness fund which permission you had then.",
    },
    unknown: {
      nl: "We weten nog niet of u werknemer, werkzoekende of zelfstandige was. Zeg het aan uw ziekenfonds.",
      fr: "Nous ne savons pas encore si vous étiez salarié, chômeur ou indépendant. Dites-le à votre mutualité.",
      de: "Wir wissen noch nicht, ob Sie Arbeitnehmer, arbeitslos oder selbstständig waren. Sagen Sie es Ihrer Krankenkasse.",
      en: "We do not know yet whether you were an employee, unemployed or self-employed. Tell your sickness fund.",
    },
  },
} satisfies Record<string, ConditionWords>;
