import { onlyMedicalEyes } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

const breach = {
  label: {
    nl: "Welke afspraak werd gemist?",
    fr: "Quel rendez-vous a été manqué ?",
    de: "Welcher Termin wurde versäumt?",
    en: "Which appointment was missed?",
  },
};
const grounds = {
  label: { nl: "Uw motivering", fr: "Votre motivation", de: "Ihre Begründung", en: "Your grounds" },
  hint: onlyMedicalEyes,
};
const reason = { label: { nl: "Reden", fr: "Motif", de: "Grund", en: "Reason" } };
const until = {
  label: {
    nl: "Eerste dag met de volledige uitkering",
    fr: "Premier jour avec l’indemnité complète",
    de: "Erster Tag mit der vollen Leistung",
    en: "First day with the full benefit",
  },
};

export const reduction: WordsOfActs<"propose-reduction" | "decide-reduction" | "lift-reduction"> = {
  "propose-reduction": {
    title: {
      nl: "Vermindering van de uitkering voorstellen",
      fr: "Proposer une réduction de l’indemnité",
      de: "Kürzung der Leistung vorschlagen",
      en: "Propose a reduction of the benefit",
    },
    explains: {
      nl: "Dit kan alleen na een tweede afwezigheid zonder geldige reden, en als de uitnodiging in orde was. Van een eerste gesprek lezen we dat in het dossier: vul de dagen en de uitnodiging alleen in voor het onderzoek over de vragenlijst. De adviserend arts beslist.",
      fr: "C’est possible seulement après une deuxième absence sans raison valable, et si l’invitation était en ordre. Pour un premier entretien, nous le lisons dans le dossier : indiquez les jours et l’invitation seulement pour l’examen à propos du questionnaire. Le médecin-conseil décide.",
      de: "Das geht nur nach einer zweiten Abwesenheit ohne triftigen Grund, und wenn die Einladung in Ordnung war. Bei einem ersten Gespräch lesen wir das in der Akte: Tragen Sie die Tage und die Einladung nur für die Untersuchung zum Fragebogen ein. Der Vertrauensarzt entscheidet.",
      en: "This is possible only after a second absence without a valid reason, and if the invitation was in order. Of a first contact we read that on record: fill in the days and the invitation only for the examination about the questionnaire. The advising physician decides.",
    },
    button: { nl: "Voorstellen", fr: "Proposer", de: "Vorschlagen", en: "Propose" },
    done: {
      nl: "Het voorstel ligt bij de adviserend arts. Er gaat nog niets van de uitkering af.",
      fr: "La proposition est chez le médecin-conseil. Rien n’est encore retenu.",
      de: "Der Vorschlag liegt beim Vertrauensarzt. Von der Leistung wird noch nichts abgezogen.",
      en: "The proposal is with the advising physician. Nothing is taken off yet.",
    },
    fields: {
      breach,
      firstAbsentOn: {
        label: {
          nl: "Dag van de eerste afwezigheid",
          fr: "Jour de la première absence",
          de: "Tag der ersten Abwesenheit",
          en: "Day of the first absence",
        },
      },
      absentOn: {
        label: {
          nl: "Dag van de laatste afwezigheid",
          fr: "Jour de la dernière absence",
          de: "Tag der letzten Abwesenheit",
          en: "Day of the last absence",
        },
      },
      invitationSentOn: {
        label: {
          nl: "Laatste uitnodiging verstuurd op",
          fr: "Dernière invitation envoyée le",
          de: "Letzte Einladung verschickt am",
          en: "Last invitation sent on",
        },
        hint: {
          nl: "Laat leeg als ze niet verstuurd is.",
          fr: "Ne remplissez rien si elle n’a pas été envoyée.",
          de: "Lassen Sie das leer, wenn sie nicht verschickt wurde.",
          en: "Leave empty if it was not sent.",
        },
      },
      invitationReceivedOn: {
        label: {
          nl: "Uitnodiging ontvangen op",
          fr: "Invitation reçue le",
          de: "Einladung erhalten am",
          en: "Invitation received on",
        },
        hint: {
          nl: "Laat leeg als u het niet kunt bewijzen.",
          fr: "Ne remplissez rien si vous ne pouvez pas le prouver.",
          de: "Lassen Sie das leer, wenn Sie es nicht beweisen können.",
          en: "Leave empty if you cannot prove it.",
        },
      },
      registeredLetter: {
        label: {
          nl: "Was dat een aangetekende brief?",
          fr: "Était-ce une lettre recommandée ?",
          de: "War das ein Einschreiben?",
          en: "Was that a registered letter?",
        },
      },
      inPersonsLanguage: {
        label: {
          nl: "Was de brief in de taal van de persoon?",
          fr: "La lettre était-elle dans la langue de la personne ?",
          de: "War der Brief in der Sprache der Person?",
          en: "Was the letter in the person’s language?",
        },
      },
      mentionsSanction: {
        label: {
          nl: "Vermeldde de brief de vermindering?",
          fr: "La lettre mentionnait-elle la réduction ?",
          de: "Nannte der Brief die Kürzung?",
          en: "Did the letter mention the reduction?",
        },
      },
      reasonsAskedOn: {
        label: {
          nl: "Naar de reden gevraagd op",
          fr: "Raison demandée le",
          de: "Nach dem Grund gefragt am",
          en: "Asked for the reason on",
        },
        hint: {
          nl: "Laat leeg als niemand het gevraagd heeft.",
          fr: "Ne remplissez rien si personne ne l’a demandée.",
          de: "Lassen Sie das leer, wenn niemand gefragt hat.",
          en: "Leave empty if nobody asked.",
        },
      },
      reasonsWeighed: {
        label: {
          nl: "Is de reden afgewogen?",
          fr: "La raison a-t-elle été pesée ?",
          de: "Wurde der Grund abgewogen?",
          en: "Was the reason weighed?",
        },
      },
      absenceJustified: {
        label: {
          nl: "Was er een geldige reden?",
          fr: "Y avait-il une raison valable ?",
          de: "Gab es einen triftigen Grund?",
          en: "Was there a valid reason?",
        },
      },
      grounds,
    },
  },
  "decide-reduction": {
    title: {
      nl: "Beslissen over de vermindering",
      fr: "Décider de la réduction",
      de: "Über die Kürzung entscheiden",
      en: "Decide on the reduction",
    },
    explains: {
      nl: "De coördinator stelt een vermindering van de uitkering voor. U beslist. Ze telt vanaf de dag van de afwezigheid.",
      fr: "Le coordinateur propose une réduction de l’indemnité. Vous décidez. Elle compte à partir du jour de l’absence.",
      de: "Der Koordinator schlägt eine Kürzung der Leistung vor. Sie entscheiden. Sie zählt ab dem Tag der Abwesenheit.",
      en: "The coordinator proposes a reduction of the benefit. You decide. It counts from the day of the absence.",
    },
    button: { nl: "Beslissen", fr: "Décider", de: "Entscheiden", en: "Decide" },
    done: {
      nl: "De beslissing is genoteerd. Een vermindering stopt zodra de persoon contact opneemt.",
      fr: "La décision est notée. Une réduction s’arrête dès que la personne prend contact.",
      de: "Die Entscheidung ist eingetragen. Eine Kürzung endet, sobald die Person sich meldet.",
      en: "The decision is recorded. A reduction stops as soon as the person makes contact.",
    },
    fields: {
      agrees: {
        label: {
          nl: "Gaat u akkoord met de vermindering?",
          fr: "Êtes-vous d’accord avec la réduction ?",
          de: "Stimmen Sie der Kürzung zu?",
          en: "Do you agree with the reduction?",
        },
      },
      grounds,
    },
  },
  "lift-reduction": {
    title: {
      nl: "Vermindering stopzetten",
      fr: "Mettre fin à la réduction",
      de: "Kürzung beenden",
      en: "Lift the reduction",
    },
    explains: {
      nl: "De persoon nam contact op, of had toch een geldige reden. Vanaf die dag is de uitkering weer volledig.",
      fr: "La personne a pris contact, ou avait une raison valable. À partir de ce jour, l’indemnité est à nouveau complète.",
      de: "Die Person hat sich gemeldet oder hatte doch einen triftigen Grund. Ab diesem Tag ist die Leistung wieder voll.",
      en: "The person made contact, or had a valid reason after all. From that day the benefit is full again.",
    },
    button: { nl: "Stopzetten", fr: "Mettre fin", de: "Beenden", en: "Lift" },
    done: {
      nl: "De vermindering is gestopt. De dagen staan in het dossier.",
      fr: "La réduction a pris fin. Les jours figurent dans le dossier.",
      de: "Die Kürzung ist beendet. Die Tage stehen in der Akte.",
      en: "The reduction is lifted. Its days are in the file.",
    },
    fields: { until, reason },
  },
};

