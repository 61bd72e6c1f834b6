import type { Text } from "../../language.ts";

/** Laws, decrees and reports, as one names them in a sentence. */
export const laws = {
  healthInsuranceLaw: {
    nl: "wet van 14 juli 1994 (verplichte ziekteverzekering)",
    fr: "loi du 14 juillet 1994 (assurance maladie obligatoire)",
    de: "Gesetz vom 14. Juli 1994 (Gesundheitspflege- und Entschädigungspflichtversicherung)",
    en: "law of 14 July 1994 (compulsory health insurance)",
  },
  decree1971: {
    nl: "koninklijk besluit van 20 juli 1971 (zelfstandigen)",
    fr: "arrêté royal du 20 juillet 1971 (indépendants)",
    de: "Königlicher Erlass vom 20. Juli 1971 (Selbstständige)",
    en: "Royal Decree of 20 July 1971 (self-employed)",
  },
  decree1991: {
    nl: "koninklijk besluit van 8 februari 1991 (bisnummer)",
    fr: "arrêté royal du 8 février 1991 (numéro bis)",
    de: "Königlicher Erlass vom 8. Februar 1991 (Bis-Nummer)",
    en: "Royal Decree of 8 February 1991 (bis number)",
  },
  decree1996: {
    nl: "koninklijk besluit van 3 juli 1996 (verplichte ziekteverzekering)",
    fr: "arrêté royal du 3 juillet 1996 (assurance maladie obligatoire)",
    de: "Königlicher Erlass vom 3. Juli 1996 (Pflichtversicherung für Gesundheitspflege)",
    en: "Royal Decree of 3 July 1996 (compulsory health insurance)",
  },
  decree2022: {
    nl: "koninklijk besluit van 26 december 2022 (zelfstandigen)",
    fr: "arrêté royal du 26 décembre 2022 (indépendants)",
    de: "Königlicher Erlass vom 26. Dezember 2022 (Selbstständige)",
    en: "Royal Decree of 26 December 2022 (self-employed)",
  },
  decree2025: {
    nl: "koninklijk besluit van 17 december 2025 (wijziging van de codex)",
    fr: "arrêté royal du 17 décembre 2025 (modification du code)",
    de: "Königlicher Erlass vom 17. Dezember 2025 (Änderung des Gesetzbuchs)",
    en: "Royal Decree of 17 December 2025 (changes of the Codex)",
  },
  charter: {
    nl: "wet van 11 april 1995 (handvest van de sociaal verzekerde)",
    fr: "loi du 11 avril 1995 (charte de l’assuré social)",
    de: "Gesetz vom 11. April 1995 (Charta der Sozialversicherten)",
    en: "law of 11 April 1995 (charter of the socially insured)",
  },
  economicLaw: {
    nl: "Wetboek van economisch recht",
    fr: "Code de droit économique",
    de: "Wirtschaftsgesetzbuch",
    en: "Code of economic law",
  },
  oldCivilCode: {
    nl: "oud Burgerlijk Wetboek",
    fr: "ancien Code civil",
    de: "altes Zivilgesetzbuch",
    en: "old Civil Code",
  },
  gdpr: {
    nl: "verordening (EU) 2016/679 (AVG)",
    fr: "règlement (UE) 2016/679 (RGPD)",
    de: "Verordnung (EU) 2016/679 (DSGVO)",
    en: "regulation (EU) 2016/679 (GDPR)",
  },
  judicialCode: { nl: "Gerechtelijk Wetboek", fr: "Code judiciaire", de: "Gerichtsgesetzbuch", en: "Judicial Code" },
  regulation1997: {
    nl: "verordening van 16 april 1997",
    fr: "règlement du 16 avril 1997",
    de: "Verordnung vom 16. April 1997",
    en: "regulation of 16 April 1997",
  },
  codex: {
    nl: "codex over het welzijn op het werk, boek I, titel 4",
    fr: "code du bien-être au travail, livre I, titre 4",
    de: "Gesetzbuch über das Wohlbefinden bei der Arbeit, Buch I, Titel 4",
    en: "Codex on well-being at work, book I, title 4",
  },
  chamber187: {
    nl: "Kamer van volksvertegenwoordigers, CRIV 56-187, 17 september 2025",
    fr: "Chambre des représentants, CRIV 56-187, 17 septembre 2025",
    de: "Abgeordnetenkammer, CRIV 56-187, 17. September 2025",
    en: "Chamber of Representatives, CRIV 56-187, 17 September 2025",
  },
  chamber54: {
    nl: "Kamer van volksvertegenwoordigers, CRIV 56-54, 11 december 2024",
    fr: "Chambre des représentants, CRIV 56-54, 11 décembre 2024",
    de: "Abgeordnetenkammer, CRIV 56-54, 11. Dezember 2024",
    en: "Chamber of Representatives, CRIV 56-54, 11 December 2024",
  },
  chamber187And235: {
    nl: "Kamer van volksvertegenwoordigers, CRIV 56-187 en 56-235, 17 september en 12 november 2025",
    fr: "Chambre des représentants, CRIV 56-187 et 56-235, 17 septembre et 12 novembre 2025",
    de: "Abgeordnetenkammer, CRIV 56-187 und 56-235, 17. September und 12. November 2025",
    en: "Chamber of Representatives, CRIV 56-187 and 56-235, 17 September and 12 November 2025",
  },
  ourReading: {
    nl: "Onze lezing, nog te bevestigen",
    fr: "Notre lecture, à confirmer",
    de: "Unsere Auslegung, noch zu bestätigen",
    en: "Our reading, to be signed off",
  },
  ibz: {
    nl: "IBZ, Rijksregister, instructie IT000",
    fr: "IBZ, Registre national, instruction TI000",
    de: "IBZ, Nationalregister, Anweisung IT000",
    en: "IBZ, National Register, instruction IT000",
  },
} as const satisfies Record<string, Text>;
