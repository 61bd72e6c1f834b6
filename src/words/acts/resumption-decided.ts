import type { Text } from "../language.ts";
import { goesIntoTheLetter, onlyMedicalEyes } from "./hints.ts";
import type { FieldWords, WordsOfActs } from "./words-of-act.ts";

const half: FieldWords = {
  label: {
    nl: "Is het arbeidsvermogen medisch met minstens de helft verminderd?",
    fr: "La capacité de travail est-elle réduite d’au moins la moitié sur le plan médical ?",
    de: "Ist die Arbeitsfähigkeit medizinisch um mindestens die Hälfte gemindert?",
    en: "Is the capacity to work reduced by at least half, medically?",
  },
  hint: {
    nl: "Voor zelfstandigen vraagt de regel dit niet.",
    fr: "La règle ne le demande pas pour les indépendants.",
    de: "Für Selbstständige verlangt die Regel das nicht.",
    en: "The rule does not ask this of the self-employed.",
  },
};
const suits: FieldWords = {
  label: {
    nl: "Past het werk bij de gezondheid?",
    fr: "Le travail est-il compatible avec l’état de santé ?",
    de: "Ist die Arbeit mit der Gesundheit vereinbar?",
    en: "Does the work suit the health?",
  },
};
const findings: FieldWords = {
  label: { nl: "Medische vaststellingen", fr: "Constatations médicales", de: "Medizinische Befunde", en: "Findings" },
  hint: onlyMedicalEyes,
};
const lastDay: Text = {
  nl: "Laatste dag van de toelating",
  fr: "Dernier jour de l’autorisation",
  de: "Letzter Tag der Erlaubnis",
  en: "Last day of the permission",
};
const twoYears: Text = {
  nl: "Hoogstens twee jaar (werknemers en werklozen). Daarna kan ze worden verlengd.",
  fr: "Deux ans au plus (salariés et chômeurs). Elle peut ensuite être renouvelée.",
  de: "Höchstens zwei Jahre (Arbeitnehmer und Arbeitslose). Danach kann sie erneuert werden.",
  en: "Two years at most (employees and unemployed). It can be renewed afterwards.",
};

export const decisionsOnResumption: WordsOfActs<
  | "permit-partial-resumption"
  | "refuse-partial-resumption"
  | "renew-permission"
  | "check-resumption"
  | "assess-voluntary-work"
