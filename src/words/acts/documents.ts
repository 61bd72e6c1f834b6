import type { FieldWords, WordsOfActs } from "./words-of-act.ts";

const documentKind: FieldWords = {
  label: {
    nl: "Wat voor document is het?",
    fr: "De quel type de document s’agit-il ?",
    de: "Was für ein Dokument ist es?",
    en: "What kind of document is it?",
  },
};
const medical: FieldWords = {
  label: {
    nl: "Staat er iets over gezondheid in?",
    fr: "Ce document parle-t-il de santé ?",
    de: "Steht darin etwas über die Gesundheit?",
    en: "Does it say anything about health?",
  },
  hint: {
    nl: "Ja? Dan kunnen alleen de persoon zelf, de adviserend arts en zijn team het openen.",
    fr: "Oui ? Alors seuls la personne elle-même, le médecin-conseil et son équipe peuvent l’ouvrir.",
    de: "Ja? Dann können nur die Person selbst, der Vertrauensarzt und sein Team es öffnen.",
    en: "Yes? Then only the person, the advising physician and the team can open it.",
  },
};
const onScreen = {
  nl: "Het document staat in het dossier. Elke keer dat iemand het opent, wordt dat genoteerd.",
  fr: "Le document est dans le dossier. Chaque ouverture est notée.",
  de: "Das Dokument steht in der Akte. Jedes Öffnen wird vermerkt.",
  en: "The document is in the file. Every opening of it is recorded.",
};
const inYourFile = {
  nl: "Uw document is goed aangekomen. Bij ‘Mijn documenten’ ziet u het staan. Wie het opent, ziet u bij ‘Wie keek in mijn dossier’.",
  fr: "Votre document est bien arrivé. Vous le voyez sous « Mes documents ». Qui l’ouvre figure sous « Qui a consulté mon dossier ».",
  de: "Ihr Dokument ist gut angekommen. Sie sehen es unter „Meine Dokumente“. Wer es öffnet, steht unter „Wer meine Akte ansah“.",
  en: "Your document has arrived. You see it under ‘My documents’. Who opens it is under ‘Who looked at my file’.",
};

export const documents: WordsOfActs<
  "add-document" | "add-document-to-project" | "add-document-to-resumption" | "add-receipt"
