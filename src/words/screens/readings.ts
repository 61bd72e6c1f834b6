import type { Text } from "../language.ts";

/** Who opened which file, for who looks after that. */
export const readingsText = {
  title: { nl: "Wie las wat", fr: "Qui a lu quoi", de: "Wer las was", en: "Who read what" },
  lead: {
    nl: "Elke keer dat iemand een dossier opende. Verzekerden staan hier onder een nummer, zonder naam. Ook dat u dit bekijkt, wordt bewaard, en de verzekerde ziet het.",
    fr: "Chaque fois que quelqu’un a ouvert un dossier. Les assurés y figurent sous un numéro, sans nom. Votre consultation est elle aussi enregistrée, et l’assuré la voit.",
    de: "Jedes Mal, wenn jemand eine Akte öffnete. Versicherte stehen hier unter einer Nummer, ohne Namen. Auch dass Sie dies ansehen, wird festgehalten, und die versicherte Person sieht es.",
    en: "Every time that somebody opened a file. Insured persons stand here under a number, without a name. That you look at this is recorded too, and the insured person sees it.",
  },
  reader: { nl: "Wie", fr: "Qui", de: "Wer", en: "Who" },
  account: {
    nl: "Account van wie las, zoals an-peeters",
    fr: "Compte du lecteur, par exemple an-peeters",
    de: "Konto des Lesers, zum Beispiel an-peeters",
    en: "Account of who read, such as an-peeters",
  },
  person: {
    nl: "Nummer van de verzekerde",
    fr: "Numéro de l’assuré",
    de: "Nummer der Person",
    en: "Number of the person",
  },
  from: {
    nl: "Vanaf, zoals 2026-03-02",
    fr: "À partir du, par exemple 2026-03-02",
    de: "Ab, zum Beispiel 2026-03-02",
    en: "From, such as 2026-03-02",
  },
  until: {
    nl: "Tot en met, zoals 2026-03-31",
    fr: "Jusqu’au inclus, par exemple 2026-03-31",
    de: "Bis einschließlich, zum Beispiel 2026-03-31",
    en: "Until and including, such as 2026-03-31",
  },
  insured: {
    nl: "de verzekerde zelf",
    fr: "l’assuré lui-même",
    de: "die versicherte Person selbst",
    en: "the insured person",
  },
  none: {
    nl: "Niemand las iets met deze filters.",
    fr: "Personne n’a rien lu avec ces filtres.",
    de: "Mit diesen Filtern hat niemand etwas gelesen.",
    en: "Nobody read anything under these filters.",
  },
  download: {
    nl: "Bewaren als CSV",
    fr: "Enregistrer en CSV",
    de: "Als CSV speichern",
    en: "Save as CSV",
  },
} satisfies Record<string, Text>;
