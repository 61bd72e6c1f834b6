import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

/** A file that is opened by way of exception, and what is made of that. */
export const glass: WordsOfActs<"break-glass" | "look-into-broken-glass"> = {
  "break-glass": {
    title: {
      nl: "Dossier bij uitzondering openen",
      fr: "Ouvrir le dossier par exception",
      de: "Akte ausnahmsweise öffnen",
      en: "Open the file by way of exception",
    },
    explains: {
      nl: "U volgt deze persoon niet. Toch nodig? U ziet wie de persoon is, de erkenning en de trajecten, tot het einde van de volgende werkdag en niet meer dan uw rol ziet. Werk naast de uitkering ziet u niet. U kunt er niets in doen. De persoon en de functionaris voor gegevensbescherming lezen wie u bent en waarom u keek.",
      fr: "Vous ne suivez pas cette personne. Nécessaire quand même ? Vous voyez qui est la personne, la reconnaissance et les trajets, jusqu’à la fin du jour ouvrable suivant et rien de plus que votre rôle. Vous ne voyez pas le travail à côté de l’indemnité. Vous ne pouvez rien y faire. La personne et le délégué à la protection des données lisent qui vous êtes et pourquoi vous avez consulté.",
      de: "Sie begleiten diese Person nicht. Trotzdem nötig? Sie sehen, wer die Person ist, die Anerkennung und die Wege zurück zur Arbeit, bis zum Ende des nächsten Arbeitstags und nicht mehr als Ihre Rolle sieht. Arbeit neben der Leistung sehen Sie nicht. Sie können nichts darin tun. Die Person und der Datenschutzbeauftragte lesen, wer Sie sind und warum Sie hineinsahen.",
      en: "You do not follow this person. Needed all the same? You see who the person is, the recognition and the trajectories, until the end of the next working day and no more than your role sees. You do not see work beside the benefit. You cannot do anything in it. The person and the data-protection officer read who you are and why you looked.",
    },
    button: {
      nl: "Openen, en de reden bewaren",
      fr: "Ouvrir et conserver la raison",
      de: "Öffnen und den Grund festhalten",
      en: "Open, and keep the reason",
    },
    done: {
      nl: "Het dossier is open voor u, en voor niemand anders. De persoon en de functionaris zien dat.",
      fr: "Le dossier vous est ouvert, à vous seul. La personne et le délégué le voient.",
      de: "Die Akte ist für Sie offen, und für niemand sonst. Die Person und der Beauftragte sehen das.",
      en: "The file is open to you, and to nobody else. The person and the officer see that.",
    },
    fields: {
      purpose: {
        label: {
          nl: "Waarvoor moet u kijken?",
          fr: "Pourquoi devez-vous consulter ?",
          de: "Wofür müssen Sie hineinsehen?",
          en: "What must you look for?",
        },
      },
      reason: {
        label: { nl: "De reden", fr: "La raison", de: "Der Grund", en: "The reason" },
        hint: {
          nl: "De persoon leest dit, en de functionaris. Schrijf geen naam en geen medische gegevens.",
          fr: "La personne et le délégué lisent ceci. N’écrivez ni nom ni données médicales.",
          de: "Die Person und der Beauftragte lesen das. Schreiben Sie keinen Namen und keine medizinischen Angaben.",
          en: "The person and the officer read this. Write no name and no medical facts.",
        },
      },
    },
  },
  "look-into-broken-glass": {
    title: {
      nl: "Inzage bij uitzondering nakijken",
      fr: "Examiner une consultation par exception",
      de: "Einsicht im Ausnahmefall prüfen",
      en: "Examine a look by way of exception",
    },
    explains: {
      nl: "U keek na waarom iemand dit dossier opende zonder de persoon te volgen. Zeg wat u besluit. De persoon leest het.",
      fr: "Vous avez examiné pourquoi quelqu’un a ouvert ce dossier sans suivre la personne. Dites votre conclusion. La personne la lit.",
      de: "Sie haben geprüft, warum jemand diese Akte öffnete, ohne die Person zu begleiten. Sagen Sie, was Sie daraus schließen. Die Person liest es.",
      en: "You examined why somebody opened this file without following the person. Say what you conclude. The person reads it.",
    },
    button: { nl: "Besluit bewaren", fr: "Garder la conclusion", de: "Ergebnis speichern", en: "Keep the conclusion" },
    done: {
      nl: "Uw besluit staat in het dossier.",
      fr: "Votre conclusion est dans le dossier.",
      de: "Ihr Ergebnis steht in der Akte.",
      en: "Your conclusion is in the file.",
    },
    fields: {
      glass: {
        label: { nl: "Welke inzage?", fr: "Quelle consultation ?", de: "Welche Einsicht?", en: "Which look?" },
      },
      conclusion: {
        label: { nl: "Uw besluit", fr: "Votre conclusion", de: "Ihr Ergebnis", en: "Your conclusion" },
      },
      remark: {
        label: { nl: "Toelichting", fr: "Explication", de: "Erläuterung", en: "Explanation" },
        hint: noMedicalFacts,
      },
    },
  },
};
