import { documentFaults } from "./faults/documents.ts";
import type { Language, Text } from "./language.ts";

/** One thing that is wrong with what was filled in; `field` is a path such as `actions.0`, "" for the whole. */
export type Fault = { field: string; message: string };

/** What zod says of a fault, as far as it matters here. */
export type Issue = {
  code?: string;
  path: readonly PropertyKey[];
  message: string;
  expected?: unknown;
  format?: unknown;
  origin?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  values?: unknown;
  keys?: unknown;
  params?: unknown;
};

/**
 * Faults that a schema names itself, where zod's own kinds do not tell a reader enough, as the message
 * (`z.string().regex(hours, "time")`) or as a parameter (`.refine(isRight, { params: { fault: "national-number" } })`).
 */
export const namedFaults = {
  missing: {
    nl: "Vul dit in.",
    fr: "Remplissez ce champ.",
    de: "Füllen Sie dieses Feld aus.",
    en: "Fill this in.",
  },
  day: {
    nl: "Vul een dag in die bestaat, bijvoorbeeld 2026-03-02.",
    fr: "Indiquez un jour qui existe, par exemple 2026-03-02.",
    de: "Geben Sie einen Tag an, den es gibt, zum Beispiel 2026-03-02.",
    en: "Fill in a day that exists, for example 2026-03-02.",
  },
  month: {
    nl: "Vul een maand in, bijvoorbeeld 2026-03.",
    fr: "Indiquez un mois, par exemple 2026-03.",
    de: "Geben Sie einen Monat an, zum Beispiel 2026-03.",
    en: "Fill in a month, for example 2026-03.",
  },
  time: {
    nl: "Vul een uur in van 00:00 tot 23:59, bijvoorbeeld 09:30.",
    fr: "Indiquez une heure de 00:00 à 23:59, par exemple 09:30.",
    de: "Geben Sie eine Uhrzeit von 00:00 bis 23:59 an, zum Beispiel 09:30.",
    en: "Fill in a time from 00:00 to 23:59, for example 09:30.",
  },
  "national-number": {
    nl: "Dit rijksregisternummer klopt niet. Kijk de elf cijfers na, ook de laatste twee.",
    fr: "Ce numéro national n’est pas correct. Vérifiez les onze chiffres, aussi les deux derniers.",
    de: "Diese Nationalregisternummer stimmt nicht. Prüfen Sie die elf Ziffern, auch die letzten zwei.",
    en: "This national number is not right. Check all eleven digits, also the last two.",
  },
  "desk-day": {
    nl: "Kies een dag tussen 2012-10-01 en 2099-12-31.",
    fr: "Choisissez un jour entre 2012-10-01 et 2099-12-31.",
    de: "Wählen Sie einen Tag zwischen 2012-10-01 und 2099-12-31.",
    en: "Choose a day between 2012-10-01 and 2099-12-31.",
  },
  text: {
    nl: "Hier staan tekens in die niemand kan lezen. Typ de tekst opnieuw.",
    fr: "Ce texte contient des caractères illisibles. Tapez-le à nouveau.",
    de: "Hier stehen Zeichen, die niemand lesen kann. Tippen Sie den Text noch einmal.",
    en: "There are characters in here that nobody can read. Type the text again.",
  },
  money: {
    nl: "Vul een bedrag in euro in met hoogstens twee cijfers na de komma, bijvoorbeeld 45,50.",
    fr: "Indiquez un montant en euros avec deux décimales au plus, par exemple 45,50.",
    de: "Geben Sie einen Betrag in Euro mit höchstens zwei Stellen nach dem Komma an, zum Beispiel 45,50.",
    en: "Fill in an amount in euro with at most two decimals, for example 45.50.",
  },
  hours: {
    nl: "Vul uren per week in, tot op een kwartier, bijvoorbeeld 19,5 of 7,75.",
    fr: "Indiquez des heures par semaine, au quart d’heure près, par exemple 19,5 ou 7,75.",
    de: "Geben Sie Stunden pro Woche auf die Viertelstunde an, zum Beispiel 19,5 oder 7,75.",
    en: "Fill in hours a week, to a quarter of an hour, for example 19.5 or 7.75.",
  },
  "account-number": {
    nl: "Dit rekeningnummer klopt niet. Kijk de letters en alle cijfers na.",
    fr: "Ce numéro de compte n’est pas correct. Vérifiez les lettres et tous les chiffres.",
    de: "Diese Kontonummer stimmt nicht. Prüfen Sie die Buchstaben und alle Ziffern.",
    en: "This account number is not right. Check the letters and all digits.",
  },
  ...documentFaults,
  "ends-before-it-starts": {
    nl: "De laatste dag ligt voor de eerste. Kijk de twee dagen na.",
    fr: "Le dernier jour précède le premier. Vérifiez les deux jours.",
    de: "Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.",
    en: "The last day is before the first. Check both days.",
  },
} satisfies Record<string, Text>;
export type NamedFault = keyof typeof namedFaults;

