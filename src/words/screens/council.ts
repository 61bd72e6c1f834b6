import type { Text, TextWith } from "../language.ts";

/** The sessions of the Higher Commission, their agenda and their decisions. */
export const councilText = {
  title: {
    nl: "Zittingen van de Hoge Commissie",
    fr: "Séances de la Commission supérieure",
    de: "Sitzungen der Hohen Kommission",
    en: "Sessions of the Higher Commission",
  },
  lead: {
    nl: "De Hoge Commissie van de Geneeskundige Raad voor Invaliditeit beslist over opleidingsprojecten.",
    fr: "La Commission supérieure du Conseil médical de l’invalidité décide des projets de formation.",
    de: "Die Hohe Kommission des Medizinischen Rates für Invalidität entscheidet über Ausbildungsprojekte.",
    en: "The Higher Commission of the Medical Council for Invalidity decides on training projects.",
  },
  none: {
    nl: "Er zijn nog geen zittingen. Plan de eerste.",
    fr: "Il n’y a pas encore de séances. Planifiez la première.",
    de: "Es gibt noch keine Sitzungen. Planen Sie die erste.",
    en: "There are no sessions yet. Plan the first one.",
  },
  noneForMember: {
    nl: "Er zijn nog geen zittingen. Zodra het secretariaat er een plant, staat ze hier met haar dossiers.",
    fr: "Il n’y a pas encore de séances. Dès que le secrétariat en planifie une, elle figure ici avec ses dossiers.",
    de: "Es gibt noch keine Sitzungen. Sobald das Sekretariat eine plant, steht sie hier mit ihren Akten.",
    en: "There are no sessions yet. As soon as the secretariat plans one, it stands here with its files.",
  },
  session: { nl: "Zitting", fr: "Séance", de: "Sitzung", en: "Session" },
  day: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" },
  place: { nl: "Plaats", fr: "Lieu", de: "Ort", en: "Place" },
  status: { nl: "Stand", fr: "État", de: "Stand", en: "Status" },
  dossiers: { nl: "Dossiers", fr: "Dossiers", de: "Akten", en: "Dossiers" },
  decided: { nl: "Beslist", fr: "Décidés", de: "Entschieden", en: "Decided" },

  agenda: { nl: "Agenda", fr: "Ordre du jour", de: "Tagesordnung", en: "Agenda" },
  noAgenda: {
    nl: "Er staan nog geen dossiers op de agenda.",
    fr: "Aucun dossier n’est encore à l’ordre du jour.",
    de: "Es stehen noch keine Akten auf der Tagesordnung.",
    en: "There are no dossiers on the agenda yet.",
  },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
  opinion: {
    nl: "Advies van het RIZIV-team",
    fr: "Avis de l’équipe de l’INAMI",
    de: "Stellungnahme des LIKIV-Teams",
    en: "Opinion of the RIZIV team",
  },
  decision: { nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision" },
  notDecided: { nl: "Nog te beslissen", fr: "À décider", de: "Noch zu entscheiden", en: "To be decided" },
  decide: { nl: "Beslissen", fr: "Décider", de: "Entscheiden", en: "Decide" },
  waitingForAgenda: {
    nl: "Dossiers die op een agenda wachten",
    fr: "Dossiers en attente d’un ordre du jour",
    de: "Akten, die auf eine Tagesordnung warten",
    en: "Dossiers waiting for an agenda",
  },
  toPost: {
    nl: "Brieven die naar de post moeten",
    fr: "Lettres à remettre à la poste",
    de: "Briefe, die zur Post müssen",
    en: "Letters to be posted",
  },
  back: {
    nl: "Terug naar de zittingen",
    fr: "Retour aux séances",
    de: "Zurück zu den Sitzungen",
    en: "Back to the sessions",
  },
} satisfies Record<string, Text>;

export const sessionOf: TextWith<string> = {
  nl: (day) => `Zitting ${day}`,
  fr: (day) => `Séance du ${day}`,
  de: (day) => `Sitzung vom ${day}`,
  en: (day) => `Session ${day}`,
};

export const sessionStatus = {
  planned: { nl: "Gepland", fr: "Planifiée", de: "Geplant", en: "Planned" },
  closed: { nl: "Gesloten", fr: "Clôturée", de: "Geschlossen", en: "Closed" },
} satisfies Record<"planned" | "closed", Text>;
