import type { Language, Text } from "../language.ts";

/** What stands around the form of every act. */
export const actFormText = {
  readFirst: {
    nl: "Eerst de brief lezen",
    fr: "Lire d’abord la lettre",
    de: "Zuerst den Brief lesen",
    en: "Read the letter first",
  },
  preview: {
    nl: "Deze brief zal vertrekken: er is nog niets bewaard",
    fr: "Cette lettre partira : rien n’est encore enregistré",
    de: "Dieser Brief wird verschickt: Es ist noch nichts gespeichert",
    en: "This letter will go out: nothing is saved yet",
  },
  noLetter: {
    nl: "Zo ingevuld vertrekt er geen brief: er is nog niets bewaard.",
    fr: "Avec ces réponses, aucune lettre ne part : rien n’est encore enregistré.",
    de: "So ausgefüllt wird kein Brief verschickt: Es ist noch nichts gespeichert.",
    en: "Filled in like this no letter goes out: nothing is saved yet.",
  },
  timeHint: {
    nl: "Bijvoorbeeld 9:30",
    fr: "Par exemple 9:30",
    de: "Zum Beispiel 9:30",
    en: "For example 9:30",
  },
  monthHint: {
    nl: "Maand en jaar, bijvoorbeeld 3/2026",
    fr: "Mois et année, par exemple 3/2026",
    de: "Monat und Jahr, zum Beispiel 3/2026",
    en: "Month and year, for example 3/2026",
  },
  makeAChoice: { nl: "Maak een keuze.", fr: "Faites un choix.", de: "Treffen Sie eine Wahl.", en: "Make a choice." },
  fillInDay: {
    nl: "Vul een dag in die bestaat: dag, maand en jaar.",
    fr: "Indiquez un jour qui existe : jour, mois et année.",
    de: "Geben Sie einen Tag an, den es gibt: Tag, Monat und Jahr.",
    en: "Fill in a day that exists: day, month and year.",
  },
  fillInMonth: {
    nl: "Vul een maand en een jaar in, bijvoorbeeld 3/2026.",
    fr: "Indiquez un mois et une année, par exemple 3/2026.",
    de: "Geben Sie Monat und Jahr an, zum Beispiel 3/2026.",
    en: "Fill in a month and a year, for example 3/2026.",
  },
  fillInTime: {
    nl: "Vul een uur in, bijvoorbeeld 9:30.",
    fr: "Indiquez une heure, par exemple 9:30.",
    de: "Geben Sie eine Uhrzeit an, zum Beispiel 9:30.",
    en: "Fill in a time, for example 9:30.",
  },
  back: {
    nl: "Terug, zonder iets te doen",
    fr: "Retour, sans rien faire",
    de: "Zurück, ohne etwas zu tun",
    en: "Back, without doing anything",
  },
  done: { nl: "Gedaan", fr: "C’est fait", de: "Erledigt", en: "Done" },
  notNow: {
    nl: "Dit kan nu niet",
    fr: "Ce n’est pas possible maintenant",
    de: "Das geht jetzt nicht",
    en: "This cannot be done now",
  },
  nothingChanged: {
    nl: "Er is niets veranderd en niets verloren.",
    fr: "Rien n’a changé et rien n’est perdu.",
    de: "Nichts wurde geändert und nichts ging verloren.",
    en: "Nothing has changed and nothing is lost.",
  },
  why: { nl: "Waarom niet?", fr: "Pourquoi pas ?", de: "Warum nicht?", en: "Why not?" },
  changedMeanwhile: {
    nl: "Iemand heeft intussen iets in dit dossier gedaan. Wat u invulde staat er nog. Kijk het na en verstuur het opnieuw.",
    fr: "Quelqu’un a modifié ce dossier entre-temps. Ce que vous avez rempli est toujours là. Vérifiez et envoyez à nouveau.",
    de: "Jemand hat inzwischen etwas in dieser Akte getan. Ihre Eingaben stehen noch da. Prüfen Sie sie und senden Sie noch einmal.",
    en: "Somebody did something in this file meanwhile. What you filled in is still here. Check it and send it again.",
  },
  givenBack: {
    nl: "Er is nog niets gedaan: u moest zich opnieuw aanmelden. Wat u invulde staat er nog. Kijk het na en verstuur het opnieuw.",
    fr: "Rien n’est encore fait : vous deviez vous reconnecter. Ce que vous avez rempli est toujours là. Vérifiez et envoyez à nouveau.",
    de: "Es ist noch nichts geschehen: Sie mussten sich neu anmelden. Ihre Eingaben stehen noch da. Prüfen Sie sie und senden Sie noch einmal.",
    en: "Nothing was done yet: you had to sign in again. What you filled in is still here. Check it and send it again.",
  },
} satisfies Record<string, Text>;

export const documentsText = {
  label: { nl: "Bestanden", fr: "Fichiers", de: "Dateien", en: "Files" },
  hint: {
    nl: "PDF of foto (JPEG of PNG). Hoogstens vijf bestanden van 10 MB.",
    fr: "PDF ou photo (JPEG ou PNG). Au plus cinq fichiers de 10 Mo.",
    de: "PDF oder Foto (JPEG oder PNG). Höchstens fünf Dateien von 10 MB.",
    en: "PDF or photo (JPEG or PNG). At most five files of 10 MB.",
  },
  again: {
    nl: "Kies uw bestanden opnieuw: ze zijn niet bewaard.",
    fr: "Choisissez à nouveau vos fichiers : ils n’ont pas été conservés.",
    de: "Wählen Sie Ihre Dateien noch einmal: Sie wurden nicht gespeichert.",
    en: "Choose your files again: they were not kept.",
  },
} satisfies Record<string, Text>;

/** Which of several files something is said about. */
export const nthFile: Readonly<Record<Language, (nth: number, what: string) => string>> = {
  nl: (nth, what) => `Bestand ${nth}: ${what}`,
  fr: (nth, what) => `Fichier ${nth} : ${what}`,
  de: (nth, what) => `Datei ${nth}: ${what}`,
  en: (nth, what) => `File ${nth}: ${what}`,
};
