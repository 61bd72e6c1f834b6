import type { Text } from "../language.ts";
import type { CalculatorWords } from "./calculators/calculator-words.ts";
import { incapacityCalculators } from "./calculators/incapacity.ts";
import { trajectoryCalculators } from "./calculators/trajectory.ts";
import { workCalculators } from "./calculators/work.ts";

/** The open calculators, in the order in which they are offered. */
export const calculatorNames = [
  "partial-resumption",
  "declaration-day",
  "decision-term",
  "routes",
  "presumption",
  "training-benefits",
  "questionnaire",
  "months",
  "sanction",
  "national-number",
] as const;
export type CalculatorName = (typeof calculatorNames)[number];

export const calculatorWords: Readonly<Record<CalculatorName, CalculatorWords>> = {
  ...workCalculators,
  ...trajectoryCalculators,
  ...incapacityCalculators,
};

/** What is wrong with a question, beside what `words/faults.ts` knows. */
export const calculatorFaults = {
  hours: {
    nl: "Vul uren in van 0 of meer, met hoogstens twee cijfers na de komma, bijvoorbeeld 15.2.",
    fr: "Indiquez des heures, 0 ou plus, avec deux décimales au plus, par exemple 15.2.",
    de: "Geben Sie Stunden an, 0 oder mehr, mit höchstens zwei Nachkommastellen, zum Beispiel 15.2.",
    en: "Fill in hours of 0 or more, with two decimals at most, for example 15.2.",
  },
  euro: {
    nl: "Vul een bedrag in euro in van 0 of meer, met hoogstens twee cijfers na de komma, bijvoorbeeld 50.00.",
    fr: "Indiquez un montant en euros, 0 ou plus, avec deux décimales au plus, par exemple 50.00.",
    de: "Geben Sie einen Betrag in Euro an, 0 oder mehr, mit höchstens zwei Nachkommastellen, zum Beispiel 50.00.",
    en: "Fill in an amount in euro of 0 or more, with two decimals at most, for example 50.00.",
  },
  "no-full-time": {
    nl: "Voltijds is meer dan 0 uur.",
    fr: "Un temps plein compte plus de 0 heure.",
    de: "Vollzeit ist mehr als 0 Stunden.",
    en: "Full time is more than 0 hours.",
  },
  "more-than-a-week": {
    nl: "Een week heeft 168 uur.",
    fr: "Une semaine compte 168 heures.",
    de: "Eine Woche hat 168 Stunden.",
    en: "A week has 168 hours.",
  },
  "above-full-time": {
    nl: "Dit is meer dan voltijds. Kijk de twee getallen na.",
    fr: "C’est plus qu’un temps plein. Vérifiez les deux nombres.",
    de: "Das ist mehr als Vollzeit. Prüfen Sie beide Zahlen.",
    en: "This is more than full time. Check both numbers.",
  },
  "before-the-incapacity": {
    nl: "Deze dag ligt voor het begin van de arbeidsongeschiktheid.",
    fr: "Ce jour précède le début de l’incapacité de travail.",
    de: "Dieser Tag liegt vor dem Beginn der Arbeitsunfähigkeit.",
    en: "This day is before the start of the incapacity.",
  },
  "before-the-activity": {
    nl: "Deze dag ligt voor het begin van de activiteit.",
    fr: "Ce jour précède le début de l’activité.",
    de: "Dieser Tag liegt vor dem Beginn der Tätigkeit.",
    en: "This day is before the start of the activity.",
  },
  twice: {
    nl: "Deze dag staat er al.",
    fr: "Ce jour figure déjà.",
    de: "Dieser Tag steht schon da.",
    en: "This day is there already.",
  },
  "no-law-on-that-day": {
    nl: "Voor deze dag kennen we geen regel. Kies een latere of een vroegere dag.",
    fr: "Nous ne connaissons pas de règle pour ce jour. Choisissez un autre jour, plus tard ou plus tôt.",
    de: "Für diesen Tag kennen wir keine Regel. Wählen Sie einen späteren oder früheren Tag.",
    en: "We know no rule for this day. Choose a later or an earlier day.",
  },
} satisfies Record<string, Text>;

/** Values that one can choose, or that come out, where the law has no words for them. */
export const calculatorChoices: Readonly<Record<string, Text>> = {
  "sheltered-workshop": {
    nl: "Ja, een maatwerkbedrijf",
    fr: "Oui, une entreprise de travail adapté",
    de: "Ja, eine beschützende Werkstätte",
    en: "Yes, a sheltered workshop",
  },
  "first-contact": {
    nl: "Het eerste gesprek met de coördinator",
    fr: "Le premier entretien avec le coordinateur",
    de: "Das erste Gespräch mit dem Koordinator",
    en: "The first interview with the coordinator",
  },
  "questionnaire-examination": {
    nl: "Het onderzoek omdat de vragenlijst er niet was",
    fr: "L’examen parce que le questionnaire manquait",
    de: "Die Untersuchung, weil der Fragebogen fehlte",
    en: "The examination because the questionnaire was missing",
  },
  "physical-contact": {
    nl: "Het gesprek met de adviserend arts of zijn team",
    fr: "L’entretien avec le médecin-conseil ou son équipe",
    de: "Das Gespräch mit dem Vertrauensarzt oder seinem Team",
    en: "The interview with the advising physician or their team",
  },
  "incapacity-evaluation": {
    nl: "De evaluatie van de arbeidsongeschiktheid zelf",
    fr: "L’évaluation de l’incapacité elle-même",
    de: "Die Bewertung der Arbeitsunfähigkeit selbst",
    en: "The evaluation of the incapacity itself",
  },
  "consequence:none": {
    nl: "Op tijd: er verandert niets",
    fr: "À temps : rien ne change",
    de: "Rechtzeitig: Es ändert sich nichts",
    en: "In time: nothing changes",
  },
  "reduced-10-percent": {
    nl: "Tot u het meldt, is de uitkering 10 % lager",
    fr: "Jusqu’à la déclaration, l’indemnité est réduite de 10 %",
    de: "Bis zur Meldung ist die Leistung um 10 % niedriger",
    en: "Until you declare it, the benefit is 10 % lower",
  },
  recovery: {
    nl: "Het ziekenfonds vraagt de uitkering van die tijd terug",
    fr: "La mutualité récupère l’indemnité de cette période",
    de: "Die Krankenkasse fordert die Leistung dieser Zeit zurück",
    en: "The fund recovers the benefit of that time",
  },
  national: { nl: "Rijksregisternummer", fr: "Numéro national", de: "Nationalregisternummer", en: "National number" },
  bis: { nl: "Bisnummer", fr: "Numéro bis", de: "Bis-Nummer", en: "Bis number" },
  male: { nl: "Man", fr: "Homme", de: "Mann", en: "Male" },
  female: { nl: "Vrouw", fr: "Femme", de: "Frau", en: "Female" },
};