> = {
  "add-document": {
    title: {
      nl: "Document toevoegen",
      fr: "Ajouter un document",
      de: "Dokument hinzufügen",
      en: "Add a document",
    },
    explains: {
      nl: "Stuur een document naar uw ziekenfonds. Een foto met uw telefoon is ook goed. U moet niets sturen als niemand het vraagt.",
      fr: "Envoyez un document à votre mutualité. Une photo prise avec votre téléphone convient aussi. Rien n’est obligatoire si personne ne le demande.",
      de: "Senden Sie Ihrer Krankenkasse ein Dokument. Ein Foto mit dem Telefon genügt. Sie müssen nichts senden, wenn niemand danach fragt.",
      en: "Send a document to your sickness fund. A photo taken with your telephone is fine. You need not send anything if nobody asks for it.",
    },
    button: { nl: "Document versturen", fr: "Envoyer le document", de: "Dokument senden", en: "Send the document" },
    done: inYourFile,
    fields: { documentKind, medical },
    professional: {
      explains: {
        nl: "Het document komt in het dossier van de persoon, versleuteld. Is het medisch, dan openen alleen de persoon, de adviserend arts en het team het.",
        fr: "Le document est chiffré et placé dans le dossier de la personne. S’il est médical, seuls la personne, le médecin-conseil et l’équipe l’ouvrent.",
        de: "Das Dokument kommt verschlüsselt in die Akte der Person. Ist es medizinisch, öffnen es nur die Person, der Vertrauensarzt und das Team.",
        en: "The document goes into the person’s file, encrypted. If it is medical, only the person, the advising physician and the team open it.",
      },
      done: onScreen,
    },
  },
  "add-document-to-project": {
    title: {
      nl: "Document bij het opleidingsproject",
      fr: "Document pour le projet de formation",
      de: "Dokument zum Ausbildungsprojekt",
      en: "Document for the training project",
    },
    explains: {
      nl: "Stuur iets over uw opleiding, zoals een offerte of een programma. Wie aan uw dossier werkt kan het lezen.",
      fr: "Envoyez un document sur votre formation, par exemple une offre ou un programme. Les personnes qui traitent votre dossier peuvent le lire.",
      de: "Senden Sie etwas über Ihre Ausbildung, zum Beispiel ein Angebot oder ein Programm. Wer an Ihrer Akte arbeitet, kann es lesen.",
      en: "Send something about your training, such as an offer or a programme. Whoever works on your dossier can read it.",
    },
    button: { nl: "Document versturen", fr: "Envoyer le document", de: "Dokument senden", en: "Send the document" },
    done: inYourFile,
    fields: { documentKind, medical },
    professional: {
      explains: {
        nl: "Het document komt bij het project dat nu in behandeling is. Wie het project ziet, kan het openen, tenzij het medisch is.",
        fr: "Le document est joint au projet en cours. Qui voit le projet peut l’ouvrir, sauf s’il est médical.",
        de: "Das Dokument kommt zum laufenden Projekt. Wer das Projekt sieht, kann es öffnen, außer wenn es medizinisch ist.",
        en: "The document is added to the project that is being dealt with. Who sees the project can open it, unless it is medical.",
      },
      done: onScreen,
    },
  },
  "add-document-to-resumption": {
    title: {
      nl: "Document bij uw werk",
      fr: "Document concernant le travail",
      de: "Dokument zur Arbeit",
      en: "Document about the work",
    },
    explains: {
      nl: "Stuur een document over dit werk, zoals een contract of een attest. De adviserend arts kan het gebruiken om te beslissen.",
      fr: "Envoyez un document sur ce travail, par exemple un contrat ou une attestation. Le médecin-conseil peut s’en servir pour décider.",
      de: "Senden Sie ein Dokument über diese Arbeit, zum Beispiel einen Vertrag oder eine Bescheinigung. Der Vertrauensarzt kann es für die Entscheidung nutzen.",
      en: "Send a document about this work, such as a contract or a certificate. The advising physician can use it to decide.",
    },
    button: { nl: "Document versturen", fr: "Envoyer le document", de: "Dokument senden", en: "Send the document" },
    done: inYourFile,
    fields: { documentKind, medical },
    professional: {
      explains: {
        nl: "Het document komt bij deze melding van werk, versleuteld.",
        fr: "Le document est joint, chiffré, à cette déclaration de travail.",
        de: "Das Dokument kommt verschlüsselt zu dieser Arbeitsmeldung.",
        en: "The document is added to this declaration of work, encrypted.",
      },
      done: onScreen,
    },
  },
  "add-receipt": {
    title: {
      nl: "Betaalbewijs toevoegen",
      fr: "Ajouter une preuve de paiement",
      de: "Zahlungsbeleg hinzufügen",
      en: "Add a receipt",
    },
    explains: {
      nl: "Stuur het bewijs van een kost die u al indiende. Een foto van het ticket is goed.",
      fr: "Envoyez la preuve d’un frais déjà introduit. Une photo du ticket convient.",
      de: "Senden Sie den Beleg für bereits eingereichte Kosten. Ein Foto des Belegs genügt.",
      en: "Send the proof of a cost that you handed in before. A photo of the receipt is fine.",
    },
    button: { nl: "Bewijs versturen", fr: "Envoyer la preuve", de: "Beleg senden", en: "Send the receipt" },
    done: inYourFile,
    fields: { cost: { label: { nl: "Welke kost?", fr: "Quel frais ?", de: "Welche Kosten?", en: "Which cost?" } } },
    professional: {
      explains: {
        nl: "Het bewijs komt bij de gekozen kost. De persoon ziet het ook.",
        fr: "La preuve est jointe au frais choisi. La personne la voit aussi.",
        de: "Der Beleg kommt zu den gewählten Kosten. Die Person sieht ihn auch.",
        en: "The receipt is added to the chosen cost. The person sees it too.",
      },
      done: onScreen,
    },
  },
};
