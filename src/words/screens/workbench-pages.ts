import type { Text, TextWith } from "../language.ts";

/** For who follows nobody: what their role can do here, and what it cannot. */
export const noListText = {
  title: { nl: "Uw werk hier", fr: "Votre travail ici", de: "Ihre Arbeit hier", en: "Your work here" },
  statistician: {
    nl: "U werkt met cijfers over groepen. Daarvoor hebt u geen dossiers nodig: u ziet van niemand een naam of een dossier.",
    fr: "Vous travaillez avec des chiffres sur des groupes. Vous n’avez pas besoin de dossiers : vous ne voyez ni nom ni dossier de personne.",
    de: "Sie arbeiten mit Zahlen über Gruppen. Dafür brauchen Sie keine Akten: Sie sehen von niemandem Namen oder Akte.",
    en: "You work with figures about groups. You need no files for that: you see nobody’s name or file.",
  },
  administrator: {
    nl: "U zorgt dat het systeem draait. U volgt geen personen en ziet van niemand een dossier.",
    fr: "Vous veillez au fonctionnement du système. Vous ne suivez personne et ne voyez aucun dossier.",
    de: "Sie sorgen dafür, dass das System läuft. Sie begleiten niemanden und sehen keine Akte.",
    en: "You keep the system running. You follow nobody and see nobody’s file.",
  },
  contract: {
    nl: "Wat het systeem kan en wie wat mag, staat in de beschrijving van de koppeling.",
    fr: "Ce que fait le système et qui peut quoi se trouve dans la description de l’interface.",
    de: "Was das System kann und wer was darf, steht in der Beschreibung der Schnittstelle.",
    en: "What the system can do and who may do what is in the description of the interface.",
  },
} satisfies Record<string, Text>;

export const findText = {
  number: { nl: "Rijksregisternummer", fr: "Numéro national", de: "Nationalregisternummer", en: "National number" },
  numberHint: {
    nl: "Elf cijfers, bijvoorbeeld 84.05.17-997.01",
    fr: "Onze chiffres, par exemple 84.05.17-997.01",
    de: "Elf Ziffern, zum Beispiel 84.05.17-997.01",
    en: "Eleven digits, for example 84.05.17-997.01",
  },
  onlyWhatYouFollow: {
    nl: "U ziet wie dit is, en de trajecten die u volgt. Meer ziet u niet zonder toestemming van deze persoon.",
    fr: "Vous voyez qui est cette personne et les trajets que vous suivez. Sans son accord, vous ne voyez rien d’autre.",
    de: "Sie sehen, wer das ist, und die Wege, die Sie begleiten. Ohne Einwilligung dieser Person sehen Sie nicht mehr.",
    en: "You see who this is, and the trajectories that you follow. Without this person’s consent you see no more.",
  },
} satisfies Record<string, Text>;

/** What others did: one row for each trajectory. */
export const remindersText = {
  title: { nl: "Herinneringen", fr: "Rappels", de: "Erinnerungen", en: "Reminders" },
  lead: {
    nl: "Waarvan de dag gekomen of voorbij is, of wat binnenkort afloopt.",
    fr: "Ce dont le jour est arrivé ou passé, ou ce qui se termine bientôt.",
    de: "Wofür der Tag gekommen oder vorbei ist, oder was bald endet.",
    en: "What has come to its day or is past it, or will soon end.",
  },
  what: { nl: "Wat er te doen is", fr: "Ce qu’il y a à faire", de: "Was zu tun ist", en: "What there is to do" },
  by: { nl: "Uiterlijk op", fr: "Au plus tard le", de: "Spätestens am", en: "By" },
  tickOff: { nl: "Afvinken", fr: "Cocher", de: "Abhaken", en: "Tick off" },
  presumptionLapses: {
    nl: "Het vermoeden van arbeidsongeschiktheid loopt af",
    fr: "La présomption d’incapacité de travail prend fin",
    de: "Die Vermutung der Arbeitsunfähigkeit läuft ab",
    en: "The presumption of incapacity lapses",
  },
} satisfies Record<string, Text>;

export const newsPageText = {
  what: { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", de: "Was geschah", en: "What happened" },
  seenHeader: { nl: "Afvinken", fr: "Marquer comme vu", de: "Abhaken", en: "Tick off" },
  inTrajectories: {
    nl: ({ facts, of }) => `${facts} ${facts === 1 ? "feit" : "feiten"} in ${of} ${of === 1 ? "traject" : "trajecten"}`,
    fr: ({ facts, of }) => `${facts} ${facts === 1 ? "fait" : "faits"} dans ${of} ${of === 1 ? "trajet" : "trajets"}`,
    de: ({ facts, of }) =>
      `${facts} ${facts === 1 ? "Ereignis" : "Ereignisse"} auf ${of} ${of === 1 ? "Weg" : "Wegen"}`,
    en: ({ facts, of }) =>
      `${facts} ${facts === 1 ? "fact" : "facts"} in ${of} ${of === 1 ? "trajectory" : "trajectories"}`,
  } satisfies TextWith<{ facts: number; of: number }>,
  more: {
    nl: "Er is nog meer nieuws. U ziet het zodra u dit hebt afgevinkt.",
    fr: "Il y a encore des nouvelles. Vous les verrez dès que vous aurez marqué celles-ci comme vues.",
    de: "Es gibt noch mehr Neuigkeiten. Sie sehen sie, sobald Sie diese abgehakt haben.",
    en: "There is more news. You will see it as soon as you have ticked this off.",
  },
} satisfies Record<string, Text | TextWith<{ facts: number; of: number }>>;