export const calculatorText = {
  index: {
    nl: "Reken het zelf na",
    fr: "Calculez vous-même",
    de: "Rechnen Sie selbst nach",
    en: "Work it out yourself",
  },
  indexLead: {
    nl: "U hoeft zich niet aan te melden, en we bewaren niets van wat u invult. Bij elk antwoord staat de regel en waar die vandaan komt.",
    fr: "Vous ne devez pas vous identifier, et nous ne gardons rien de ce que vous remplissez. Chaque réponse montre la règle et sa source.",
    de: "Sie brauchen sich nicht anzumelden, und wir speichern nichts von dem, was Sie eingeben. Bei jeder Antwort stehen die Regel und ihre Quelle.",
    en: "You need not sign in, and we keep nothing of what you fill in. With every answer stand the rule and where it comes from.",
  },
  withoutSignIn: {
    nl: "Zonder aanmelden",
    fr: "Sans vous identifier",
    de: "Ohne Anmeldung",
    en: "Without signing in",
  },
  whatIf: {
    nl: "Wat blijft er van mijn uitkering als ik deels werk?",
    fr: "Que reste-t-il de mon indemnité si je travaille en partie ?",
    de: "Was bleibt von meiner Leistung, wenn ich teilweise arbeite?",
    en: "What is left of my benefit if I work part of the time?",
  },
  finder: {
    nl: "Welke weg is voor mij?",
    fr: "Quelle voie est pour moi ?",
    de: "Welcher Zugang ist für mich?",
    en: "Which way is for me?",
  },
  finderAbout: {
    nl: "Zes vragen, en u weet bij wie u moet zijn.",
    fr: "Six questions, et vous savez à qui vous adresser.",
    de: "Sechs Fragen, und Sie wissen, an wen Sie sich wenden.",
    en: "Six questions, and you know whom to turn to.",
  },
  lawBook: { nl: "Het wetboek", fr: "Le livre de la loi", de: "Das Gesetzbuch", en: "The law book" },
  lawBookAbout: {
    nl: "Elke regel die we toepassen: de voorwaarden, de bedragen, de bronnen en wat we niet weten.",
    fr: "Chaque règle que nous appliquons : conditions, montants, sources, et ce que nous ignorons.",
    de: "Jede Regel, die wir anwenden: Bedingungen, Beträge, Quellen, und was wir nicht wissen.",
    en: "Every rule that we apply: the conditions, the amounts, the sources, and what we do not know.",
  },
  rare: {
    nl: "Bijzondere gevallen",
    fr: "Cas particuliers",
    de: "Besondere Fälle",
    en: "Special cases",
  },
  workOut: { nl: "Reken uit", fr: "Calculer", de: "Ausrechnen", en: "Work it out" },
  answer: { nl: "Het antwoord", fr: "La réponse", de: "Die Antwort", en: "The answer" },
  why: {
    nl: "Hoe we hieraan komen",
    fr: "Comment nous y arrivons",
    de: "Wie wir darauf kommen",
    en: "How we get there",
  },
  allCalculators: {
    nl: "Alle rekenhulpen",
    fr: "Tous les calculs",
    de: "Alle Rechenhilfen",
    en: "All calculators",
  },
  readRule: {
    nl: "Lees de regel in het wetboek",
    fr: "Lire la règle dans le livre de la loi",
    de: "Die Regel im Gesetzbuch lesen",
    en: "Read the rule in the law book",
  },
  open: { nl: "Open", fr: "Ouverte", de: "Offen", en: "Open" },
  closed: { nl: "Niet open", fr: "Pas ouverte", de: "Nicht offen", en: "Not open" },
  nothing: { nl: "Niets", fr: "Rien", de: "Nichts", en: "Nothing" },
  notAdvice: {
    nl: "Dit is een berekening, geen beslissing. Uw ziekenfonds beslist. U kunt er altijd terecht met vragen.",
    fr: "Ceci est un calcul, pas une décision. Votre mutualité décide. Vous pouvez toujours lui poser vos questions.",
    de: "Dies ist eine Berechnung, keine Entscheidung. Ihre Krankenkasse entscheidet. Sie beantwortet auch Ihre Fragen.",
    en: "This is a calculation, not a decision. Your fund decides. You can always ask them.",
  },
  perDay: {
    nl: "Alle bedragen zijn bruto.",
    fr: "Tous les montants sont bruts.",
    de: "Alle Beträge sind brutto.",
    en: "All amounts are gross.",
  },
} satisfies Record<string, Text>;
