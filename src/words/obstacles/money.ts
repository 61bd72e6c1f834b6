import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutMoney = {
  "cost-lies-outside-the-training": {
    nl: "Die dag ligt te ver van de opleiding: meer dan zes maanden ervoor of erna. Kijk de dag na.",
    fr: "Ce jour est trop éloigné de la formation : plus de six mois avant ou après. Vérifiez la date.",
    de: "Dieser Tag liegt zu weit von der Ausbildung: mehr als sechs Monate davor oder danach. Prüfen Sie den Tag.",
    en: "That day is too far from the training: more than six months before or after it. Check the day.",
  },
  "no-cost-to-assess": {
    nl: "Er is geen kost om te beoordelen. Laat hem eerst indienen.",
    fr: "Il n’y a pas de frais à évaluer. Faites-le d’abord introduire.",
    de: "Es gibt keine Kosten zu beurteilen. Lassen Sie sie zuerst einreichen.",
    en: "There is no cost to assess. Have it handed in first.",
  },
  "amount-of-the-region-is-missing": {
    nl: "U aanvaardt een deel. Vul in wat een gewest voor hetzelfde betaalt.",
    fr: "Vous acceptez une partie. Indiquez ce qu’une Région paie pour la même chose.",
    de: "Sie nehmen einen Teil an. Geben Sie an, was eine Region für dasselbe zahlt.",
    en: "You accept a part. Fill in what a region pays for the same.",
  },
  "amount-of-the-region-does-not-fit": {
    nl: "Een bedrag van een gewest hoort alleen bij een deel. Laat het leeg, of kies ‘voor een deel’.",
    fr: "Un montant d’une Région ne se met que pour une partie. Laissez vide, ou choisissez « en partie ».",
    de: "Ein Betrag einer Region gehört nur zu einem Teil. Lassen Sie ihn leer, oder wählen Sie „zum Teil“.",
    en: "An amount of a region only goes with a part. Leave it empty, or choose ‘in part’.",
  },
  "grounds-are-missing": {
    nl: "Een weigering heeft redenen nodig. Schrijf ze op voor de persoon.",
    fr: "Un refus doit être motivé. Écrivez les motifs pour la personne.",
    de: "Eine Ablehnung braucht Gründe. Schreiben Sie sie für die Person auf.",
    en: "A refusal needs grounds. Write them down for the person.",
  },
  "nothing-to-pay": {
    nl: "Er is nu niets te betalen: alles is opgedragen, of er ontbreekt een rekeningnummer.",
    fr: "Il n’y a rien à payer maintenant : tout est ordonné, ou un numéro de compte manque.",
    de: "Es ist jetzt nichts zu zahlen: Alles ist angeordnet, oder eine Kontonummer fehlt.",
    en: "There is nothing to pay now: everything is ordered, or an account number is missing.",
  },
  "payments-were-sent": {
    nl: "Het bestand is al verzonden. Noteer nu wat de bank deed.",
    fr: "Le fichier est déjà envoyé. Notez maintenant ce que la banque a fait.",
    de: "Die Datei ist schon gesendet. Tragen Sie jetzt ein, was die Bank tat.",
    en: "The file was sent already. Now record what the bank did.",
  },
  "payments-were-not-sent": {
    nl: "Het bestand is nog niet verzonden. Noteer eerst de verzending.",
    fr: "Le fichier n’est pas encore envoyé. Notez d’abord l’envoi.",
    de: "Die Datei ist noch nicht gesendet. Tragen Sie zuerst den Versand ein.",
    en: "The file was not sent yet. Record the sending first.",
  },
  "payments-were-executed": {
    nl: "De bank heeft deze opdracht al uitgevoerd. Kwam er iets terug? Noteer dat apart.",
    fr: "La banque a déjà exécuté cet ordre. Un virement est revenu ? Notez-le à part.",
    de: "Die Bank hat diesen Auftrag schon ausgeführt. Kam etwas zurück? Tragen Sie das getrennt ein.",
    en: "The bank has carried out this order already. Did something come back? Record that apart.",
  },
  "no-such-transfer": {
    nl: "Deze overschrijving staat niet in de opdracht. Kijk het nummer na.",
    fr: "Ce virement ne figure pas dans l’ordre. Vérifiez le numéro.",
    de: "Diese Überweisung steht nicht im Auftrag. Prüfen Sie die Nummer.",
    en: "This transfer is not in the order. Check the number.",
  },
  "transfer-was-returned": {
    nl: "Deze overschrijving kwam al terug. Ze komt in een volgende opdracht.",
    fr: "Ce virement est déjà revenu. Il figurera dans un prochain ordre.",
    de: "Diese Überweisung kam schon zurück. Sie kommt in einen nächsten Auftrag.",
    en: "This transfer came back already. It comes in a next order.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
