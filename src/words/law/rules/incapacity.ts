import type { RuleWords } from "../rule.ts";

/** The incapacity itself. */
export const incapacityRuleWords = {
  relapse: {
    title: { nl: "Herval", fr: "Rechute", de: "Rückfall", en: "Relapse" },
    asks: {
      nl: "Loopt de eerdere arbeidsongeschiktheid door?",
      fr: "L’incapacité précédente se poursuit-elle ?",
      de: "Läuft die frühere Arbeitsunfähigkeit weiter?",
      en: "Does the earlier incapacity carry on?",
    },
  },
  "usual-occupation-test": {
    title: {
      nl: "Toets aan het gewone beroep",
      fr: "Évaluation par rapport à la profession habituelle",
      de: "Prüfung am gewöhnlichen Beruf",
      en: "Test against the usual occupation",
    },
    asks: {
      nl: "Wordt de ongeschiktheid op deze dag alleen aan het gewone beroep getoetst?",
      fr: "L’incapacité est-elle évaluée ce jour par rapport à la seule profession habituelle ?",
      de: "Wird die Unfähigkeit an diesem Tag nur am gewöhnlichen Beruf geprüft?",
      en: "Is the incapacity measured against the usual occupation alone on this day?",
    },
  },
  "recognition-length": {
    title: {
      nl: "Duur van de erkenning in invaliditeit",
      fr: "Durée de la reconnaissance en invalidité",
      de: "Dauer der Anerkennung der Invalidität",
      en: "Length of the recognition in invalidity",
    },
    asks: {
      nl: "Tot en met welke dag loopt de erkenning in invaliditeit?",
      fr: "Jusqu’à quel jour inclus court la reconnaissance en invalidité ?",
      de: "Bis zu welchem Tag einschließlich läuft die Anerkennung der Invalidität?",
      en: "Up to and including which day does the recognition in invalidity run?",
    },
  },
  "self-employed-paid-from": {
    title: {
      nl: "Eerste betaalde dag van een zelfstandige",
      fr: "Premier jour payé d’un indépendant",
      de: "Erster bezahlter Tag eines Selbstständigen",
      en: "First paid day of a self-employed person",
    },
    asks: {
      nl: "Vanaf welke dag krijgt een zelfstandige een uitkering?",
      fr: "À partir de quel jour un indépendant reçoit-il une indemnité ?",
      de: "Ab welchem Tag bekommt ein Selbstständiger eine Leistung?",
      en: "From which day does a self-employed person get a benefit?",
    },
  },
  "self-employed-starts-on": {
    title: {
      nl: "Eerste dag van de ongeschiktheid van een zelfstandige",
      fr: "Premier jour de l’incapacité d’un indépendant",
      de: "Erster Tag der Arbeitsunfähigkeit eines Selbstständigen",
      en: "First day of the incapacity of a self-employed person",
    },
    asks: {
      nl: "Op welke dag begint de ongeschiktheid volgens het getuigschrift?",
      fr: "Quel jour l’incapacité commence-t-elle selon le certificat ?",
      de: "An welchem Tag beginnt die Arbeitsunfähigkeit laut Bescheinigung?",
      en: "On which day does the incapacity begin by the certificate?",
    },
  },
  "certificate-until": {
    title: {
      nl: "Langste duur van een getuigschrift",
      fr: "Durée maximale d’un certificat",
      de: "Längste Dauer einer Bescheinigung",
      en: "Longest time of a certificate",
    },
    asks: {
      nl: "Tot en met welke dag kan één getuigschrift lopen?",
      fr: "Jusqu’à quel jour inclus un certificat peut-il courir ?",
      de: "Bis zu welchem Tag einschließlich kann eine Bescheinigung gelten?",
      en: "Up to and including which day can one certificate run?",
    },
  },
} satisfies Record<string, RuleWords>;