const kinds = {
  declaration: {
    nl: "Vink dit aan om verder te gaan.",
    fr: "Cochez cette case pour continuer.",
    de: "Kreuzen Sie dies an, um fortzufahren.",
    en: "Tick this to go on.",
  },
  "yes-no": {
    nl: "Kies ja of nee.",
    fr: "Choisissez oui ou non.",
    de: "Wählen Sie ja oder nein.",
    en: "Choose yes or no.",
  },
  number: {
    nl: "Vul een getal in.",
    fr: "Indiquez un nombre.",
    de: "Geben Sie eine Zahl an.",
    en: "Fill in a number.",
  },
  "whole-number": {
    nl: "Vul een geheel getal in, zonder komma.",
    fr: "Indiquez un nombre entier, sans virgule.",
    de: "Geben Sie eine ganze Zahl ohne Komma an.",
    en: "Fill in a whole number, without decimals.",
  },
  text: {
    nl: "Vul hier tekst in.",
    fr: "Écrivez du texte ici.",
    de: "Geben Sie hier Text ein.",
    en: "Fill in text here.",
  },
  list: {
    nl: "Geef hier een lijst.",
    fr: "Donnez ici une liste.",
    de: "Geben Sie hier eine Liste an.",
    en: "Give a list here.",
  },
  object: {
    nl: "Stuur hier een object met de gevraagde velden.",
    fr: "Envoyez ici un objet avec les champs demandés.",
    de: "Senden Sie hier ein Objekt mit den verlangten Feldern.",
    en: "Send an object with the required fields here.",
  },
  id: {
    nl: "Dit is geen geldige verwijzing. Kies ze uit de lijst.",
    fr: "Cette référence n’est pas valable. Choisissez-la dans la liste.",
    de: "Dies ist kein gültiger Verweis. Wählen Sie ihn aus der Liste.",
    en: "This is not a valid reference. Choose it from the list.",
  },
  email: {
    nl: "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.be.",
    fr: "Indiquez une adresse e-mail, par exemple nom@exemple.be.",
    de: "Geben Sie eine E-Mail-Adresse an, zum Beispiel name@beispiel.be.",
    en: "Fill in an e-mail address, for example name@example.be.",
  },
  form: {
    nl: "Dit staat niet in de juiste vorm. Kijk het na.",
    fr: "La forme n’est pas correcte. Vérifiez.",
    de: "Die Form stimmt nicht. Bitte prüfen.",
    en: "This is not in the right form. Check it.",
  },
  wrong: {
    nl: "Dit kan zo niet. Kijk het na.",
    fr: "Ce n’est pas possible ainsi. Vérifiez.",
    de: "So geht das nicht. Bitte prüfen.",
    en: "This cannot be right. Check it.",
  },
} satisfies Record<string, Text>;

