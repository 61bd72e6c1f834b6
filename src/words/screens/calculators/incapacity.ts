import type { CalculatorWords } from "./calculator-words.ts";

const since = {
  label: {
    nl: "Sinds welke dag bent u arbeidsongeschikt?",
    fr: "Depuis quel jour êtes-vous en incapacité de travail ?",
    de: "Seit welchem Tag sind Sie arbeitsunfähig?",
    en: "Since which day are you incapable of work?",
  },
};

/** What the first year of an incapacity brings, and when. */
export const incapacityCalculators = {
  questionnaire: {
    title: {
      nl: "Wanneer komt de vragenlijst?",
      fr: "Quand arrive le questionnaire ?",
      de: "Wann kommt der Fragebogen?",
      en: "When does the questionnaire come?",
    },
    about: {
      nl: "Uw ziekenfonds stuurt u een korte vragenlijst over uw werk en uw gezondheid. Hier ziet u wanneer, en tegen wanneer u ze terugstuurt.",
      fr: "Votre mutualité vous envoie un bref questionnaire sur votre travail et votre santé. Voyez ici quand, et pour quand le renvoyer.",
      de: "Ihre Krankenkasse schickt Ihnen einen kurzen Fragebogen über Ihre Arbeit und Ihre Gesundheit. Hier sehen Sie, wann, und bis wann Sie ihn zurückschicken.",
      en: "Your fund sends you a short questionnaire about your work and your health. See here when, and by when to send it back.",
    },
    fields: { incapableSince: since },
    answers: {
      sendOn: {
        nl: "Het ziekenfonds stuurt ze op",
        fr: "La mutualité l’envoie le",
        de: "Die Krankenkasse schickt ihn am",
        en: "The fund sends it on",
      },
      dueOn: {
        nl: "Stuur ze terug ten laatste op",
        fr: "Renvoyez-le au plus tard le",
        de: "Schicken Sie ihn zurück bis zum",
        en: "Send it back at the latest on",
      },
    },
  },
  months: {
    title: {
      nl: "Het eerste jaar: wanneer gebeurt wat?",
      fr: "La première année : quoi et quand ?",
      de: "Das erste Jahr: Was geschieht wann?",
      en: "The first year: what happens when?",
    },
    about: {
      nl: "In het eerste jaar nodigt uw ziekenfonds u een paar keer uit voor een gesprek. Na een jaar kan u invalide worden erkend.",
      fr: "La première année, votre mutualité vous invite quelques fois à un entretien. Après un an, vous pouvez être reconnu en invalidité.",
      de: "Im ersten Jahr lädt Ihre Krankenkasse Sie einige Male zu einem Gespräch ein. Nach einem Jahr können Sie als invalide anerkannt werden.",
      en: "In the first year your fund invites you to an interview a few times. After a year you can be recognised in invalidity.",
    },
    fields: { incapableSince: since },
    answers: {
      month4: {
        nl: "Maand 4 begint op",
        fr: "Le 4e mois commence le",
        de: "Monat 4 beginnt am",
        en: "Month 4 begins on",
      },
      month7: {
        nl: "Maand 7 begint op",
        fr: "Le 7e mois commence le",
        de: "Monat 7 beginnt am",
        en: "Month 7 begins on",
      },
      month11: {
        nl: "Maand 11 begint op",
        fr: "Le 11e mois commence le",
        de: "Monat 11 beginnt am",
        en: "Month 11 begins on",
      },
      invalidity: {
        nl: "Invaliditeit kan vanaf",
        fr: "Invalidité possible à partir du",
        de: "Invalidität möglich ab",
        en: "Invalidity possible from",
      },
    },
  },
  sanction: {
    title: {
      nl: "Wat als ik niet naar een afspraak ga?",
      fr: "Et si je ne vais pas à un rendez-vous ?",
      de: "Was, wenn ich nicht zu einem Termin gehe?",
      en: "What if I do not go to an appointment?",
    },
    about: {
      nl: "Kunt u niet komen? Laat het weten en zeg waarom: wie een goede reden heeft, verliest niets. Hier ziet u wat er anders gebeurt.",
      fr: "Vous ne pouvez pas venir ? Prévenez et dites pourquoi : avec une bonne raison, vous ne perdez rien. Voyez ici ce qui se passe sinon.",
      de: "Sie können nicht kommen? Sagen Sie Bescheid und warum: Wer einen guten Grund hat, verliert nichts. Hier sehen Sie, was sonst geschieht.",
      en: "Can you not come? Let them know, and say why: with a good reason you lose nothing. See here what happens otherwise.",
    },
    fields: {
      incapableSince: since,
      breach: {
        label: {
          nl: "Om welke afspraak gaat het?",
          fr: "De quel rendez-vous s’agit-il ?",
          de: "Um welchen Termin geht es?",
          en: "Which appointment is it about?",
        },
      },
      absences: {
        label: { nl: "Afwezigheid", fr: "Absence", de: "Abwesenheit", en: "Absence" },
        hint: {
          nl: "Vul in wat er was; de rest laat u leeg.",
          fr: "Remplissez ce qui a eu lieu ; laissez le reste vide.",
          de: "Füllen Sie aus, was war; den Rest lassen Sie leer.",
          en: "Fill in what there was; leave the rest empty.",
        },
      },
      "absences.on": {
        label: {
          nl: "Op welke dag was u afwezig?",
          fr: "Quel jour étiez-vous absent ?",
          de: "An welchem Tag waren Sie abwesend?",
          en: "On which day were you absent?",
        },
      },
      "absences.justified": {
        label: {
          nl: "Had u een goede reden?",
          fr: "Aviez-vous une bonne raison ?",
          de: "Hatten Sie einen guten Grund?",
          en: "Did you have a good reason?",
        },
      },
      monthlyBenefit: {
        label: {
          nl: "Uw uitkering per maand, bruto",
          fr: "Votre indemnité par mois, brute",
          de: "Ihre Leistung pro Monat, brutto",
          en: "Your benefit per month, gross",
        },
      },
    },
    answers: {
      percent: {
        nl: "Vermindering",
        fr: "Diminution",
        de: "Verminderung",
        en: "Reduction",
      },
      amount: {
        nl: "Dat is per maand",
        fr: "Soit par mois",
        de: "Das ist pro Monat",
        en: "That is per month",
      },
      suspended: {
        nl: "De uitkering stopt voorlopig",
        fr: "L’indemnité est suspendue",
        de: "Die Leistung ist ausgesetzt",
        en: "The benefit is suspended",
      },
      next: {
        nl: "Wat nu",
        fr: "Et maintenant",
        de: "Wie es weitergeht",
        en: "What now",
      },
    },
  },
  "national-number": {
    title: {
      nl: "Klopt dit rijksregisternummer?",
      fr: "Ce numéro national est-il correct ?",
      de: "Stimmt diese Nationalregisternummer?",
      en: "Is this national number right?",
    },
    about: {
      nl: "Elf cijfers, ook van een bisnummer. We kijken de vorm en de controlecijfers na. Het nummer wordt niet bewaard, en dit zegt niet of het aan iemand gegeven is.",
      fr: "Onze chiffres, aussi pour un numéro bis. Nous vérifions la forme et les chiffres de contrôle. Le numéro n’est pas conservé, et ceci ne dit pas s’il a été attribué.",
      de: "Elf Ziffern, auch bei einer Bis-Nummer. Wir prüfen die Form und die Prüfziffern. Die Nummer wird nicht gespeichert, und dies sagt nicht, ob sie vergeben ist.",
      en: "Eleven digits, also of a bis number. We look at its form and its check digits. The number is not kept, and this does not say whether it was given to anybody.",
    },
    fields: {
      number: {
        label: {
          nl: "Rijksregisternummer of bisnummer",
          fr: "Numéro national ou numéro bis",
          de: "Nationalregisternummer oder Bis-Nummer",
          en: "National number or bis number",
        },
        hint: {
          nl: "Met of zonder punten en streepjes.",
          fr: "Avec ou sans points et tirets.",
          de: "Mit oder ohne Punkte und Striche.",
          en: "With or without dots and dashes.",
        },
      },
    },
    answers: {
      valid: { nl: "Geldig", fr: "Valable", de: "Gültig", en: "Valid" },
      kind: { nl: "Soort", fr: "Type", de: "Art", en: "Kind" },
      birthDate: { nl: "Geboortedatum", fr: "Date de naissance", de: "Geburtsdatum", en: "Date of birth" },
      sex: { nl: "Geslacht", fr: "Sexe", de: "Geschlecht", en: "Sex" },
      because: { nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why" },
    },
  },
} satisfies Record<string, CalculatorWords>;
