import type { Text, TextWith } from "../language.ts";

/** Who acts for the reader, and for whom the reader acts. */
export const representText = {
  nav: { nl: "Wie treedt voor mij op", fr: "Qui agit pour moi", de: "Wer für mich handelt", en: "Who acts for me" },
  lead: {
    nl: "U kunt iemand een volmacht geven, zoals een kind of een vriend. Die persoon meldt zich aan met een eigen naam. Alles wat hij voor u doet, staat op zijn naam.",
    fr: "Vous pouvez donner procuration à quelqu’un, par exemple à un enfant ou à un ami. Cette personne se connecte sous son propre nom. Tout ce qu’elle fait pour vous est noté à son nom.",
    de: "Sie können jemandem eine Vollmacht geben, zum Beispiel einem Kind oder einem Freund. Diese Person meldet sich mit eigenem Namen an. Alles, was sie für Sie tut, steht unter ihrem Namen.",
    en: "You can give somebody a power of attorney, such as a child or a friend. That person signs in under their own name. All that they do for you stands under their name.",
  },
  nobody: {
    nl: "Niemand treedt voor u op.",
    fr: "Personne n’agit pour vous.",
    de: "Niemand handelt für Sie.",
    en: "Nobody acts for you.",
  },
  term: { nl: "Volmacht", fr: "Procuration", de: "Vollmacht", en: "Power of attorney" },
  medical: { nl: "Medische gegevens", fr: "Données médicales", de: "Medizinische Angaben", en: "Medical facts" },
  withHealth: { nl: "Ziet ze ook", fr: "Les voit aussi", de: "Sieht sie auch", en: "Sees them too" },
  withoutHealth: { nl: "Ziet ze niet", fr: "Ne les voit pas", de: "Sieht sie nicht", en: "Does not see them" },
  signed: { nl: "Getekend op", fr: "Signée le", de: "Unterschrieben am", en: "Signed on" },
  ended: { nl: "Gestopt op", fr: "Arrêtée le", de: "Beendet am", en: "Ended on" },

  navOf: {
    nl: "Voor wie treedt u op?",
    fr: "Pour qui agissez-vous ?",
    de: "Für wen handeln Sie?",
    en: "For whom do you act?",
  },
  code: { nl: "Uw code", fr: "Votre code", de: "Ihr Code", en: "Your code" },
  codeAbout: {
    nl: "Geef deze code aan wie u een volmacht wil geven.",
    fr: "Donnez ce code à qui veut vous donner procuration.",
    de: "Geben Sie diesen Code der Person, die Ihnen eine Vollmacht geben will.",
    en: "Give this code to whoever wants to give you a power of attorney.",
  },
  none: {
    nl: "Niemand gaf u nu een volmacht.",
    fr: "Personne ne vous a donné procuration pour le moment.",
    de: "Zurzeit hat Ihnen niemand eine Vollmacht gegeben.",
    en: "Nobody has given you a power of attorney now.",
  },
  mayRead: { nl: "U mag ze lezen", fr: "Vous pouvez les lire", de: "Sie dürfen sie lesen", en: "You may read them" },
  mayNotRead: {
    nl: "U mag ze niet lezen",
    fr: "Vous ne pouvez pas les lire",
    de: "Sie dürfen sie nicht lesen",
    en: "You may not read them",
  },
  choose: { nl: "Pagina’s openen", fr: "Ouvrir ses pages", de: "Seiten öffnen", en: "Open their pages" },
  onlyThemself: {
    nl: "Dit kan alleen de verzekerde zelf doen.",
    fr: "Seul l’assuré peut le faire lui-même.",
    de: "Das kann nur die versicherte Person selbst tun.",
    en: "Only the insured person can do this.",
  },
  stopActing: {
    nl: "Nu niet meer optreden",
    fr: "Ne plus agir maintenant",
    de: "Jetzt nicht mehr handeln",
    en: "No longer act now",
  },
  cannotDo: {
    nl: "Dit kunt u niet voor een ander",
    fr: "Vous ne pouvez pas le faire pour un autre",
    de: "Das geht nicht für andere",
    en: "This you cannot do for another",
  },
  onlyWithHealth: {
    nl: "Alleen als u ook de medische gegevens mag zien:",
    fr: "Seulement si vous pouvez aussi voir les données médicales :",
    de: "Nur wenn Sie auch die medizinischen Angaben sehen dürfen:",
    en: "Only if you may see the medical facts too:",
  },
} satisfies Record<string, Text>;

export const actsForText: TextWith<{ name: string }> = {
  nl: ({ name }) => `treedt op voor ${name}`,
  fr: ({ name }) => `agit pour ${name}`,
  de: ({ name }) => `handelt für ${name}`,
  en: ({ name }) => `acts for ${name}`,
};

/** Over each question that is asked of who acts for another. */
export const youActForText: TextWith<{ name: string }> = {
  nl: ({ name }) => `U doet dit voor ${name}.`,
  fr: ({ name }) => `Vous le faites pour ${name}.`,
  de: ({ name }) => `Sie tun das für ${name}.`,
  en: ({ name }) => `You do this for ${name}.`,
};
