import type { Text } from "../language.ts";

/** Documents that were sent, on the pages of the person and of professionals. */
export const documentsText = {
  title: { nl: "Mijn documenten", fr: "Mes documents", de: "Meine Dokumente", en: "My documents" },
  lead: {
    nl: "Hier staan uw brieven en wat u of iemand anders opstuurde. U kunt alles openen en bewaren.",
    fr: "Voici vos lettres et ce que vous ou d’autres avez envoyé. Vous pouvez tout ouvrir et enregistrer.",
    de: "Hier stehen Ihre Briefe und was Sie oder andere gesendet haben. Sie können alles öffnen und speichern.",
    en: "Here are your letters and what you or others sent. You can open and save everything.",
  },
  letters: { nl: "Brieven aan u", fr: "Lettres qui vous sont adressées", de: "Briefe an Sie", en: "Letters to you" },
  noLetters: {
    nl: "U hebt nog geen brieven gekregen.",
    fr: "Vous n’avez pas encore reçu de lettres.",
    de: "Sie haben noch keine Briefe bekommen.",
    en: "You have had no letters yet.",
  },
  sent: {
    nl: "Opgestuurde documenten",
    fr: "Documents envoyés",
    de: "Gesendete Dokumente",
    en: "Documents that were sent",
  },
  none: {
    nl: "Er is nog niets opgestuurd.",
    fr: "Rien n’a encore été envoyé.",
    de: "Es wurde noch nichts gesendet.",
    en: "Nothing was sent yet.",
  },
  inFile: { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" },
  all: { nl: "Al mijn documenten", fr: "Tous mes documents", de: "Alle meine Dokumente", en: "All my documents" },
  add: { nl: "Document toevoegen", fr: "Ajouter un document", de: "Dokument hinzufügen", en: "Add a document" },
  cannotAdd: {
    nl: "U hebt nu geen traject en geen werk naast uw uitkering. Daarom kunt u hier nu niets opsturen.",
    fr: "Vous n’avez actuellement ni trajet, ni travail à côté de votre indemnité. Vous ne pouvez donc rien envoyer ici pour l’instant.",
    de: "Sie haben derzeit keinen Weg und keine Arbeit neben Ihrer Leistung. Deshalb können Sie hier jetzt nichts senden.",
    en: "You have no trajectory and no work beside your benefit now. So there is nothing to send here now.",
  },
  everything: { nl: "Al mijn gegevens", fr: "Toutes mes données", de: "Alle meine Angaben", en: "All my data" },
  everythingLead: {
    nl: "U hebt recht op alles wat hier over u staat: wat er gebeurde, wie keek, uw geld, uw brieven. Klopt er iets niet? Vraag uw ziekenfonds om het te verbeteren.",
    fr: "Vous avez droit à tout ce qui est noté ici sur vous : ce qui s’est passé, qui a regardé, votre argent, vos lettres. Une erreur ? Demandez à votre mutualité de la corriger.",
    de: "Sie haben ein Recht auf alles, was hier über Sie steht: was geschah, wer es ansah, Ihr Geld, Ihre Briefe. Stimmt etwas nicht? Bitten Sie Ihre Krankenkasse, es zu berichtigen.",
    en: "You have a right to all that is kept about you here: what happened, who looked, your money, your letters. Is something wrong? Ask your sickness fund to correct it.",
  },
  takeAlong: {
    nl: "Bewaar al mijn gegevens als bestand (JSON)",
    fr: "Enregistrer toutes mes données (JSON)",
    de: "Alle meine Angaben als Datei speichern (JSON)",
    en: "Save all my data as a file (JSON)",
  },
  medical: { nl: "Medisch", fr: "Médical", de: "Medizinisch", en: "Medical" },
  closed: {
    nl: "Alleen de persoon, de adviserend arts en het team kunnen dit openen.",
    fr: "Seuls la personne, le médecin-conseil et l’équipe peuvent l’ouvrir.",
    de: "Nur die Person, der Vertrauensarzt und das Team können dies öffnen.",
    en: "Only the person, the advising physician and the team can open this.",
  },
  you: { nl: "u", fr: "vous", de: "Sie", en: "you" },
} satisfies Record<string, Text>;
