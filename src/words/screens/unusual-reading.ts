import type { Language, Text, TextWith } from "../language.ts";

/** From when on reading is unusual, in numbers; see server/audit/unusual-reading.ts. */
export type UnusualRule = {
  days: number;
  weeksBefore: number;
  least: number;
  times: number;
  peers: number;
  idle: number;
};
export type UnusualSign = "more-than-colleagues" | "more-than-before" | "by-exception" | "nothing-followed";

/** Accounts whose reading stands out, for who looks after that. */
export const unusualText = {
  title: { nl: "Ongewoon lezen", fr: "Lectures inhabituelles", de: "Ungewöhnliches Lesen", en: "Unusual reading" },
  lead: {
    nl: "Accounts die in de laatste 7 dagen opvielen. Het zijn cijfers, en geen verwijt: er kan een goede reden voor zijn. Klik op een naam om te zien wat er gelezen is. Ook dat u dit bekijkt, wordt bewaard.",
    fr: "Comptes qui se sont fait remarquer ces 7 derniers jours. Ce sont des chiffres, et non un reproche : il peut y avoir une bonne raison. Cliquez sur un nom pour voir ce qui a été lu. Votre consultation est elle aussi enregistrée.",
    de: "Konten, die in den letzten 7 Tagen auffielen. Es sind Zahlen und kein Vorwurf: Es kann einen guten Grund geben. Klicken Sie auf einen Namen, um zu sehen, was gelesen wurde. Auch dass Sie dies ansehen, wird festgehalten.",
    en: "Accounts that stood out in the last 7 days. These are numbers, and no reproach: there may be a good reason. Choose a name to see what was read. That you look at this is recorded too.",
  },
  rules: {
    nl: "Wanneer een account hier staat",
    fr: "Quand un compte figure ici",
    de: "Wann ein Konto hier steht",
    en: "When an account stands here",
  },
  accounts: {
    nl: "Accounts die opvallen",
    fr: "Comptes qui se distinguent",
    de: "Auffällige Konten",
    en: "Accounts that stand out",
  },
  none: {
    nl: "Geen enkel account valt op volgens deze regels.",
    fr: "Aucun compte ne se distingue selon ces règles.",
    de: "Nach diesen Regeln fällt kein Konto auf.",
    en: "No account stands out by these rules.",
  },
  why: { nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why" },
  opened: {
    nl: "Personen geopend",
    fr: "Personnes ouvertes",
    de: "Geöffnete Personen",
    en: "Persons opened",
  },
  usual: {
    nl: "Zelf gewoonlijk per week",
    fr: "D’habitude, par semaine",
    de: "Sonst pro Woche",
    en: "Their own usual week",
  },
  colleagues: {
    nl: "Midden van de groep (accounts)",
    fr: "Médiane du groupe (comptes)",
    de: "Median der Gruppe (Konten)",
    en: "Median of the group (accounts)",
  },
  glass: { nl: "Bij uitzondering", fr: "Par exception", de: "Ausnahmsweise", en: "By exception" },
  idle: { nl: "Zonder vervolg", fr: "Sans suite", de: "Ohne Folge", en: "Nothing followed" },
} satisfies Record<string, Text>;

export const unusualSignWords: Readonly<Record<UnusualSign, Text>> = {
  "more-than-colleagues": {
    nl: "veel meer dan collega’s",
    fr: "beaucoup plus que ses collègues",
    de: "viel mehr als Kollegen",
    en: "far more than colleagues",
  },
  "more-than-before": {
    nl: "veel meer dan anders",
    fr: "beaucoup plus que d’habitude",
    de: "viel mehr als sonst",
    en: "far more than usual",
  },
  "by-exception": {
    nl: "dossiers die ze niet volgen",
    fr: "dossiers non suivis",
    de: "Akten, die sie nicht begleiten",
    en: "files they do not follow",
  },
  "nothing-followed": {
    nl: "er volgde niets op",
    fr: "rien n’a suivi",
    de: "es folgte nichts",
    en: "nothing followed",
  },
};

/** The rules themselves, one a sentence. */
export const unusualRules: Readonly<Record<Language, (rule: UnusualRule) => readonly string[]>> = {
  nl: ({ days, weeksBefore, least, times, peers, idle }) => [
    `In de laatste ${days} dagen opende het account de dossiers van minstens ${least} personen, en meer dan ${times} keer de mediaan van wie dezelfde rol in dezelfde organisatie heeft (minstens ${peers} accounts).`,
    `Of van minstens ${least} personen, en meer dan ${times} keer wat het account zelf per week opende in de ${weeksBefore} weken daarvoor.`,
    "Of het opende bij uitzondering een dossier dat het niet volgt.",
    `Of bij minstens ${idle} personen, en bij minstens de helft, volgde er niets: niemand van die organisatie deed sindsdien iets voor die persoon, en er wordt niets verwacht van die rol.`,
    "Lijsten, agenda’s, brieven en wat naar programma’s gaat, tellen niet mee.",
  ],
  fr: ({ days, weeksBefore, least, times, peers, idle }) => [
    `Ces ${days} derniers jours, le compte a ouvert les dossiers d’au moins ${least} personnes, et plus de ${times} fois la médiane de ceux qui ont le même rôle dans la même organisation (au moins ${peers} comptes).`,
    `Ou d’au moins ${least} personnes, et plus de ${times} fois ce que le compte ouvrait lui-même par semaine au cours des ${weeksBefore} semaines précédentes.`,
    "Ou il a ouvert, par exception, un dossier qu’il ne suit pas.",
    `Ou pour au moins ${idle} personnes, et au moins la moitié, rien n’a suivi : depuis, personne de cette organisation n’a rien fait pour cette personne, et rien n’est attendu de ce rôle.`,
    "Les listes, agendas, lettres et envois aux programmes ne comptent pas.",
  ],
  de: ({ days, weeksBefore, least, times, peers, idle }) => [
    `In den letzten ${days} Tagen öffnete das Konto die Akten von mindestens ${least} Personen, und mehr als ${times}-mal den Median derer mit derselben Rolle in derselben Organisation (mindestens ${peers} Konten).`,
    `Oder von mindestens ${least} Personen, und mehr als ${times}-mal so viele, wie das Konto selbst pro Woche in den ${weeksBefore} Wochen davor öffnete.`,
    "Oder es öffnete ausnahmsweise eine Akte, die es nicht begleitet.",
    `Oder bei mindestens ${idle} Personen, und bei mindestens der Hälfte, folgte nichts: Niemand aus dieser Organisation tat seither etwas für diese Person, und von dieser Rolle wird nichts erwartet.`,
    "Listen, Kalender, Briefe und was an Programme geht, zählen nicht.",
  ],
  en: ({ days, weeksBefore, least, times, peers, idle }) => [
    `In the last ${days} days the account opened the files of at least ${least} persons, and more than ${times} times the median of those with the same role in the same organisation (at least ${peers} accounts).`,
    `Or of at least ${least} persons, and more than ${times} times what the account itself opened a week in the ${weeksBefore} weeks before.`,
    "Or it opened, by way of exception, a file that it does not follow.",
    `Or for at least ${idle} persons, and at least half of them, nothing followed: since then nobody of that organisation did anything for that person, and nothing is awaited of that role.`,
    "Lists, calendars, letters and what goes to programs do not count.",
  ],
};

export const unusualShown: TextWith<{ shown: number; total: number }> = {
  nl: ({ shown, total }) => `Hier staan de eerste ${shown} van ${total}.`,
  fr: ({ shown, total }) => `Voici les ${shown} premiers sur ${total}.`,
  de: ({ shown, total }) => `Hier stehen die ersten ${shown} von ${total}.`,
  en: ({ shown, total }) => `Here are the first ${shown} of ${total}.`,
};
