import type { Text } from "../language.ts";

/** For a sealed field (DESIGN §6): medical data. */
export const onlyMedicalEyes: Text = {
  nl: "Medisch gegeven: alleen de adviserend arts, zijn team en de persoon zelf kunnen dit lezen.",
  fr: "Donnée médicale : seuls le médecin-conseil, son équipe et la personne elle-même peuvent la lire.",
  de: "Medizinische Angabe: Nur der Vertrauensarzt, sein Team und die Person selbst können sie lesen.",
  en: "Medical data: only the advising physician, the team and the person can read this.",
};

/** For a field that partners or RIZIV read as well. */
export const noMedicalFacts: Text = {
  nl: "Schrijf hier geen medische gegevens.",
  fr: "N’indiquez pas de données médicales ici.",
  de: "Schreiben Sie hier keine medizinischen Angaben.",
  en: "Do not write medical data here.",
};

/** For grounds that end up in a letter. */
export const goesIntoTheLetter: Text = {
  nl: "Dit komt letterlijk in de brief. Schrijf het voor de persoon zelf, zonder medische gegevens.",
  fr: "Ce texte figure tel quel dans la lettre. Écrivez pour la personne, sans données médicales.",
  de: "Dieser Text steht wörtlich im Brief. Schreiben Sie für die Person selbst, ohne medizinische Angaben.",
  en: "This goes into the letter word for word. Write it for the person, without medical data.",
};
