import type { GlassConclusion, GlassPurpose } from "../../trajectory/glass/glass.ts";
import type { Text } from "../language.ts";

export const glassPurpose = {
  "the-person-asks": {
    nl: "De persoon vraagt nu hulp",
    fr: "La personne demande de l’aide maintenant",
    de: "Die Person bittet jetzt um Hilfe",
    en: "The person asks for help now",
  },
  "changes-funds": {
    nl: "De persoon verandert van ziekenfonds",
    fr: "La personne change de mutualité",
    de: "Die Person wechselt die Krankenkasse",
    en: "The person changes sickness funds",
  },
  "cannot-wait": {
    nl: "Iets kan niet wachten op wie volgt",
    fr: "Quelque chose ne peut pas attendre",
    de: "Etwas kann nicht warten",
    en: "Something cannot wait for who follows",
  },
  "complaint-or-mistake": {
    nl: "Een klacht of een fout wordt onderzocht",
    fr: "Une plainte ou une erreur est examinée",
    de: "Eine Beschwerde oder ein Fehler wird geprüft",
    en: "A complaint or a mistake is looked into",
  },
} satisfies Record<GlassPurpose, Text>;

export const glassConclusion = {
  "well-founded": {
    nl: "De reden was goed",
    fr: "La raison était bonne",
    de: "Der Grund war gut",
    en: "The reason was good",
  },
  "not-well-founded": {
    nl: "De reden was niet goed",
    fr: "La raison n’était pas bonne",
    de: "Der Grund war nicht gut",
    en: "The reason was not good",
  },
  "to-be-followed-up": {
    nl: "Er volgt verder onderzoek",
    fr: "L’examen continue",
    de: "Es wird weiter geprüft",
    en: "It is looked into further",
  },
} satisfies Record<GlassConclusion, Text>;
