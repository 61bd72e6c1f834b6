import type { Obstacle } from "../../trajectory/obstacles.ts";
import type { Text } from "../language.ts";

export const aboutGlass = {
  "file-is-open-to-you": {
    nl: "U kunt dit dossier al lezen. Open het zoals altijd.",
    fr: "Vous pouvez déjà lire ce dossier. Ouvrez-le comme d’habitude.",
    de: "Sie können diese Akte schon lesen. Öffnen Sie sie wie immer.",
    en: "You can read this file already. Open it as always.",
  },
  "not-at-a-sickness-fund": {
    nl: "Alleen wie voor een ziekenfonds werkt, kan dit.",
    fr: "Seul celui qui travaille pour une mutualité peut le faire.",
    de: "Das kann nur, wer für eine Krankenkasse arbeitet.",
    en: "Only who works for a sickness fund can do this.",
  },
  "no-glass-to-look-into": {
    nl: "Hier valt niets na te kijken, of het is al nagekeken.",
    fr: "Il n’y a rien à examiner ici, ou c’est déjà fait.",
    de: "Hier gibt es nichts zu prüfen, oder es ist schon geprüft.",
    en: "There is nothing to examine here, or it was examined already.",
  },
} satisfies Partial<Record<Obstacle, Text>>;