type Bound = Readonly<Record<Language, (limit: string) => string>>;
const bounds = {
  "text-min": {
    nl: (n) => `Schrijf minstens ${n} tekens.`,
    fr: (n) => `Écrivez au moins ${n} caractères.`,
    de: (n) => `Schreiben Sie mindestens ${n} Zeichen.`,
    en: (n) => `Write at least ${n} characters.`,
  },
  "text-max": {
    nl: (n) => `Schrijf hoogstens ${n} tekens.`,
    fr: (n) => `Écrivez au plus ${n} caractères.`,
    de: (n) => `Schreiben Sie höchstens ${n} Zeichen.`,
    en: (n) => `Write at most ${n} characters.`,
  },
  "list-min": {
    nl: (n) => `Geef er minstens ${n}.`,
    fr: (n) => `Donnez-en au moins ${n}.`,
    de: (n) => `Geben Sie mindestens ${n} an.`,
    en: (n) => `Give at least ${n}.`,
  },
  "list-max": {
    nl: (n) => `Geef er hoogstens ${n}.`,
    fr: (n) => `Donnez-en au plus ${n}.`,
    de: (n) => `Geben Sie höchstens ${n} an.`,
    en: (n) => `Give at most ${n}.`,
  },
  "number-min": {
    nl: (n) => `Vul ${n} of meer in.`,
    fr: (n) => `Indiquez ${n} ou plus.`,
    de: (n) => `Geben Sie ${n} oder mehr an.`,
    en: (n) => `Fill in ${n} or more.`,
  },
  "number-max": {
    nl: (n) => `Vul ${n} of minder in.`,
    fr: (n) => `Indiquez ${n} ou moins.`,
    de: (n) => `Geben Sie ${n} oder weniger an.`,
    en: (n) => `Fill in ${n} or less.`,
  },
  choice: {
    nl: (of) => `Kies een van deze: ${of}.`,
    fr: (of) => `Choisissez parmi : ${of}.`,
    de: (of) => `Wählen Sie eines davon: ${of}.`,
    en: (of) => `Choose one of these: ${of}.`,
  },
  unknown: {
    nl: (field) => `Dit veld kennen we hier niet: ${field}.`,
    fr: (field) => `Ce champ n’est pas connu ici : ${field}.`,
    de: (field) => `Dieses Feld gibt es hier nicht: ${field}.`,
    en: (field) => `There is no such field here: ${field}.`,
  },
} satisfies Record<string, Bound>;

/** Every fault, each with its field, in the reader's language. Never repeats what was filled in. */
export const sayFaults = (issues: readonly Issue[], language: Language): Fault[] =>
  issues.map((issue) => ({ field: issue.path.map(String).join("."), message: sayFault(issue, language) }));

export function sayFault(issue: Issue, language: Language): string {
  const named = namedFault(issue);
  if (named) return namedFaults[named][language];
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue)[language];
    case "too_small":
    case "too_big":
      return outOfBounds(issue, language);
    case "invalid_format":
      return formats[String(issue.format)]?.[language] ?? kinds.form[language];
    case "invalid_value":
      return wrongChoice(issue, language);
    case "unrecognized_keys":
      return bounds.unknown[language]((issue.keys as readonly string[]).join(", "));
    default:
      return kinds.wrong[language];
  }
}

function namedFault({ message, params }: Issue): NamedFault | undefined {
  const names = [message, (params as { fault?: unknown } | undefined)?.fault];
  return names.find((name): name is NamedFault => typeof name === "string" && Object.hasOwn(namedFaults, name));
}

const formats: Readonly<Record<string, Text | undefined>> = {
  date: namedFaults.day,
  time: namedFaults.time,
  uuid: kinds.id,
  guid: kinds.id,
  email: kinds.email,
};

const types: Readonly<Record<string, Text | undefined>> = {
  boolean: kinds["yes-no"],
  number: kinds.number,
  int: kinds["whole-number"],
  string: kinds.text,
  array: kinds.list,
  object: kinds.object,
  record: kinds.object,
};

function wrongType(issue: Issue): Text {
  const absent = /received undefined$/.test(issue.message);
  return absent && issue.path.length > 0 ? namedFaults.missing : (types[String(issue.expected)] ?? kinds.wrong);
}

function outOfBounds({ code, origin, minimum, maximum }: Issue, language: Language): string {
  const side = code === "too_small" ? "min" : "max";
  const what = origin === "string" ? "text" : origin === "array" || origin === "set" ? "list" : "number";
  if (what === "text" && side === "min" && Number(minimum) === 1) return namedFaults.missing[language];
  return bounds[`${what}-${side}`][language](String(side === "min" ? minimum : maximum));
}

function wrongChoice(issue: Issue, language: Language): string {
  const values = issue.values as readonly unknown[];
  if (values.length === 1 && values[0] === true) return kinds.declaration[language];
  return bounds.choice[language](values.join(", "));
}