> = {
  "permit-partial-resumption": {
    title: {
      nl: "Gedeeltelijk werk toelaten",
      fr: "Autoriser la reprise partielle",
      de: "Teilarbeit erlauben",
      en: "Permit partial work",
    },
    explains: {
      nl: "U laat het werk toe voor een beperkte tijd. De persoon krijgt een brief met de aard, de uren en de voorwaarden.",
      fr: "Vous autorisez le travail pour une durée limitée. La personne reçoit une lettre avec la nature, les heures et les conditions.",
      de: "Sie erlauben die Arbeit für eine begrenzte Zeit. Die Person bekommt einen Brief mit Art, Stunden und Bedingungen.",
      en: "You permit the work for a limited time. The person gets a letter with its kind, hours and conditions.",
    },
    button: { nl: "Toelaten", fr: "Autoriser", de: "Erlauben", en: "Permit" },
    done: {
      nl: "Het werk is toegelaten en de brief is gemaakt. Over zes maanden volgt een medische controle.",
      fr: "Le travail est autorisé et la lettre est prête. Un contrôle médical suit dans les six mois.",
      de: "Die Arbeit ist erlaubt und der Brief ist erstellt. In sechs Monaten folgt eine ärztliche Kontrolle.",
      en: "The work is permitted and the letter is made. A medical check follows within six months.",
    },
    fields: {
      halfOfCapacityLost: half,
      workSuitsHealth: suits,
      findings,
      from: {
        label: {
          nl: "Eerste dag van de toelating",
          fr: "Premier jour de l’autorisation",
          de: "Erster Tag der Erlaubnis",
          en: "First day of the permission",
        },
        hint: {
          nl: "Alleen als die later is dan de eerste werkdag.",
          fr: "Seulement s’il suit le premier jour de travail.",
          de: "Nur wenn er nach dem ersten Arbeitstag liegt.",
          en: "Only if it is later than the first day of work.",
        },
      },
      until: { label: lastDay, hint: twoYears },
      conditions: {
        label: { nl: "Voorwaarden", fr: "Conditions", de: "Bedingungen", en: "Conditions" },
        hint: goesIntoTheLetter,
      },
    },
  },
  "refuse-partial-resumption": {
    title: {
      nl: "Gedeeltelijk werk weigeren of stopzetten",
      fr: "Refuser ou arrêter la reprise partielle",
      de: "Teilarbeit ablehnen oder beenden",
      en: "Refuse or end partial work",
    },
    explains: {
      nl: "Weigeren kan alleen op een voorwaarde van de wet die niet vervuld is. De weigering werkt vanaf de dag na de brief.",
      fr: "Un refus doit reposer sur une condition légale non remplie. Il vaut à partir du lendemain de la lettre.",
      de: "Eine Ablehnung braucht eine gesetzliche Bedingung, die nicht erfüllt ist. Sie gilt ab dem Tag nach dem Brief.",
      en: "A refusal must rest on a condition of the law that is not met. It works from the day after the letter.",
    },
    button: { nl: "Weigeren", fr: "Refuser", de: "Ablehnen", en: "Refuse" },
    done: {
      nl: "De weigering is vastgelegd. De brief met redenen en beroep is gemaakt: verstuur hem vandaag.",
      fr: "Le refus est enregistré. La lettre motivée avec le recours est prête : envoyez-la aujourd’hui.",
      de: "Die Ablehnung ist festgehalten. Der Brief mit Gründen und Rechtsmittel ist erstellt: Senden Sie ihn heute.",
      en: "The refusal is on record. The letter with grounds and appeal is made: send it today.",
    },
    fields: {
      halfOfCapacityLost: half,
      workSuitsHealth: suits,
      findings,
      grounds: {
        label: {
          nl: "Redenen voor de persoon",
          fr: "Motifs pour la personne",
          de: "Gründe für die Person",
          en: "Grounds",
        },
        hint: goesIntoTheLetter,
      },
    },
  },
  "renew-permission": {
    title: {
      nl: "Toelating verlengen",
      fr: "Renouveler l’autorisation",
      de: "Erlaubnis erneuern",
      en: "Renew the permission",
    },
    explains: {
      nl: "Hetzelfde werk gaat verder na de laatste dag van de toelating.",
      fr: "Le même travail continue après le dernier jour de l’autorisation.",
      de: "Dieselbe Arbeit geht nach dem letzten Tag der Erlaubnis weiter.",
      en: "The same work goes on after the last day of the permission.",
    },
    button: { nl: "Verlengen", fr: "Renouveler", de: "Erneuern", en: "Renew" },
    done: {
      nl: "De toelating is verlengd. De persoon ziet de nieuwe laatste dag.",
      fr: "L’autorisation est renouvelée. La personne voit le nouveau dernier jour.",
      de: "Die Erlaubnis ist erneuert. Die Person sieht den neuen letzten Tag.",
      en: "The permission is renewed. The person sees the new last day.",
    },
    fields: { halfOfCapacityLost: half, workSuitsHealth: suits, findings, until: { label: lastDay, hint: twoYears } },
  },
  "check-resumption": {
    title: {
      nl: "Medische controle noteren",
      fr: "Noter le contrôle médical",
      de: "Ärztliche Kontrolle eintragen",
      en: "Record the medical check",
    },
    explains: {
      nl: "Minstens elke zes maanden: het werk mag verdergaan. Mag dat niet, weiger dan.",
      fr: "Au moins tous les six mois : le travail peut continuer. Sinon, refusez.",
      de: "Mindestens alle sechs Monate: Die Arbeit darf weitergehen. Wenn nicht, lehnen Sie ab.",
      en: "At least every six months: the work may go on. Where it may not, refuse.",
    },
    button: { nl: "Controle vastleggen", fr: "Noter le contrôle", de: "Kontrolle festhalten", en: "Record the check" },
    done: {
      nl: "De controle is vastgelegd. De volgende komt binnen zes maanden.",
      fr: "Le contrôle est noté. Le prochain a lieu dans les six mois.",
      de: "Die Kontrolle ist festgehalten. Die nächste folgt in sechs Monaten.",
      en: "The check is on record. The next one comes within six months.",
    },
    fields: {
      on: { label: { nl: "Gecontroleerd op", fr: "Contrôlé le", de: "Kontrolliert am", en: "Checked on" } },
      findings,
    },
  },
  "assess-voluntary-work": {
    title: {
      nl: "Vrijwilligerswerk beoordelen",
      fr: "Évaluer le travail bénévole",
      de: "Freiwilligenarbeit beurteilen",
      en: "Assess voluntary work",
    },
    explains: {
      nl: "Past dit vrijwilligerswerk bij de gezondheid? Dan telt het niet als werk voor de uitkering.",
      fr: "Ce bénévolat est-il compatible avec l’état de santé ? Alors il ne compte pas comme un travail pour l’indemnité.",
      de: "Ist diese Freiwilligenarbeit mit der Gesundheit vereinbar? Dann zählt sie für die Leistung nicht als Arbeit.",
      en: "Does this voluntary work suit the health? Then it does not count as work for the benefit.",
    },
    button: { nl: "Oordeel vastleggen", fr: "Noter l’avis", de: "Urteil festhalten", en: "Record it" },
    done: {
      nl: "Het oordeel is vastgelegd. De persoon ziet het meteen.",
      fr: "L’avis est enregistré. La personne le voit tout de suite.",
      de: "Das Urteil ist festgehalten. Die Person sieht es sofort.",
      en: "The assessment is on record. The person sees it at once.",
    },
    fields: { compatible: suits, findings },
  },
};
