import type { Text } from "../language.ts";

/** What can be wrong with a file that somebody sends. */
export const documentFaults = {
  "document-missing": {
    nl: "Kies een bestand om te versturen.",
    fr: "Choisissez un fichier à envoyer.",
    de: "Wählen Sie eine Datei zum Senden.",
    en: "Choose a file to send.",
  },
  "document-empty": {
    nl: "Dit bestand is leeg. Kies een ander bestand.",
    fr: "Ce fichier est vide. Choisissez-en un autre.",
    de: "Diese Datei ist leer. Wählen Sie eine andere Datei.",
    en: "This file is empty. Choose another file.",
  },
  "document-too-large": {
    nl: "Dit is te groot. Een bestand mag 10 MB zijn, alles samen 25 MB. Neem een kleinere foto of stuur het in delen.",
    fr: "C’est trop grand. Un fichier peut faire 10 Mo, l’ensemble 25 Mo. Prenez une photo plus petite ou envoyez en plusieurs fois.",
    de: "Das ist zu groß. Eine Datei darf 10 MB haben, alle zusammen 25 MB. Machen Sie ein kleineres Foto oder senden Sie in Teilen.",
    en: "This is too large. One file may be 10 MB, all together 25 MB. Take a smaller photo or send it in parts.",
  },
  "document-kind": {
    nl: "Dit bestand kunnen we niet lezen. Stuur een PDF of een foto (JPEG of PNG).",
    fr: "Nous ne pouvons pas lire ce fichier. Envoyez un PDF ou une photo (JPEG ou PNG).",
    de: "Diese Datei können wir nicht lesen. Senden Sie ein PDF oder ein Foto (JPEG oder PNG).",
    en: "We cannot read this file. Send a PDF or a photo (JPEG or PNG).",
  },
  "document-two-kinds": {
    nl: "Dit bestand doet zich voor als twee soorten tegelijk. Maak een nieuwe foto of PDF en stuur die.",
    fr: "Ce fichier se présente comme deux types à la fois. Faites une nouvelle photo ou un nouveau PDF et envoyez-le.",
    de: "Diese Datei gibt sich als zwei Arten zugleich aus. Machen Sie ein neues Foto oder PDF und senden Sie es.",
    en: "This file passes for two kinds at once. Make a new photo or PDF and send that.",
  },
  "document-harmful": {
    nl: "In dit bestand zit iets dat schade kan doen, zoals een virus. Het is niet bewaard. Stuur een nieuwe foto of PDF.",
    fr: "Ce fichier contient quelque chose de nuisible, comme un virus. Il n’a pas été conservé. Envoyez une nouvelle photo ou un nouveau PDF.",
    de: "In dieser Datei steckt etwas Schädliches, wie ein Virus. Sie wurde nicht aufbewahrt. Senden Sie ein neues Foto oder PDF.",
    en: "This file holds something harmful, like a virus. It was not kept. Send a new photo or PDF.",
  },
  "documents-too-many": {
    nl: "Stuur hoogstens vijf bestanden tegelijk.",
    fr: "Envoyez au plus cinq fichiers à la fois.",
    de: "Senden Sie höchstens fünf Dateien auf einmal.",
    en: "Send at most five files at once.",
  },
  "number-cannot-be-theirs": {
    nl: "Dit nummer kan niet van deze persoon zijn. Kijk de kaart na.",
    fr: "Ce numéro ne peut pas être celui de cette personne. Vérifiez la carte.",
    de: "Diese Nummer kann nicht die dieser Person sein. Prüfen Sie den Ausweis.",
    en: "This number cannot be this person’s. Check the card.",
  },
  "documents-not-here": {
    nl: "Bij deze handeling horen geen bestanden.",
    fr: "Cette action n’accepte pas de fichiers.",
    de: "Zu dieser Handlung gehören keine Dateien.",
    en: "No files go with this act.",
  },
} satisfies Record<string, Text>;
