import type { Text, TextWith } from "../language.ts";

/** One question a page, a summary before sending, and what was sent. */
export const askingText = {
  goOn: { nl: "Volgende", fr: "Suivant", de: "Weiter", en: "Next" },
  later: {
    nl: "Bewaren en later verdergaan",
    fr: "Enregistrer et continuer plus tard",
    de: "Speichern und später weitermachen",
    en: "Save and go on later",
  },
  back: { nl: "Vorige", fr: "Précédent", de: "Zurück", en: "Back" },
  check: {
    nl: "Kijk uw antwoorden na",
    fr: "Vérifiez vos réponses",
    de: "Prüfen Sie Ihre Antworten",
    en: "Check your answers",
  },
  notSentYet: {
    nl: "Er is nog niets verstuurd. Klopt alles? Druk dan onderaan op de knop.",
    fr: "Rien n’est encore envoyé. Tout est correct ? Cliquez alors sur le bouton en bas.",
    de: "Es ist noch nichts gesendet. Stimmt alles? Dann drücken Sie unten auf den Knopf.",
    en: "Nothing has been sent yet. Is everything right? Then press the button below.",
  },
  change: { nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Change" },
  nothingFilledIn: { nl: "Niets ingevuld", fr: "Rien indiqué", de: "Nichts angegeben", en: "Nothing filled in" },
  noFile: { nl: "Geen bestand", fr: "Aucun fichier", de: "Keine Datei", en: "No file" },
  changedMeanwhile: {
    nl: "Er is iets gebeurd in uw dossier sinds u begon. Uw antwoorden staan er nog. Kijk ze na voor u ze verstuurt.",
    fr: "Votre dossier a changé depuis que vous avez commencé. Vos réponses sont toujours là. Vérifiez-les avant de les envoyer.",
    de: "In Ihrer Akte ist etwas geschehen, seit Sie begonnen haben. Ihre Antworten stehen noch da. Prüfen Sie sie vor dem Senden.",
    en: "Something happened in your file since you began. Your answers are still here. Check them before you send them.",
  },
  stillKept: {
    nl: "Wat u invulde, staat hier nog. Er is niets verloren.",
    fr: "Ce que vous avez rempli est toujours là. Rien n’est perdu.",
    de: "Was Sie ausgefüllt haben, steht noch hier. Nichts ging verloren.",
    en: "What you filled in is still here. Nothing is lost.",
  },
  givenBack: {
    nl: "Uw antwoord is er nog",
    fr: "Votre réponse est toujours là",
    de: "Ihre Antwort ist noch da",
    en: "Your answer is still here",
  },
  readAndGoOn: {
    nl: "U was afgemeld toen u op de knop drukte. Wat u invulde, ging niet verloren. Kijk het na en druk nog eens op de knop.",
    fr: "Vous étiez déconnecté quand vous avez cliqué. Ce que vous avez rempli n’est pas perdu. Vérifiez-le et cliquez encore une fois.",
    de: "Sie waren abgemeldet, als Sie auf den Knopf drückten. Was Sie ausgefüllt haben, ging nicht verloren. Prüfen Sie es und drücken Sie noch einmal.",
    en: "You were signed out when you pressed the button. What you filled in was not lost. Check it and press once more.",
  },
  filesKept: { nl: "Uw bestanden", fr: "Vos fichiers", de: "Ihre Dateien", en: "Your files" },
  remove: { nl: "Verwijderen", fr: "Supprimer", de: "Entfernen", en: "Remove" },
  addMore: {
    nl: "Nog een bestand toevoegen",
    fr: "Ajouter un autre fichier",
    de: "Noch eine Datei hinzufügen",
    en: "Add another file",
  },
  sent: { nl: "Verstuurd", fr: "Envoyé", de: "Gesendet", en: "Sent" },
  sentOn: { nl: "Verstuurd op", fr: "Envoyé le", de: "Gesendet am", en: "Sent on" },
  whatWasSent: {
    nl: "Wat u verstuurde",
    fr: "Ce que vous avez envoyé",
    de: "Was Sie gesendet haben",
    en: "What you sent",
  },
  whatNext: {
    nl: "Wat gebeurt er nu?",
    fr: "Que se passe-t-il maintenant ?",
    de: "Was geschieht jetzt?",
    en: "What happens now?",
  },
  toMyPage: {
    nl: "Naar mijn pagina",
    fr: "Vers ma page",
    de: "Zu meiner Seite",
    en: "To my page",
  },
  begun: {
    nl: "U begon hieraan",
    fr: "Vous avez commencé",
    de: "Sie haben begonnen",
    en: "You have begun",
  },
  begunAbout: {
    nl: "Niemand anders ziet wat u invulde. Verstuur het wanneer u wilt, of wis het.",
    fr: "Personne d’autre ne voit ce que vous avez rempli. Envoyez-le quand vous voulez, ou effacez-le.",
    de: "Niemand sonst sieht, was Sie ausgefüllt haben. Senden Sie es, wann Sie wollen, oder löschen Sie es.",
    en: "Nobody else sees what you filled in. Send it when you want, or erase it.",
  },
  keptUntil: { nl: "Wordt bewaard tot en met", fr: "Conservé jusqu’au", de: "Gespeichert bis zum", en: "Kept until" },
  goOnWithIt: { nl: "Verdergaan", fr: "Continuer", de: "Weitermachen", en: "Go on" },
  erase: { nl: "Wissen", fr: "Effacer", de: "Löschen", en: "Erase" },
  account: {
    nl: "Rekeningnummer dat eindigt op",
    fr: "Numéro de compte qui finit par",
    de: "Kontonummer, die endet auf",
    en: "Account number that ends in",
  },
} satisfies Record<string, Text>;

/** How far one is: the first question is 1. */
export const questionOf: TextWith<{ nth: number; all: number }> = {
  nl: ({ nth, all }) => `Vraag ${nth} van ${all}`,
  fr: ({ nth, all }) => `Question ${nth} sur ${all}`,
  de: ({ nth, all }) => `Frage ${nth} von ${all}`,
  en: ({ nth, all }) => `Question ${nth} of ${all}`,
};
