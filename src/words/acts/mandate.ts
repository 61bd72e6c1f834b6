import type { WordsOfActs } from "./words-of-act.ts";

/** Somebody who acts for the person, and the end of that. */
export const mandate: WordsOfActs<"give-mandate" | "end-mandate"> = {
  "give-mandate": {
    title: {
      nl: "Iemand voor u laten optreden",
      fr: "Laisser quelqu’un agir pour vous",
      de: "Jemanden für sich handeln lassen",
      en: "Let somebody act for you",
    },
    explains: {
      nl: "U geeft iemand een volmacht. Die persoon ziet uw pagina’s en kan er dingen voor u doen. Sommige dingen doet u altijd zelf. U kunt elke dag stoppen.",
      fr: "Vous donnez une procuration à quelqu’un. Cette personne voit vos pages et peut y agir pour vous. Certaines choses, vous les faites toujours vous-même. Vous pouvez arrêter chaque jour.",
      de: "Sie geben jemandem eine Vollmacht. Diese Person sieht Ihre Seiten und kann dort für Sie handeln. Manches tun Sie immer selbst. Sie können jeden Tag aufhören.",
      en: "You give somebody a power of attorney. That person sees your pages and can do things there for you. Some things you always do yourself. You can stop any day.",
    },
    button: { nl: "Volmacht geven", fr: "Donner procuration", de: "Vollmacht geben", en: "Give power of attorney" },
    done: {
      nl: "De volmacht is gegeven. Bij “Wie treedt voor mij op” ziet u tot wanneer, en kunt u ze stoppen.",
      fr: "La procuration est donnée. Sous « Qui agit pour moi », vous voyez jusqu’à quand, et vous pouvez l’arrêter.",
      de: "Die Vollmacht ist erteilt. Unter „Wer für mich handelt“ sehen Sie bis wann, und können sie beenden.",
      en: "The power of attorney is given. Under “Who acts for me” you see until when, and can end it.",
    },
    fields: {
      representative: {
        label: {
          nl: "Code van wie optreedt",
          fr: "Code de qui agit",
          de: "Code der Person, die handelt",
          en: "Code of who acts",
        },
        hint: {
          nl: "Die persoon ziet deze code na het aanmelden.",
          fr: "Cette personne voit ce code après sa connexion.",
          de: "Diese Person sieht den Code nach der Anmeldung.",
          en: "That person sees this code after signing in.",
        },
      },
      from: { label: { nl: "Vanaf", fr: "À partir du", de: "Ab", en: "From" } },
      until: {
        label: { nl: "Tot en met", fr: "Jusqu’au (inclus)", de: "Bis einschließlich", en: "Until and including" },
      },
      medical: {
        label: {
          nl: "Mag deze persoon ook de medische gegevens zien?",
          fr: "Cette personne peut-elle aussi voir les données médicales ?",
          de: "Darf diese Person auch die medizinischen Angaben sehen?",
          en: "May this person see the medical facts too?",
        },
      },
      signedOn: {
        label: { nl: "Getekend op", fr: "Signée le", de: "Unterschrieben am", en: "Signed on" },
      },
      inWriting: {
        label: {
          nl: "Ik geef deze volmacht.",
          fr: "Je donne cette procuration.",
          de: "Ich gebe diese Vollmacht.",
          en: "I give this power of attorney.",
        },
      },
    },
    professional: {
      title: {
        nl: "Volmacht op papier noteren",
        fr: "Noter une procuration sur papier",
        de: "Vollmacht auf Papier notieren",
        en: "Note a power of attorney on paper",
      },
      explains: {
        nl: "De persoon gaf op papier een volmacht. Noteer wie optreedt, tot wanneer, en op welke dag ze getekend is. De persoon ziet dit en kan het stoppen.",
        fr: "La personne a donné une procuration sur papier. Notez qui agit, jusqu’à quand, et quel jour elle a été signée. La personne le voit et peut l’arrêter.",
        de: "Die Person hat auf Papier eine Vollmacht gegeben. Notieren Sie, wer handelt, bis wann, und an welchem Tag sie unterschrieben wurde. Die Person sieht das und kann es beenden.",
        en: "The person gave a power of attorney on paper. Note who acts, until when, and on which day it was signed. The person sees this and can end it.",
      },
      done: {
        nl: "De volmacht staat in het dossier.",
        fr: "La procuration est dans le dossier.",
        de: "Die Vollmacht steht in der Akte.",
        en: "The power of attorney is in the file.",
      },
      fields: {
        medical: {
          label: {
            nl: "Staat in de volmacht dat ook de medische gegevens mogen?",
            fr: "La procuration couvre-t-elle aussi les données médicales ?",
            de: "Umfasst die Vollmacht auch die medizinischen Angaben?",
            en: "Does the power of attorney cover the medical facts too?",
          },
        },
        inWriting: {
          label: {
            nl: "Het getekende papier ligt bij ons.",
            fr: "Nous avons le papier signé.",
            de: "Wir haben das unterschriebene Papier.",
            en: "We hold the signed paper.",
          },
        },
      },
    },
  },
  "end-mandate": {
    title: {
      nl: "Een volmacht stoppen",
      fr: "Arrêter une procuration",
      de: "Eine Vollmacht beenden",
      en: "End a power of attorney",
    },
    explains: {
      nl: "De volmacht stopt meteen. Die persoon ziet uw pagina’s dan niet meer.",
      fr: "La procuration s’arrête tout de suite. Cette personne ne voit alors plus vos pages.",
      de: "Die Vollmacht endet sofort. Diese Person sieht Ihre Seiten dann nicht mehr.",
      en: "The power of attorney ends at once. That person then no longer sees your pages.",
    },
    button: { nl: "Nu stoppen", fr: "Arrêter maintenant", de: "Jetzt beenden", en: "End it now" },
    done: {
      nl: "De volmacht is gestopt.",
      fr: "La procuration est arrêtée.",
      de: "Die Vollmacht ist beendet.",
      en: "The power of attorney has ended.",
    },
    fields: {
      mandate: {
        label: {
          nl: "Welke volmacht?",
          fr: "Quelle procuration ?",
          de: "Welche Vollmacht?",
          en: "Which power of attorney?",
        },
      },
    },
    professional: {
      explains: {
        nl: "De persoon vraagt om de volmacht te stoppen. Ze stopt meteen.",
        fr: "La personne demande d’arrêter la procuration. Elle s’arrête tout de suite.",
        de: "Die Person bittet, die Vollmacht zu beenden. Sie endet sofort.",
        en: "The person asks to end the power of attorney. It ends at once.",
      },
      done: {
        nl: "De volmacht is gestopt.",
        fr: "La procuration est arrêtée.",
        de: "Die Vollmacht ist beendet.",
        en: "The power of attorney has ended.",
      },
    },
  },
};
