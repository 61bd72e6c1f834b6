import type { ParameterName, ParameterText } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { benefitParameterWords } from "./parameters/benefits.ts";
import { declarationParameterWords } from "./parameters/declaration.ts";
import { employerParameterWords } from "./parameters/employer.ts";
import { estimateAndAbsenceChoices, estimateAndAbsenceParameters } from "./parameters/estimate-and-absence.ts";
import { ownDataParameterWords } from "./parameters/own-data.ts";
import { resumptionParameterWords } from "./parameters/resumption.ts";
import { resumptionParameterValues } from "./parameters/resumption-values.ts";

const routeCAt = (service: string): Text => ({
  nl: `${service} neemt deel aan route C`,
  fr: `${service} participe à la route C`,
  de: `${service} nimmt an Route C teil`,
  en: `${service} takes part in route C`,
});
const agreementWith = (service: string): Text => ({
  nl: `${service} heeft een akkoord met het RIZIV`,
  fr: `${service} a un accord avec l’INAMI`,
  de: `${service} hat ein Abkommen mit dem LIKIV`,
  en: `${service} has an agreement with RIZIV`,
});

/** Every term, opening day and choice that can change over time. */
export const parameterWords: Readonly<Record<ParameterName, Text>> = {
  "first-contact-months": {
    nl: "Maanden tot het eerste gesprek",
    fr: "Mois jusqu’au premier entretien",
    de: "Monate bis zum ersten Gespräch",
    en: "Months until the first interview",
  },
  "new-date-months": {
    nl: "Maanden tot de nieuwe afspraak",
    fr: "Mois jusqu’au nouveau rendez-vous",
    de: "Monate bis zum neuen Termin",
    en: "Months until the new date",
  },
  "plan-months": {
    nl: "Maanden tot het plan",
    fr: "Mois jusqu’au plan",
    de: "Monate bis zum Plan",
    en: "Months until the plan",
  },
  "follow-up-months": {
    nl: "Maanden tussen twee opvolgingen",
    fr: "Mois entre deux suivis",
    de: "Monate zwischen zwei Gesprächen",
    en: "Months between two follow-ups",
  },
  "premium-per-hour-cents": {
    nl: "Premie voor een uur opleiding, bruto",
    fr: "Prime par heure de formation, brute",
    de: "Prämie je Ausbildungsstunde, brutto",
    en: "Premium for an hour of training, gross",
  },
  "premium-on-success-cents": {
    nl: "Premie voor wie slaagt, bruto",
    fr: "Prime en cas de réussite, brute",
    de: "Prämie bei Erfolg, brutto",
    en: "Premium on success, gross",
  },
  "evaluation-months": {
    nl: "Maanden tussen slagen en evaluatie",
    fr: "Mois entre la réussite et l’évaluation",
    de: "Monate zwischen Bestehen und Bewertung",
    en: "Months between success and evaluation",
  },
  "appeal-months": {
    nl: "Maanden om in beroep te gaan",
    fr: "Mois pour introduire un recours",
    de: "Monate für den Einspruch",
    en: "Months to appeal",
  },
  "primary-incapacity-months": {
    nl: "Maanden primaire arbeidsongeschiktheid",
    fr: "Mois d’incapacité primaire",
    de: "Monate primäre Arbeitsunfähigkeit",
    en: "Months of primary incapacity",
  },
  "presumption-months": {
    nl: "Maanden vermoeden van arbeidsongeschiktheid",
    fr: "Mois de présomption d’incapacité de travail",
    de: "Monate Vermutung der Arbeitsunfähigkeit",
    en: "Months of presumption of incapacity",
  },
  "presumption-starts-on-employee": {
    nl: "Begin van het vermoeden: werknemer",
    fr: "Début de la présomption : salarié",
    de: "Beginn der Vermutung: Arbeitnehmer",
    en: "Start of the presumption: employee",
  },
  "presumption-starts-on-unemployed": {
    nl: "Begin van het vermoeden: werkzoekende",
    fr: "Début de la présomption : chômeur",
    de: "Beginn der Vermutung: Arbeitslose",
    en: "Start of the presumption: unemployed",
  },
  "presumption-starts-on-self-employed": {
    nl: "Begin van het vermoeden: zelfstandige",
    fr: "Début de la présomption : indépendant",
    de: "Beginn der Vermutung: Selbstständige",
    en: "Start of the presumption: self-employed",
  },
  "route-c-at-vdab": routeCAt("VDAB"),
  "route-c-at-actiris": routeCAt("Actiris"),
  "route-c-at-forem": routeCAt("Forem"),
  "route-c-at-adg": routeCAt("ADG"),
  "agreement-with-vdab": agreementWith("VDAB"),
  "agreement-with-actiris": agreementWith("Actiris"),
  "agreement-with-forem": agreementWith("Forem"),
  "agreement-with-adg": agreementWith("ADG"),
  ...resumptionParameterWords,
  "council-quorum-percent": {
    nl: "Leden die moeten deelnemen, in procent",
    fr: "Membres qui doivent prendre part, en pour cent",
    de: "Mitglieder, die mitwirken müssen, in Prozent",
    en: "Members who must take part, in per cent",
  },
  ...benefitParameterWords,
  ...declarationParameterWords,
  ...ownDataParameterWords,
  ...employerParameterWords,
  ...estimateAndAbsenceParameters,
};

/** The values of a parameter that are neither a number nor yes or no. */
export const parameterValueWords: Readonly<Record<ParameterText, Text>> = {
  ...resumptionParameterValues,
  signature: {
    nl: "Dag van de derde handtekening",
    fr: "Jour de la troisième signature",
    de: "Tag der dritten Unterschrift",
    en: "Day of the third signature",
  },
  plan: { nl: "Dag van het plan", fr: "Jour du plan", de: "Tag des Plans", en: "Day of the plan" },
  ...estimateAndAbsenceChoices,
};
