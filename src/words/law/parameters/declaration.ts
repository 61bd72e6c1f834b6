import type { Text } from "../../language.ts";

/** Terms of declaring, of keeping, and of the voucher. */
export const declarationParameterWords = {
  "declaration-days-manual-worker": {
    nl: "Dagen om aan te geven: arbeider",
    fr: "Jours pour déclarer : ouvrier",
    de: "Tage für die Meldung: Arbeiter",
    en: "Days to declare: manual worker",
  },
  "declaration-days-office-worker": {
    nl: "Dagen om aan te geven: bediende",
    fr: "Jours pour déclarer : employé",
    de: "Tage für die Meldung: Angestellte",
    en: "Days to declare: office worker",
  },
  "declaration-days-self-employed": {
    nl: "Dagen om aan te geven: zelfstandige",
    fr: "Jours pour déclarer : indépendant",
    de: "Tage für die Meldung: Selbstständige",
    en: "Days to declare: self-employed",
  },
  "declaration-days-others": {
    nl: "Dagen om aan te geven: anderen",
    fr: "Jours pour déclarer : autres",
    de: "Tage für die Meldung: andere",
    en: "Days to declare: others",
  },
  "retention-years": {
    nl: "Jaren dat een dossier bewaard blijft",
    fr: "Années de conservation d’un dossier",
    de: "Jahre der Aufbewahrung einer Akte",
    en: "Years that a file is kept",
  },
  "broken-glass-working-days": {
    nl: "Werkdagen om bij uitzondering te kijken",
    fr: "Jours ouvrables pour consulter par exception",
    de: "Arbeitstage für die Einsicht im Ausnahmefall",
    en: "Working days to look by way of exception",
  },
  "draft-days": {
    nl: "Dagen dat begonnen antwoorden bewaard blijven",
    fr: "Jours de conservation des réponses commencées",
    de: "Tage der Aufbewahrung begonnener Antworten",
    en: "Days that answers which were begun are kept",
  },
  "voucher-months": {
    nl: "Maanden om de voucher te vragen",
    fr: "Mois pour demander le voucher",
    de: "Monate, um den Gutschein zu beantragen",
    en: "Months to ask for the voucher",
  },
  "voucher-cents": {
    nl: "Hoogste bedrag van de voucher",
    fr: "Montant maximal du voucher",
    de: "Höchstbetrag des Gutscheins",
    en: "Highest amount of the voucher",
  },
} satisfies Record<string, Text>;
