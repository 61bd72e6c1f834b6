import type { Text, TextWith } from "../language.ts";

/** A file as somebody saw it on a day, for who looks after reading. */
export const auditFileText = {
  title: {
    nl: "Het dossier zoals iemand het zag",
    fr: "Le dossier tel que quelqu’un l’a vu",
    de: "Die Akte, wie jemand sie sah",
    en: "The file as somebody saw it",
  },
  lead: {
    nl: "U ziet wat iemand op een dag van dit dossier kon zien, niet wat erin staat. Geen naam, geen gegeven. Dat u dit bekijkt, wordt bewaard, en de verzekerde ziet het.",
    fr: "Vous voyez ce que quelqu’un pouvait voir de ce dossier un jour donné, sans son contenu. Ni nom, ni donnée. Votre consultation est enregistrée, et l’assuré la voit.",
    de: "Sie sehen, was jemand an einem Tag von dieser Akte sehen konnte, nicht was darin steht. Kein Name, keine Angabe. Dass Sie dies ansehen, wird festgehalten, und die versicherte Person sieht es.",
    en: "You see what somebody could see of this file on a day, not what it says. No name, no fact. That you look at this is recorded, and the insured person sees it.",
  },
  as: {
    nl: "Wie: account, of nummer van de verzekerde",
    fr: "Qui : compte, ou numéro de l’assuré",
    de: "Wer: Konto, oder Nummer der versicherten Person",
    en: "Who: account, or number of the insured person",
  },
  day: { nl: "Op welke dag", fr: "Quel jour", de: "An welchem Tag", en: "On which day" },
  show: { nl: "Tonen", fr: "Afficher", de: "Anzeigen", en: "Show" },
  noSuchReader: {
    nl: "Niemand heeft dit account of dit nummer.",
    fr: "Personne n’a ce compte ou ce numéro.",
    de: "Niemand hat dieses Konto oder diese Nummer.",
    en: "Nobody has this account or this number.",
  },
  role: { nl: "Als", fr: "Comme", de: "Als", en: "As" },
  relation: {
    nl: "Was tot de verzekerde",
    fr: "Lien avec l’assuré",
    de: "Beziehung zur Person",
    en: "Was to the person",
  },
  identity: {
    nl: "Naam, nummer en adres",
    fr: "Nom, numéro et adresse",
    de: "Name, Nummer und Adresse",
    en: "Name, number and address",
  },
  medical: { nl: "Medische gegevens", fr: "Données médicales", de: "Medizinische Angaben", en: "Medical data" },
  shown: { nl: "getoond", fr: "montré", de: "gezeigt", en: "shown" },
  notShown: { nl: "niet getoond", fr: "pas montré", de: "nicht gezeigt", en: "not shown" },
  closed: {
    nl: "Kon dit dossier die dag niet openen.",
    fr: "Ne pouvait pas ouvrir ce dossier ce jour-là.",
    de: "Konnte diese Akte an dem Tag nicht öffnen.",
    en: "Could not open this file that day.",
  },
  events: { nl: "Gebeurtenissen", fr: "Événements", de: "Ereignisse", en: "Events" },
  dues: {
    nl: "Waarop gewacht werd",
    fr: "Ce qui était attendu",
    de: "Worauf gewartet wurde",
    en: "What was waited for",
  },
  documents: { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" },
  none: { nl: "Geen", fr: "Aucun", de: "Keine", en: "None" },
  event: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  on: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" },
  by: { nl: "Door", fr: "Par", de: "Von", en: "By" },
  saw: { nl: "Zag", fr: "A vu", de: "Sah", en: "Saw" },
  noFields: {
    nl: "dat het gebeurde",
    fr: "que cela s’est passé",
    de: "dass es geschah",
    en: "that it happened",
  },
  opens: { nl: "kon het openen", fr: "pouvait l’ouvrir", de: "konnte es öffnen", en: "could open it" },
  listed: {
    nl: "zag dat het er was",
    fr: "voyait qu’il existait",
    de: "sah, dass es da war",
    en: "saw that it was there",
  },
  back: {
    nl: "Terug naar wie las wat",
    fr: "Retour à qui a lu quoi",
    de: "Zurück zu wer las was",
    en: "Back to who read what",
  },
  self: { nl: "de verzekerde zelf", fr: "l’assuré lui-même", de: "die Person selbst", en: "the person themself" },
  follows: { nl: "volgde die", fr: "suivait l’assuré", de: "begleitete sie", en: "followed them" },
  represents: {
    nl: "trad op met een volmacht",
    fr: "agissait avec une procuration",
    de: "handelte mit einer Vollmacht",
    en: "acted by a power of attorney",
  },
  glass: {
    nl: "opende het bij uitzondering",
    fr: "ouvert par exception",
    de: "ausnahmsweise geöffnet",
    en: "opened it by way of exception",
  },
  stranger: {
    nl: "volgde die niet",
    fr: "ne suivait pas l’assuré",
    de: "begleitete sie nicht",
    en: "did not follow them",
  },
} satisfies Record<string, Text>;

/** A sealed part, and whether this reader was shown it. */
export const medicalPart = {
  shown: {
    nl: ({ as }) => `medisch deel, getoond aan ${as}`,
    fr: ({ as }) => `partie médicale, montrée à ${as}`,
    de: ({ as }) => `medizinischer Teil, gezeigt: ${as}`,
    en: ({ as }) => `medical part, shown to ${as}`,
  },
  "not shown": {
    nl: ({ as }) => `medisch deel, niet getoond aan ${as}`,
    fr: ({ as }) => `partie médicale, pas montrée à ${as}`,
    de: ({ as }) => `medizinischer Teil, nicht gezeigt: ${as}`,
    en: ({ as }) => `medical part, not shown to ${as}`,
  },
} satisfies Record<string, TextWith<{ as: string }>>;
