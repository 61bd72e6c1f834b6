import type { WordsOfActs } from "./words-of-act.ts";

export const payments: WordsOfActs<"order-payments" | "record-sending" | "record-execution" | "record-return"> = {
  "order-payments": {
    title: {
      nl: "Betaalopdracht maken",
      fr: "Créer un ordre de paiement",
      de: "Zahlungsauftrag erstellen",
      en: "Make a payment order",
    },
    explains: {
      nl: "Alles wat nog niet betaald is, komt in één bestand voor de bank: één overschrijving per persoon. Terugvorderingen gaan eraf. Wie geen rekeningnummer gaf, volgt later.",
      fr: "Tout ce qui n’est pas encore payé est repris dans un seul fichier pour la banque : un virement par personne. Les récupérations sont déduites. Les personnes sans numéro de compte suivront plus tard.",
      de: "Alles, was noch nicht bezahlt ist, kommt in eine Datei für die Bank: eine Überweisung pro Person. Rückforderungen werden abgezogen. Wer keine Kontonummer gab, folgt später.",
      en: "Everything not paid yet goes into one file for the bank: one transfer a person. Recoveries are taken off. Who gave no account number follows later.",
    },
    button: {
      nl: "Betaalopdracht maken",
      fr: "Créer l’ordre de paiement",
      de: "Zahlungsauftrag erstellen",
      en: "Make the payment order",
    },
    done: {
      nl: "De betaalopdracht is gemaakt. Haal het bestand op en bezorg het aan uw bank. Noteer daarna dat het verzonden is.",
      fr: "L’ordre de paiement est créé. Téléchargez le fichier et remettez-le à votre banque. Notez ensuite qu’il est envoyé.",
      de: "Der Zahlungsauftrag ist erstellt. Laden Sie die Datei herunter und geben Sie sie Ihrer Bank. Tragen Sie danach ein, dass sie gesendet ist.",
      en: "The payment order is made. Download the file and hand it to your bank. Then record that it was sent.",
    },
    fields: {},
  },
  "record-sending": {
    title: {
      nl: "Noteren dat het bestand verzonden is",
      fr: "Noter l’envoi du fichier",
      de: "Versand der Datei eintragen",
      en: "Record that the file was sent",
    },
    explains: {
      nl: "Noteer op welke dag de bank het bestand kreeg.",
      fr: "Notez quel jour la banque a reçu le fichier.",
      de: "Tragen Sie ein, an welchem Tag die Bank die Datei bekam.",
      en: "Record on which day the bank got the file.",
    },
    button: { nl: "Verzending noteren", fr: "Noter l’envoi", de: "Versand eintragen", en: "Record the sending" },
    done: {
      nl: "De verzending is genoteerd.",
      fr: "L’envoi est noté.",
      de: "Der Versand ist eingetragen.",
      en: "The sending is recorded.",
    },
    fields: { on: { label: { nl: "Verzonden op", fr: "Envoyé le", de: "Gesendet am", en: "Sent on" } } },
  },
  "record-execution": {
    title: {
      nl: "Noteren dat de bank betaalde",
      fr: "Noter l’exécution par la banque",
      de: "Ausführung durch die Bank eintragen",
      en: "Record that the bank paid",
    },
    explains: {
      nl: "Noteer op welke dag de bank de opdracht uitvoerde. Een overschrijving die terugkomt, noteert u apart.",
      fr: "Notez quel jour la banque a exécuté l’ordre. Un virement qui revient se note à part.",
      de: "Tragen Sie ein, an welchem Tag die Bank den Auftrag ausführte. Eine Überweisung, die zurückkommt, tragen Sie getrennt ein.",
      en: "Record on which day the bank carried out the order. A transfer that comes back is recorded apart.",
    },
    button: {
      nl: "Uitvoering noteren",
      fr: "Noter l’exécution",
      de: "Ausführung eintragen",
      en: "Record the execution",
    },
    done: {
      nl: "De uitvoering is genoteerd.",
      fr: "L’exécution est notée.",
      de: "Die Ausführung ist eingetragen.",
      en: "The execution is recorded.",
    },
    fields: { on: { label: { nl: "Uitgevoerd op", fr: "Exécuté le", de: "Ausgeführt am", en: "Carried out on" } } },
  },
  "record-return": {
    title: {
      nl: "Teruggekomen overschrijving noteren",
      fr: "Noter un virement revenu",
      de: "Zurückgekommene Überweisung eintragen",
      en: "Record a transfer that came back",
    },
    explains: {
      nl: "Stortte de bank een overschrijving terug? Noteer het. Het bedrag komt dan in een volgende opdracht, onder een nieuw nummer.",
      fr: "La banque a renvoyé un virement ? Notez-le. Le montant figurera dans un prochain ordre, sous un nouveau numéro.",
      de: "Hat die Bank eine Überweisung zurückgebucht? Tragen Sie es ein. Der Betrag kommt dann in einen nächsten Auftrag, unter einer neuen Nummer.",
      en: "Did the bank send a transfer back? Record it. The amount then comes in a next order, under a new number.",
    },
    button: { nl: "Terugkeer noteren", fr: "Noter le retour", de: "Rückkehr eintragen", en: "Record the return" },
    done: {
      nl: "De terugkeer is genoteerd. Vraag de persoon om een juist rekeningnummer.",
      fr: "Le retour est noté. Demandez à la personne un numéro de compte correct.",
      de: "Die Rückkehr ist eingetragen. Bitten Sie die Person um eine richtige Kontonummer.",
      en: "The return is recorded. Ask the person for a right account number.",
    },
    fields: {
      transfer: {
        label: { nl: "Welke overschrijving?", fr: "Quel virement ?", de: "Welche Überweisung?", en: "Which transfer?" },
      },
      on: { label: { nl: "Teruggekomen op", fr: "Revenu le", de: "Zurück am", en: "Came back on" } },
      reason: {
        label: { nl: "Reden van de bank", fr: "Motif de la banque", de: "Grund der Bank", en: "Reason of the bank" },
      },
    },
  },
};
