import type { CalculatorWords } from "./calculator-words.ts";

/** Working again for a part: what it does to the benefit, and by when to say so. */
export const workCalculators = {
  "partial-resumption": {
    title: {
      nl: "Deels werken: wat blijft er van mijn uitkering?",
      fr: "Travailler en partie : que reste-t-il de mon indemnité ?",
      de: "Teilweise arbeiten: Was bleibt von meiner Leistung?",
      en: "Working part of the time: what is left of my benefit?",
    },
    about: {
      nl: "Bent u arbeidsongeschikt en wilt u al wat werken? Hier ziet u vooraf wat dat met uw uitkering per dag doet, stap voor stap. U zit nergens aan vast: probeer gerust verschillende uren.",
      fr: "Vous êtes en incapacité et vous voulez déjà travailler un peu ? Voyez ici à l’avance l’effet sur votre indemnité par jour, étape par étape. Cela n’engage à rien : essayez plusieurs horaires.",
      de: "Sie sind arbeitsunfähig und möchten schon etwas arbeiten? Hier sehen Sie vorab, was das mit Ihrer Leistung pro Tag macht, Schritt für Schritt. Sie gehen nichts ein: Probieren Sie ruhig verschiedene Stunden.",
      en: "Are you incapable of work, and would you like to work a little already? See here beforehand what that does to your benefit per day, step by step. It commits you to nothing: try as many hours as you like.",
    },
    fields: {
      regime: {
        label: {
          nl: "Hoe werkt u?",
          fr: "Quel est votre statut ?",
          de: "Wie arbeiten Sie?",
          en: "How do you work?",
        },
      },
      day: {
        label: {
          nl: "Vanaf welke dag?",
          fr: "À partir de quel jour ?",
          de: "Ab welchem Tag?",
          en: "From which day?",
        },
        hint: {
          nl: "De dag waarvoor u het wilt weten.",
          fr: "Le jour pour lequel vous voulez le savoir.",
          de: "Der Tag, für den Sie es wissen möchten.",
          en: "The day for which you want to know.",
        },
      },
      hoursPerWeek: {
        label: {
          nl: "Hoeveel uur per week wilt u werken?",
          fr: "Combien d’heures par semaine voulez-vous travailler ?",
          de: "Wie viele Stunden pro Woche möchten Sie arbeiten?",
          en: "How many hours a week do you want to work?",
        },
        hint: {
          nl: "Bijvoorbeeld 15 of 15,2.",
          fr: "Par exemple 15 ou 15,2.",
          de: "Zum Beispiel 15 oder 15,2.",
          en: "For example 15 or 15.2.",
        },
      },
      fullTimeHours: {
        label: {
          nl: "Hoeveel uur per week is daar voltijds?",
          fr: "Combien d’heures compte un temps plein là-bas ?",
          de: "Wie viele Stunden pro Woche sind dort Vollzeit?",
          en: "How many hours a week is full time there?",
        },
        hint: {
          nl: "Vaak 38. Het staat in uw contract.",
          fr: "Souvent 38. C’est indiqué dans votre contrat.",
          de: "Oft 38. Es steht in Ihrem Vertrag.",
          en: "Often 38. Your contract says.",
        },
      },
      dailyBenefit: {
        label: {
          nl: "Uw uitkering per dag, bruto",
          fr: "Votre indemnité par jour, brute",
          de: "Ihre Leistung pro Tag, brutto",
          en: "Your benefit per day, gross",
        },
        hint: {
          nl: "Uw ziekenfonds betaalt per dag, van maandag tot zaterdag. Het bedrag staat op uw uitbetaling.",
          fr: "Votre mutualité paie par jour, du lundi au samedi. Le montant figure sur votre paiement.",
          de: "Ihre Krankenkasse zahlt pro Tag, von Montag bis Samstag. Der Betrag steht auf Ihrer Abrechnung.",
          en: "Your fund pays per day, Monday to Saturday. The amount stands on your payment slip.",
        },
      },
      setting: {
        rare: true,
        label: {
          nl: "Is het een maatwerkbedrijf?",
          fr: "Est-ce une entreprise de travail adapté ?",
          de: "Ist es eine beschützende Werkstätte?",
          en: "Is it a sheltered workshop?",
        },
      },
      activitySince: {
        label: {
          nl: "Wanneer begon of begint u weer met uw activiteit?",
          fr: "Depuis quand avez-vous repris, ou quand reprenez-vous votre activité ?",
          de: "Seit wann oder ab wann üben Sie Ihre Tätigkeit wieder aus?",
          en: "When did you, or will you, take up your activity again?",
        },
      },
      dailyWage: {
        rare: true,
        label: {
          nl: "Uw loon per dag, bruto, voor dagen vóór 1 april 2018",
          fr: "Votre salaire par jour, brut, pour les jours avant le 1er avril 2018",
          de: "Ihr Lohn pro Tag, brutto, für Tage vor dem 1. April 2018",
          en: "Your wage per day, gross, for days before 1 April 2018",
        },
        hint: {
          nl: "Alleen nodig voor die dagen: toen ging een deel van het loon van de uitkering af.",
          fr: "Nécessaire seulement pour ces jours : une partie du salaire venait alors en déduction.",
          de: "Nur für diese Tage nötig: Damals ging ein Teil des Lohns von der Leistung ab.",
          en: "Only needed for those days: a part of the wage went off the benefit then.",
        },
      },
      referenceIncome: {
        rare: true,
        label: {
          nl: "Uw inkomen van drie jaar eerder, als u het kent",
          fr: "Vos revenus d’il y a trois ans, si vous les connaissez",
          de: "Ihr Einkommen von vor drei Jahren, wenn Sie es kennen",
          en: "Your income of three years earlier, if you know it",
        },
        hint: {
          nl: "Alleen nodig vanaf het vierde jaar na het beginjaar.",
          fr: "Nécessaire seulement dès la quatrième année après celle du début.",
          de: "Nur ab dem vierten Jahr nach dem Anfangsjahr nötig.",
          en: "Only needed from the fourth year after the year you started.",
        },
      },
      incomeThreshold: {
        rare: true,
        label: {
          nl: "De inkomensgrens van dat jaar, als u die kent",
          fr: "Le plafond de revenus de cette année, si vous le connaissez",
          de: "Die Einkommensgrenze dieses Jahres, wenn Sie sie kennen",
          en: "The income threshold of that year, if you know it",
        },
        hint: {
          nl: "Wij vonden deze grens niet. Vraag ze aan uw ziekenfonds.",
          fr: "Nous n’avons pas trouvé ce plafond. Demandez-le à votre mutualité.",
          de: "Wir haben diese Grenze nicht gefunden. Fragen Sie Ihre Krankenkasse.",
          en: "We did not find this threshold. Ask your fund.",
        },
      },
    },
    answers: {
      reductionPercent: {
        nl: "Uw uitkering vermindert met",
        fr: "Votre indemnité diminue de",
        de: "Ihre Leistung vermindert sich um",
        en: "Your benefit is reduced by",
      },
      dailyBenefit: {
        nl: "U krijgt nog per dag, bruto",
        fr: "Vous recevez encore par jour, brut",
        de: "Sie erhalten noch pro Tag, brutto",
        en: "You still get per day, gross",
      },
    },
  },
  "declaration-day": {
    title: {
      nl: "Tegen wanneer moet ik melden dat ik weer werk?",
      fr: "Quand dois-je déclarer que je reprends le travail ?",
      de: "Bis wann muss ich melden, dass ich wieder arbeite?",
      en: "By when must I declare that I work again?",
    },
    about: {
      nl: "U mag beginnen zonder te wachten. Maar uw ziekenfonds moet het vooraf weten: ten laatste op de laatste werkdag voor u begint.",
      fr: "Vous pouvez commencer sans attendre. Mais votre mutualité doit le savoir avant : au plus tard le dernier jour ouvrable avant la reprise.",
      de: "Sie dürfen anfangen, ohne zu warten. Aber Ihre Krankenkasse muss es vorher wissen: spätestens am letzten Arbeitstag davor.",
      en: "You may start without waiting. But your fund must know beforehand: at the latest on the last working day before you start.",
    },
    fields: {
      regime: {
        label: {
          nl: "Hoe werkt u?",
          fr: "Quel est votre statut ?",
          de: "Wie arbeiten Sie?",
          en: "How do you work?",
        },
      },
      resumesOn: {
        label: {
          nl: "Op welke dag begint u weer?",
          fr: "Quel jour recommencez-vous ?",
          de: "An welchem Tag fangen Sie wieder an?",
          en: "On which day do you start again?",
        },
      },
      declaredOn: {
        label: {
          nl: "Op welke dag meldde u het?",
          fr: "Quel jour l’avez-vous déclaré ?",
          de: "An welchem Tag haben Sie es gemeldet?",
          en: "On which day did you declare it?",
        },
        hint: {
          nl: "Alleen als u het al meldde. Met de post telt de poststempel.",
          fr: "Seulement si c’est déjà fait. Par la poste, le cachet compte.",
          de: "Nur wenn Sie es schon gemeldet haben. Mit der Post zählt der Stempel.",
          en: "Only if you already did. By post, the postmark counts.",
        },
      },
    },
    answers: {
      latestDay: {
        nl: "Meld het ten laatste op",
        fr: "Déclarez-le au plus tard le",
        de: "Melden Sie es spätestens am",
        en: "Declare it at the latest on",
      },
      lateDays: {
        nl: "Dagen te laat",
        fr: "Jours de retard",
        de: "Tage zu spät",
        en: "Days late",
      },
      consequence: {
        nl: "Wat dat betekent",
        fr: "Ce que cela signifie",
        de: "Was das bedeutet",
        en: "What that means",
      },
    },
  },
  "decision-term": {
    title: {
      nl: "Wanneer beslist de adviserend arts over mijn werk?",
      fr: "Quand le médecin-conseil décide-t-il de mon travail ?",
      de: "Wann entscheidet der Vertrauensarzt über meine Arbeit?",
      en: "When does the advising physician decide on my work?",
    },
    about: {
      nl: "U meldde dat u weer deels werkt. De adviserend arts van uw ziekenfonds beslist binnen een vast aantal werkdagen.",
      fr: "Vous avez déclaré une reprise partielle. Le médecin-conseil de votre mutualité décide dans un nombre fixe de jours ouvrables.",
      de: "Sie haben gemeldet, dass Sie wieder teilweise arbeiten. Der Vertrauensarzt Ihrer Krankenkasse entscheidet in einer festen Zahl von Arbeitstagen.",
      en: "You declared that you work part of the time again. The advising physician of your fund decides within a fixed number of working days.",
    },
    fields: {
      resumesOn: {
        label: {
          nl: "Op welke dag begon of begint u weer?",
          fr: "Quel jour avez-vous repris ou reprenez-vous ?",
          de: "An welchem Tag fangen Sie wieder an, oder wann war das?",
          en: "On which day did you, or will you, start again?",
        },
      },
    },
    answers: {
      decideBy: {
        nl: "De beslissing valt ten laatste op",
        fr: "La décision tombe au plus tard le",
        de: "Die Entscheidung fällt spätestens am",
        en: "The decision comes at the latest on",
      },
    },
  },
} satisfies Record<string, CalculatorWords>;
