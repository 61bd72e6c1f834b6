import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutDocuments = {
  "too-many-documents": {
    nl: "Dit dossier telt al 100 documenten. Meer kan niet. Bel het ziekenfonds als er nog iets bij moet.",
    fr: "Ce dossier compte déjà 100 documents. Il ne peut pas en contenir plus. Appelez la mutualité s’il faut encore ajouter quelque chose.",
    de: "Diese Akte enthält schon 100 Dokumente. Mehr geht nicht. Rufen Sie die Krankenkasse an, wenn noch etwas dazukommen muss.",
    en: "This file holds 100 documents already. It cannot hold more. Call the sickness fund if something must still be added.",
  },
  "nothing-to-correct": {
    nl: "U vulde niets in om te verbeteren.",
    fr: "Vous n’avez rien indiqué à corriger.",
    de: "Sie haben nichts zum Berichtigen ausgefüllt.",
    en: "You filled in nothing to correct.",
  },
  "no-such-cost": {
    nl: "Deze kost is niet ingediend. Dien eerst de kost in.",
    fr: "Ce frais n’a pas été introduit. Introduisez d’abord le frais.",
    de: "Diese Kosten wurden nicht eingereicht. Reichen Sie zuerst die Kosten ein.",
    en: "This cost was not handed in. Hand in the cost first.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
