import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const inTheDossier = {
  "dossier-is-running": {
    nl: "Er loopt al een opleidingsproject. Een nieuw project kan na een weigering, of als de opleiding voorbij is.",
    fr: "Un projet de formation est déjà en cours. Un nouveau projet est possible après un refus, ou quand la formation est finie.",
    de: "Es läuft schon ein Ausbildungsprojekt. Ein neues ist nach einer Ablehnung möglich, oder wenn die Ausbildung vorbei ist.",
    en: "A training project is already running. A new one is possible after a refusal, or once the training is over.",
  },
  "no-dossier": {
    nl: "Er is nog geen opleidingsproject ingediend. De persoon, de bemiddelaar of de coördinator dient het in.",
    fr: "Aucun projet de formation n’a encore été introduit. La personne, le conseiller ou le coordinateur l’introduit.",
    de: "Es ist noch kein Ausbildungsprojekt eingereicht. Die Person, der Berater oder der Koordinator reicht es ein.",
    en: "No training project has been handed in yet. The person, the mediator or the coordinator hands it in.",
  },
  "not-this-step-of-the-dossier": {
    nl: "Deze stap is nu niet aan de beurt. De volgorde is: advies van de adviserend arts, onderzoek door het RIZIV, agenda, beslissing.",
    fr: "Ce n’est pas le tour de cette étape. L’ordre est : avis du médecin-conseil, examen par l’INAMI, ordre du jour, décision.",
    de: "Dieser Schritt ist jetzt nicht an der Reihe. Die Reihenfolge ist: Gutachten des Vertrauensarztes, Prüfung durch das LIKIV, Tagesordnung, Entscheidung.",
    en: "It is not the turn of this step. The order is: advice of the advising physician, examination by RIZIV, agenda, decision.",
  },
  "already-decided": {
    nl: "Over dit project is al beslist; een tweede beslissing kan niet. Na een weigering kan een nieuw project worden ingediend.",
    fr: "Ce projet a déjà fait l’objet d’une décision ; une deuxième n’est pas possible. Après un refus, un nouveau projet peut être introduit.",
    de: "Über dieses Projekt ist schon entschieden; eine zweite Entscheidung ist nicht möglich. Nach einer Ablehnung kann ein neues Projekt eingereicht werden.",
    en: "This project has already been decided on; a second decision is not possible. After a refusal a new project can be handed in.",
  },
  "session-is-closed": {
    nl: "Deze zitting is gesloten. Zet het dossier op de agenda van een andere zitting.",
    fr: "Cette séance est clôturée. Inscrivez le dossier à l’ordre du jour d’une autre séance.",
    de: "Diese Sitzung ist geschlossen. Setzen Sie die Akte auf die Tagesordnung einer anderen Sitzung.",
    en: "This session is closed. Put the dossier on the agenda of another session.",
  },
  "session-has-not-come": {
    nl: "De dag van de zitting moet nog komen. Dit kan op de dag zelf of later.",
    fr: "Le jour de la séance n’est pas encore arrivé. C’est possible le jour même ou plus tard.",
    de: "Der Tag der Sitzung kommt erst noch. Das ist am Tag selbst oder später möglich.",
    en: "The day of the session is still to come. This is possible on the day itself or later.",
  },
  "no-such-session": {
    nl: "We vinden deze zitting niet. Kies een zitting uit de lijst, of plan er eerst een.",
    fr: "Nous ne trouvons pas cette séance. Choisissez une séance de la liste, ou planifiez-en d’abord une.",
    de: "Wir finden diese Sitzung nicht. Wählen Sie eine Sitzung aus der Liste oder planen Sie zuerst eine.",
    en: "We cannot find this session. Choose one from the list, or plan one first.",
  },
  "nothing-decided": {
    nl: "Er is nog geen beslissing om te versturen. De Hoge Commissie beslist eerst.",
    fr: "Il n’y a pas encore de décision à envoyer. La Commission supérieure décide d’abord.",
    de: "Es gibt noch keine Entscheidung zum Versenden. Zuerst entscheidet die Hohe Kommission.",
    en: "There is no decision to send yet. The Higher Commission decides first.",
  },
  "letter-was-posted": {
    nl: "De verzending van deze brief is al genoteerd. Noteer nu de ontvangst.",
    fr: "L’envoi de cette lettre est déjà noté. Notez maintenant la réception.",
    de: "Der Versand dieses Briefes ist schon eingetragen. Tragen Sie jetzt den Empfang ein.",
    en: "The posting of this letter is already recorded. Now record the receipt.",
  },
  "registered-number-is-missing": {
    nl: "Deze brief gaat aangetekend. Vul het nummer van de zending in.",
    fr: "Cette lettre part en recommandé. Indiquez le numéro de l’envoi.",
    de: "Dieser Brief geht als Einschreiben. Tragen Sie die Nummer der Sendung ein.",
    en: "This letter goes by registered post. Fill in the number of the item.",
  },
  "nothing-to-hand-over": {
    nl: "Deze brief wordt niet afgegeven. Een beslissing van de Hoge Commissie gaat aangetekend met de post.",
    fr: "Cette lettre ne se remet pas en main propre. Une décision de la Commission supérieure part en recommandé.",
    de: "Dieser Brief wird nicht übergeben. Eine Entscheidung der Hohen Kommission geht als Einschreiben zur Post.",
    en: "This letter is not handed over. A decision of the Higher Commission goes by registered post.",
  },
  "letter-was-not-posted": {
    nl: "De verzending van de brief is nog niet genoteerd. Doe dat eerst.",
    fr: "L’envoi de la lettre n’est pas encore noté. Faites-le d’abord.",
    de: "Der Versand des Briefes ist noch nicht eingetragen. Tun Sie das zuerst.",
    en: "The posting of the letter is not recorded yet. Do that first.",
  },
  "receipt-is-known": {
    nl: "De ontvangst van deze brief is al genoteerd. U hoeft niets te doen.",
    fr: "La réception de cette lettre est déjà notée. Vous ne devez rien faire.",
    de: "Der Empfang dieses Briefes ist schon eingetragen. Sie brauchen nichts zu tun.",
    en: "The receipt of this letter is already recorded. You do not need to do anything.",
  },
  "project-not-approved": {
    nl: "Er is geen goedgekeurd project. De opleiding kan beginnen na de goedkeuring van de Hoge Commissie.",
    fr: "Il n’y a pas de projet approuvé. La formation peut commencer après l’approbation de la Commission supérieure.",
    de: "Es gibt kein genehmigtes Projekt. Die Ausbildung kann nach der Genehmigung der Hohen Kommission beginnen.",
    en: "There is no approved project. The training can begin after the approval of the Higher Commission.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
