import type { ConditionWords } from "../condition.ts";

/** Who decides in the Higher Commission. */
export const councilConditions = {
  "quorum-takes-part": {
    name: {
      nl: "Genoeg leden nemen deel",
      fr: "Assez de membres prennent part",
      de: "Genug Mitglieder wirken mit",
      en: "Enough members take part",
    },
    holds: {
      nl: "Genoeg leden van de Hoge Commissie nemen deel aan dit dossier.",
      fr: "Assez de membres de la Commission supérieure prennent part à ce dossier.",
      de: "Genug Mitglieder der Hohen Kommission wirken an dieser Akte mit.",
      en: "Enough members of the Higher Commission take part in this dossier.",
    },
    fails: {
      nl: "Te weinig leden nemen deel aan dit dossier. Zet het op de agenda van een andere zitting.",
      fr: "Trop peu de membres prennent part à ce dossier. Inscrivez-le à une autre séance.",
      de: "Zu wenige Mitglieder wirken an dieser Akte mit. Setzen Sie sie auf eine andere Sitzung.",
      en: "Too few members take part in this dossier. Put it on the agenda of another session.",
    },
    unknown: {
      nl: "We weten nog niet wie aan dit dossier deelneemt.",
      fr: "Nous ne savons pas encore qui prend part à ce dossier.",
      de: "Wir wissen noch nicht, wer an dieser Akte mitwirkt.",
      en: "We do not know yet who takes part in this dossier.",
    },
  },
  "only-members-present": {
    name: {
      nl: "Alleen wie aanwezig is, beslist mee",
      fr: "Seuls les présents décident",
      de: "Nur Anwesende entscheiden mit",
      en: "Only those present decide",
    },
    holds: {
      nl: "Wie meebeslist, is aanwezig.",
      fr: "Tous ceux qui décident sont présents.",
      de: "Alle, die mitentscheiden, sind anwesend.",
      en: "Everyone who decides is present.",
    },
    fails: {
      nl: "Er is iemand meegeteld die niet aanwezig is.",
      fr: "Quelqu’un est compté qui n’est pas présent.",
      de: "Es ist jemand mitgezählt, der nicht anwesend ist.",
      en: "Somebody is counted who is not present.",
    },
    unknown: {
      nl: "We weten nog niet wie aanwezig is.",
      fr: "Nous ne savons pas encore qui est présent.",
      de: "Wir wissen noch nicht, wer anwesend ist.",
      en: "We do not know yet who is present.",
    },
  },
  "no-member-with-a-conflict": {
    name: {
      nl: "Geen lid met een belangenconflict beslist mee",
      fr: "Aucun membre en conflit d’intérêts ne décide",
      de: "Kein Mitglied mit Interessenkonflikt entscheidet mit",
      en: "No member with a conflict of interest decides",
    },
    holds: {
      nl: "Niemand die meebeslist, heeft een belangenconflict.",
      fr: "Aucun de ceux qui décident n’a de conflit d’intérêts.",
      de: "Niemand, der mitentscheidet, hat einen Interessenkonflikt.",
      en: "Nobody who decides has a conflict of interest.",
    },
    fails: {
      nl: "Er is een lid meegeteld dat voor dit dossier een belangenconflict meldde.",
      fr: "Un membre compté a déclaré un conflit d’intérêts pour ce dossier.",
      de: "Es ist ein Mitglied mitgezählt, das für diese Akte einen Interessenkonflikt gemeldet hat.",
      en: "A member is counted who declared a conflict of interest for this dossier.",
    },
    unknown: {
      nl: "We weten nog niet of een lid een belangenconflict heeft.",
      fr: "Nous ne savons pas encore si un membre a un conflit d’intérêts.",
      de: "Wir wissen noch nicht, ob ein Mitglied einen Interessenkonflikt hat.",
      en: "We do not know yet whether a member has a conflict of interest.",
    },
  },
} satisfies Record<string, ConditionWords>;