export const suspension: WordsOfActs<"suspend-benefit" | "lift-suspension"> = {
  "suspend-benefit": {
    title: {
      nl: "Uitkering schorsen",
      fr: "Suspendre l’indemnité",
      de: "Leistung aussetzen",
      en: "Suspend the benefit",
    },
    explains: {
      nl: "De persoon kwam zonder geldige reden niet naar het onderzoek. Er is geen uitkering tot de persoon zich laat onderzoeken.",
      fr: "La personne n’est pas venue à l’examen sans raison valable. L’indemnité est suspendue jusqu’à l’examen.",
      de: "Die Person kam ohne triftigen Grund nicht zur Untersuchung. Bis zur Untersuchung wird keine Leistung gezahlt.",
      en: "The person did not come to the examination without a valid reason. No benefit is paid until they are examined.",
    },
    button: { nl: "Schorsen", fr: "Suspendre", de: "Aussetzen", en: "Suspend" },
    done: {
      nl: "De uitkering is geschorst. Beëindig de schorsing zodra de persoon onderzocht is.",
      fr: "L’indemnité est suspendue. Levez la suspension dès que la personne est examinée.",
      de: "Die Leistung ist ausgesetzt. Heben Sie das auf, sobald die Person untersucht ist.",
      en: "The benefit is suspended. Lift this as soon as the person has been examined.",
    },
    fields: {
      breach,
      absentOn: {
        label: {
          nl: "Dag van de afwezigheid",
          fr: "Jour de l’absence",
          de: "Tag der Abwesenheit",
          en: "Day of the absence",
        },
      },
      reasonsWeighed: {
        label: {
          nl: "Ik heb naar de reden gevraagd en ze afgewogen: ze is niet geldig.",
          fr: "J’ai demandé la raison et je l’ai pesée : elle n’est pas valable.",
          de: "Ich habe nach dem Grund gefragt und ihn abgewogen: Er ist nicht triftig.",
          en: "I asked for the reason and weighed it: it is not valid.",
        },
      },
      grounds,
    },
  },
  "lift-suspension": {
    title: {
      nl: "Schorsing beëindigen",
      fr: "Lever la suspension",
      de: "Aussetzung aufheben",
      en: "Lift the suspension",
    },
    explains: {
      nl: "De persoon is onderzocht, of had toch een geldige reden. Vanaf die dag wordt de uitkering weer betaald.",
      fr: "La personne a été examinée, ou avait une raison valable. À partir de ce jour, l’indemnité est à nouveau payée.",
      de: "Die Person wurde untersucht oder hatte doch einen triftigen Grund. Ab diesem Tag wird die Leistung wieder gezahlt.",
      en: "The person was examined, or had a valid reason after all. From that day the benefit is paid again.",
    },
    button: { nl: "Beëindigen", fr: "Lever", de: "Aufheben", en: "Lift" },
    done: {
      nl: "De schorsing is voorbij. De dagen staan in het dossier.",
      fr: "La suspension est levée. Les jours figurent dans le dossier.",
      de: "Die Aussetzung ist aufgehoben. Die Tage stehen in der Akte.",
      en: "The suspension is lifted. Its days are in the file.",
    },
    fields: { until, reason },
  },
};
