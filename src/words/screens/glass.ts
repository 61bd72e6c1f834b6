import type { Text, TextWith } from "../language.ts";

/** Breaking the glass, for who does it and for who looks after it. */
export const glassText = {
  refused: {
    nl: "U volgt deze persoon niet",
    fr: "Vous ne suivez pas cette personne",
    de: "Sie begleiten diese Person nicht",
    en: "You do not follow this person",
  },
  noted: {
    nl: "Dit dossier is niet voor u. De poging is genoteerd.",
    fr: "Ce dossier n’est pas pour vous. La tentative a été notée.",
    de: "Diese Akte ist nicht für Sie. Der Versuch wurde vermerkt.",
    en: "This file is not for you. The attempt has been recorded.",
  },
  must: {
    nl: "Moet u toch kijken? Dat kan bij uitzondering, met een reden. U ziet niet meer dan uw rol ziet, tot het einde van de volgende werkdag. De persoon en de functionaris voor gegevensbescherming lezen wie u bent en waarom.",
    fr: "Devez-vous le consulter quand même ? C’est possible par exception, avec une raison. Vous ne voyez que ce que voit votre rôle, jusqu’à la fin du jour ouvrable suivant. La personne et le délégué à la protection des données lisent qui vous êtes et pourquoi.",
    de: "Müssen Sie trotzdem hineinsehen? Das geht ausnahmsweise, mit einem Grund. Sie sehen nicht mehr als Ihre Rolle sieht, bis zum Ende des nächsten Arbeitstags. Die Person und der Datenschutzbeauftragte lesen, wer Sie sind und warum.",
    en: "Must you look all the same? That is possible by way of exception, with a reason. You see no more than your role sees, until the end of the next working day. The person and the data-protection officer read who you are and why.",
  },
  exception: {
    nl: "Kijken bij uitzondering",
    fr: "Consulter par exception",
    de: "Ausnahmsweise hineinsehen",
    en: "Looking by way of exception",
  },
  looking: {
    nl: "U kijkt bij uitzondering",
    fr: "Vous consultez par exception",
    de: "Sie sehen ausnahmsweise hinein",
    en: "You look by way of exception",
  },
  whole: {
    nl: "De persoon, de erkenning en alle trajecten",
    fr: "La personne, la reconnaissance et tous les trajets",
    de: "Die Person, die Anerkennung und alle Wege",
    en: "The person, the recognition and all trajectories",
  },
  listTitle: {
    nl: "Inzage bij uitzondering",
    fr: "Consultations par exception",
    de: "Einsicht im Ausnahmefall",
    en: "Looks by way of exception",
  },
  listLead: {
    nl: "Dossiers die iemand opende zonder de persoon te volgen, het laatste eerst. Verzekerden staan hier zonder naam. De verzekerde leest wat u besluit.",
    fr: "Les dossiers que quelqu’un a ouverts sans suivre la personne, le plus récent d’abord. Les assurés y figurent sans nom. L’assuré lit votre conclusion.",
    de: "Akten, die jemand öffnete, ohne die Person zu begleiten, die neueste zuerst. Versicherte stehen hier ohne Namen. Die versicherte Person liest Ihr Ergebnis.",
    en: "Files that somebody opened without following the person, the latest first. Insured persons stand here without a name. The insured person reads what you conclude.",
  },
  none: {
    nl: "Niemand opende een dossier bij uitzondering.",
    fr: "Personne n’a ouvert de dossier par exception.",
    de: "Niemand öffnete eine Akte ausnahmsweise.",
    en: "Nobody opened a file by way of exception.",
  },
  days: { nl: "Dagen", fr: "Jours", de: "Tage", en: "Days" },
  conclusion: { nl: "Besluit", fr: "Conclusion", de: "Ergebnis", en: "Conclusion" },
  examine: { nl: "Nakijken", fr: "Examiner", de: "Prüfen", en: "Examine" },
  notYet: { nl: "Nog niet nagekeken", fr: "Pas encore examiné", de: "Noch nicht geprüft", en: "Not examined yet" },
} satisfies Record<string, Text>;

export const glassesWaitingText: TextWith<{ total: number; waiting: number }> = {
  nl: ({ total, waiting }) => `${total} in totaal, ${waiting} nog na te kijken`,
  fr: ({ total, waiting }) => `${total} au total, ${waiting} à examiner`,
  de: ({ total, waiting }) => `${total} insgesamt, ${waiting} noch zu prüfen`,
  en: ({ total, waiting }) => `${total} in all, ${waiting} still to examine`,
};

export const glassesToExamine: TextWith<{ waiting: number }> = {
  nl: ({ waiting }) => `Nog na te kijken: ${waiting}`,
  fr: ({ waiting }) => `À examiner : ${waiting}`,
  de: ({ waiting }) => `Noch zu prüfen: ${waiting}`,
  en: ({ waiting }) => `Still to examine: ${waiting}`,
};

export const lookingUntil: TextWith<{ until: string }> = {
  nl: ({ until }) => `U volgt deze persoon niet. U ziet dit dossier tot en met ${until} en kunt er niets in doen.`,
  fr: ({ until }) =>
    `Vous ne suivez pas cette personne. Vous voyez ce dossier jusqu’au ${until} inclus et ne pouvez rien y faire.`,
  de: ({ until }) =>
    `Sie begleiten diese Person nicht. Sie sehen diese Akte bis einschließlich ${until} und können nichts darin tun.`,
  en: ({ until }) =>
    `You do not follow this person. You see this file until and including ${until}, and can do nothing in it.`,
};
