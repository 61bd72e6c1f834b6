import type { Text } from "../../language.ts";

/** Sources on the trajectory at the employer, on declaring an incapacity and on the voucher. */
export const employerAndDeclarationTitles = {
  "Codex on well-being at work, book I, title 4": {
    nl: "codex over het welzijn op het werk, boek I, titel 4",
    fr: "code du bien-être au travail, livre I, titre 4",
    de: "Gesetzbuch über das Wohlbefinden bei der Arbeit, Buch I, Titel 4",
    en: "Codex on well-being at work, book I, title 4",
  },
  "Royal Decree of 17 December 2025 (changes of the Codex)": {
    nl: "koninklijk besluit van 17 december 2025 (wijziging van de codex)",
    fr: "arrêté royal du 17 décembre 2025 (modification du code)",
    de: "Königlicher Erlass vom 17. Dezember 2025 (Änderung des Gesetzbuchs)",
    en: "Royal Decree of 17 December 2025 (changes of the Codex)",
  },
  "FGTB and ABVV, pages on the reform of 2026": {
    nl: "ABVV, pagina’s over de hervorming van 2026",
    fr: "FGTB, pages sur la réforme de 2026",
    de: "FGTB, Seiten über die Reform von 2026",
    en: "FGTB and ABVV, pages on the reform of 2026",
  },
  "INAMI and RIZIV, pages on declaring an incapacity": {
    nl: "RIZIV, pagina’s over de aangifte van een arbeidsongeschiktheid",
    fr: "INAMI, pages sur la déclaration d’une incapacité",
    de: "LIKIV, Seiten über die Meldung einer Arbeitsunfähigkeit",
    en: "RIZIV, pages on declaring an incapacity",
  },
  "Solidaris Brabant, page of 2018 on taking work up again": {
    nl: "Solidaris Brabant, pagina van 2018 over werk hervatten",
    fr: "Solidaris Brabant, page de 2018 sur la reprise du travail",
    de: "Solidaris Brabant, Seite von 2018 über die Rückkehr zur Arbeit",
    en: "Solidaris Brabant, page of 2018 on taking work up again",
  },
  "INAMI, pages on the fund for return to work": {
    nl: "RIZIV, pagina’s over het Terug-naar-werkfonds",
    fr: "INAMI, pages sur le fonds Retour au travail",
    de: "LIKIV, Seiten über den Fonds zur Rückkehr in die Arbeit",
    en: "RIZIV, pages on the fund for return to work",
  },
  "MC, CKK and the social security portal, pages on the full return to work": {
    nl: "CM, CKK en het portaal van de sociale zekerheid, pagina’s over volledig hervatten",
    fr: "MC, CKK et le portail de la sécurité sociale, pages sur la reprise complète",
    de: "CKK und Portal der Sozialen Sicherheit, Seiten über die volle Rückkehr",
    en: "MC, CKK and the social security portal, pages on the full return to work",
  },
} as const satisfies Record<string, Text>;
