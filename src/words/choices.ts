import type { Organisation } from "../access/roles.ts";
import * as contact from "./choices/contact.ts";
import * as correctedBecause from "./choices/corrected-because.ts";
import * as correction from "./choices/correction.ts";
import * as documents from "./choices/documents.ts";
import * as dossier from "./choices/dossier.ts";
import * as ending from "./choices/ending.ts";
import * as estimate from "./choices/estimate.ts";
import * as glass from "./choices/glass.ts";
import * as money from "./choices/money.ts";
import * as note from "./choices/note.ts";
import * as person from "./choices/person.ts";
import * as resumption from "./choices/resumption.ts";
import * as work from "./choices/work.ts";
import type { Language, Text } from "./language.ts";
import { organisationWords } from "./organisations.ts";
import { roleWords } from "./roles.ts";

/** Every list that one can choose from, by what it lists; each is typed from its union in `trajectory`. */
export const choices = {
  ...person,
  ...contact,
  ...work,
  ...correctedBecause,
  ...correction,
  ...documents,
  ...dossier,
  ...ending,
  ...resumption,
  ...money,
  ...estimate,
  ...note,
  ...glass,
};

const roleNames = Object.fromEntries(Object.entries(roleWords).map(([role, { name }]) => [role, name]));
const organisations = Object.fromEntries(
  (Object.keys(organisationWords) as Organisation[]).map((of) => [of, organisationWords[of].short]),
);
/** A fund stands in forms under its full name; its code means nothing to a reader. */
const funds = Object.fromEntries(Object.entries(organisationWords).map(([of, { name }]) => [of, name]));
const fundItself: Text = {
  nl: "Het ziekenfonds",
  fr: "La mutualité",
  de: "Die Krankenkasse",
  en: "The sickness fund",
};

/** Which lists a field of an act or of an event chooses from. Values of two lists under one field never differ in meaning. */
const listsOf: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  aim: choices.aim,
  breach: choices.breach,
  by: roleNames,
  category: choices.category,
  conclusion: { ...choices.evaluationConclusion, ...choices.glassConclusion },
  confidentiality: choices.confidentiality,
  contactMonth: choices.contactMonth,
  correctedBecause: choices.correctedBecause,
  documentKind: choices.documentKind,
  datum: choices.datum,
  decision: { ...choices.occupationalDecision, ...choices.councilDecision },
  exclusion: choices.exclusion,
  for: choices.occupationalProcedure,
  fund: funds,
  how: { ...choices.wayOfAsking, ...choices.wayToMeet },
  kind: { ...choices.olderKind, ...choices.costKind },
  language: choices.language,
  on: choices.consentIn,
  nature: choices.natureOfWork,
  opinion: choices.opinion,
  outcome: choices.outcome,
  outlook: choices.outlook,
  partner: { ...organisations, ...choices.consentPartner },
  preventionService: organisations,
  purpose: { ...choices.purpose, ...choices.glassPurpose },
  reason: {
    ...choices.reasonForEnding,
    ...choices.reasonForEndOfRecognition,
    ...choices.reasonForEndOfResumption,
    ...choices.returnReason,
    ...choices.reasonForLifting,
  },
  regime: choices.regime,
  result: { ...choices.guidanceResult, ...choices.receipt },
  route: choices.route,
  service: organisations,
  step: choices.guidanceStep,
  to: organisations,
  premium: choices.premiumKind,
  verdict: { ...choices.costVerdict, ...choices.correctionOutcome },
  towards: { ...organisations, fund: fundItself },
};
const answers: Readonly<Record<string, Text>> = {
  ...choices.yesNo,
  true: choices.yesNo.yes,
  false: choices.yesNo.no,
};

/** The label of a value under a field such as `regime` or `person.language`; nothing where the field is no choice. */
export function choiceOf(field: string, value: string): Text | undefined {
  const name = field.slice(field.lastIndexOf(".") + 1);
  const list = listsOf[name];
  if (list && Object.hasOwn(list, value)) return list[value];
  return Object.hasOwn(answers, value) ? answers[value] : undefined;
}

/** The same in one language. Throws a RangeError where the field knows no such value. */
export function choiceText(field: string, value: string, language: Language): string {
  const text = choiceOf(field, value);
  if (!text) throw new RangeError(`${field} has no choice ${value}`);
  return text[language];
}
