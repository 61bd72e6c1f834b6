import type { Role } from "../../access/roles.ts";
import type { Text } from "../../words/language.ts";

export const peopleWords = {
  title: { nl: "Wie bent u?", fr: "Qui êtes-vous ?", de: "Wer sind Sie?", en: "Who are you?" },
  lead: {
    nl: "Iedereen hier is verzonnen. Kies wie u wilt zijn.",
    fr: "Toutes ces personnes sont fictives. Choisissez qui vous voulez être.",
    de: "Alle Personen hier sind erfunden. Wählen Sie, wer Sie sein wollen.",
    en: "Everyone here is invented. Choose who you want to be.",
  },
} satisfies Record<string, Text>;

/** The people of a role, as the heading above them. */
export const rolesInPlural: Readonly<Record<Role, Text>> = {
  "insured-person": { nl: "Verzekerden", fr: "Assurés", de: "Versicherte", en: "Insured persons" },
  coordinator: {
    nl: "Terug-naar-werkcoördinatoren",
    fr: "Coordinateurs retour au travail",
    de: "Koordinatoren für die Rückkehr zur Arbeit",
    en: "Return-to-work coordinators",
  },
  "advising-physician": {
    nl: "Adviserend artsen",
    fr: "Médecins-conseils",
    de: "Vertrauensärzte",
    en: "Advising physicians",
  },
  "team-member": {
    nl: "Multidisciplinair team",
    fr: "Équipe multidisciplinaire",
    de: "Multidisziplinäres Team",
    en: "Multidisciplinary team",
  },
  "occupational-physician": {
    nl: "Arbeidsartsen",
    fr: "Médecins du travail",
    de: "Arbeitsärzte",
    en: "Occupational physicians",
  },
  mediator: {
    nl: "Bemiddelaars van de arbeidsdiensten",
    fr: "Médiateurs des services de l’emploi",
    de: "Vermittler der Arbeitsämter",
    en: "Mediators of the employment services",
  },
  "riziv-officer": {
    nl: "Dossierbeheerders van het RIZIV",
    fr: "Gestionnaires de dossiers de l’INAMI",
    de: "Sachbearbeiter des LIKIV",
    en: "Dossier officers of the RIZIV",
  },
  "council-secretary": {
    nl: "Secretariaat van het College",
    fr: "Secrétariat du Collège",
    de: "Sekretariat des Kollegiums",
    en: "Secretariat of the Council",
  },
  statistician: { nl: "Statistici", fr: "Statisticiens", de: "Statistiker", en: "Statisticians" },
  administrator: { nl: "Beheerders", fr: "Gestionnaires", de: "Verwalter", en: "Administrators" },
};

/** Fictitious and public names alike are the same in every language here. */
export const organisations: Readonly<Record<string, string>> = {
  vdab: "VDAB",
  forem: "Forem",
  actiris: "Actiris",
  adg: "ADG",
  riziv: "RIZIV / INAMI",
  "prevention-north": "Prevention North",
  "prevention-south": "Prevention South",
};
