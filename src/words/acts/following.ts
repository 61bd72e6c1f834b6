import { noMedicalFacts } from "./hints.ts";
import type { WordsOfActs } from "./words-of-act.ts";

/** Who follows, what is handed back, and what is worth a note. */
export const following: WordsOfActs<
  "assign-coordinator" | "write-note" | "decline-registration" | "take-back-registration" | "take-back-referral"
> = {
  "assign-coordinator": {
    title: {
      nl: "Coördinator kiezen",
      fr: "Choisir le coordinateur",
      de: "Koordinator wählen",
      en: "Choose the coordinator",
    },
    explains: {
      nl: "Kies wie van uw ziekenfonds deze persoon volgt. De persoon ziet de naam op de eigen pagina.",
      fr: "Choisissez qui, dans votre mutualité, suit cette personne. La personne voit ce nom sur sa page.",
      de: "Wählen Sie, wer von Ihrer Krankenkasse diese Person begleitet. Die Person sieht den Namen auf ihrer Seite.",
      en: "Choose who of your sickness fund follows this person. The person sees the name on their own page.",
    },
    button: { nl: "Toewijzen", fr: "Attribuer", de: "Zuweisen", en: "Assign" },
    done: {
      nl: "De coördinator is gekozen. Het traject staat nu op diens lijst.",
      fr: "Le coordinateur est choisi. Le trajet figure maintenant dans sa liste.",
      de: "Der Koordinator ist gewählt. Die Begleitung steht jetzt auf seiner Liste.",
      en: "The coordinator is chosen. The trajectory is now on their list.",
    },
    fields: {
      coordinator: {
        label: { nl: "Coördinator", fr: "Coordinateur", de: "Koordinator", en: "Coordinator" },
      },
    },
  },
  "write-note": {
    title: { nl: "Notitie schrijven", fr: "Écrire une note", de: "Notiz schreiben", en: "Write a note" },
    explains: {
      nl: "Iets dat u wilt onthouden en dat nergens anders past. U kiest wie het leest. De persoon zelf leest elke notitie: het is hun dossier.",
      fr: "Une chose à retenir qui n’a pas d’autre place. Vous choisissez qui la lit. La personne lit chaque note : c’est son dossier.",
      de: "Etwas, das Sie festhalten möchten und das sonst keinen Platz hat. Sie wählen, wer es liest. Die Person liest jede Notiz: Es ist ihre Akte.",
      en: "Something to remember that has no other place. You choose who reads it. The person reads every note: it is their file.",
    },
    button: { nl: "Notitie bewaren", fr: "Garder la note", de: "Notiz speichern", en: "Keep the note" },
    done: {
      nl: "De notitie staat in het dossier.",
      fr: "La note est dans le dossier.",
      de: "Die Notiz steht in der Akte.",
      en: "The note is in the file.",
    },
    fields: {
      confidentiality: {
        label: {
          nl: "Wie mag dit lezen?",
          fr: "Qui peut lire ceci ?",
          de: "Wer darf das lesen?",
          en: "Who may read this?",
        },
        hint: {
          nl: "Medische gegevens horen alleen in een medische notitie.",
          fr: "Les données médicales ne vont que dans une note médicale.",
          de: "Medizinische Angaben gehören nur in eine medizinische Notiz.",
          en: "Medical data belong in a medical note only.",
        },
      },
      note: { label: { nl: "Notitie", fr: "Note", de: "Notiz", en: "Note" } },
    },
  },
  "decline-registration": {
    title: {
      nl: "Aanmelding niet aannemen",
      fr: "Ne pas accepter l’inscription",
      de: "Anmeldung nicht annehmen",
      en: "Decline the registration",
    },
    explains: {
      nl: "Kan uw dienst deze persoon niet begeleiden? Zeg waarom. De coördinator zoekt dan met de persoon een andere weg.",
      fr: "Votre service ne peut pas accompagner cette personne ? Dites pourquoi. Le coordinateur cherche alors une autre voie avec la personne.",
      de: "Kann Ihr Arbeitsamt diese Person nicht begleiten? Sagen Sie, warum. Der Koordinator sucht dann mit der Person einen anderen Weg.",
      en: "Your service cannot guide this person? Say why. The coordinator then looks for another way with the person.",
    },
    button: { nl: "Niet aannemen", fr: "Ne pas accepter", de: "Nicht annehmen", en: "Decline" },
    done: {
      nl: "De coördinator weet dat uw dienst niet begeleidt en zoekt een andere weg. U ziet dit dossier niet meer.",
      fr: "Le coordinateur sait que votre service n’accompagne pas et cherche une autre voie. Vous ne voyez plus ce dossier.",
      de: "Der Koordinator weiß, dass Ihr Arbeitsamt nicht begleitet, und sucht einen anderen Weg. Sie sehen diese Akte nicht mehr.",
      en: "The coordinator knows that your service does not guide and looks for another way. You no longer see this file.",
    },
    fields: {
      reason: {
        label: { nl: "Waarom niet?", fr: "Pourquoi pas ?", de: "Warum nicht?", en: "Why not?" },
        hint: noMedicalFacts,
      },
    },
  },
  "take-back-registration": {
    title: {
      nl: "Aanmelding intrekken",
      fr: "Retirer l’inscription",
      de: "Anmeldung zurückziehen",
      en: "Take back the registration",
    },
    explains: {
      nl: "Hebt u de persoon bij vergissing aangemeld, of is het niet meer nodig? Zolang er geen bemiddelaar is, kunt u de aanmelding intrekken.",
      fr: "Vous avez inscrit la personne par erreur, ou ce n’est plus nécessaire ? Tant qu’aucun conseiller n’est désigné, vous pouvez retirer l’inscription.",
      de: "Haben Sie die Person irrtümlich angemeldet oder ist es nicht mehr nötig? Solange es keinen Berater gibt, können Sie die Anmeldung zurückziehen.",
      en: "You registered the person by mistake, or it is no longer needed? As long as there is no mediator, you can take the registration back.",
    },
    button: { nl: "Intrekken", fr: "Retirer", de: "Zurückziehen", en: "Take back" },
    done: {
      nl: "De aanmelding is ingetrokken. De dienst ziet dit dossier niet meer.",
      fr: "L’inscription est retirée. Le service ne voit plus ce dossier.",
      de: "Die Anmeldung ist zurückgezogen. Das Arbeitsamt sieht diese Akte nicht mehr.",
      en: "The registration is taken back. The service no longer sees this file.",
    },
    fields: {
      reason: {
        label: { nl: "Waarom?", fr: "Pourquoi ?", de: "Warum?", en: "Why?" },
        hint: noMedicalFacts,
      },
    },
  },
  "take-back-referral": {
    title: {
      nl: "Verwijzing intrekken",
      fr: "Retirer l’orientation",
      de: "Verweisung zurückziehen",
      en: "Take back the referral",
    },
    explains: {
      nl: "Hebt u bij vergissing verwezen, of is het niet meer nodig? Zolang de arbeidsarts niet heeft geantwoord, kunt u de verwijzing intrekken.",
      fr: "Vous avez orienté par erreur, ou ce n’est plus nécessaire ? Tant que le médecin du travail n’a pas répondu, vous pouvez retirer l’orientation.",
      de: "Haben Sie irrtümlich verwiesen oder ist es nicht mehr nötig? Solange der Arbeitsmediziner nicht geantwortet hat, können Sie die Verweisung zurückziehen.",
      en: "You referred by mistake, or it is no longer needed? As long as the occupational physician has not answered, you can take the referral back.",
    },
    button: { nl: "Intrekken", fr: "Retirer", de: "Zurückziehen", en: "Take back" },
    done: {
      nl: "De verwijzing is ingetrokken. De arbeidsarts ziet dit dossier niet meer.",
      fr: "L’orientation est retirée. Le médecin du travail ne voit plus ce dossier.",
      de: "Die Verweisung ist zurückgezogen. Der Arbeitsmediziner sieht diese Akte nicht mehr.",
      en: "The referral is taken back. The occupational physician no longer sees this file.",
    },
    fields: {
      reason: {
        label: { nl: "Waarom?", fr: "Pourquoi ?", de: "Warum?", en: "Why?" },
        hint: noMedicalFacts,
      },
    },
  },
};
