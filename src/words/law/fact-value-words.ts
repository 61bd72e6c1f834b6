import type { FactsFor } from "../../law/kernel/rule.ts";
import type { rules } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { benefitFactValues } from "./fact-values/benefits.ts";
import { declarationFactValues } from "./fact-values/declaration.ts";
import { employerFactValues } from "./fact-values/employer.ts";
import { estimateAndAbsenceValues } from "./fact-values/estimate-and-absence.ts";
import { resumptionFactValues } from "./fact-values/resumption.ts";

type Register = typeof rules;
type ValuesOf<Facts> = { [F in keyof Facts]-?: Extract<Facts[F], string> }[keyof Facts];
type Named<Value> = Value extends string ? (string extends Value ? never : Value) : never;
/** Every value of every fact that is one of a list, such as a scheme or a service. */
export type FactValueName = { [R in keyof Register]: Named<ValuesOf<FactsFor<Register[R]>>> }[keyof Register];

const everywhere = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });

export const factValueWords: Readonly<Record<FactValueName, Text>> = {
  employee: { nl: "Werknemer", fr: "Salarié", de: "Arbeitnehmer", en: "Employee" },
  unemployed: { nl: "Werkzoekende", fr: "Chômeur", de: "Arbeitslos", en: "Unemployed" },
  "self-employed": { nl: "Zelfstandige", fr: "Indépendant", de: "Selbstständig", en: "Self-employed" },
  none: { nl: "Geen", fr: "Aucun", de: "Keine", en: "None" },
  "work-accident": { nl: "Arbeidsongeval", fr: "Accident du travail", de: "Arbeitsunfall", en: "Accident at work" },
  "occupational-disease": {
    nl: "Beroepsziekte",
    fr: "Maladie professionnelle",
    de: "Berufskrankheit",
    en: "Occupational disease",
  },
  "statutory-official": {
    nl: "Statutair ambtenaar",
    fr: "Agent statutaire",
    de: "Statutarischer Beamter",
    en: "Statutory civil servant",
  },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  ...resumptionFactValues,
  ...benefitFactValues,
  ...declarationFactValues,
  ...employerFactValues,
  vdab: everywhere("VDAB"),
  forem: everywhere("Forem"),
  actiris: everywhere("Actiris"),
  adg: everywhere("ADG"),
  compatible: {
    nl: "Past bij de gezondheid",
    fr: "Compatible avec la santé",
    de: "Mit der Gesundheit vereinbar",
    en: "Compatible with health",
  },
  incompatible: {
    nl: "Past niet bij de gezondheid",
    fr: "Incompatible avec la santé",
    de: "Mit der Gesundheit nicht vereinbar",
    en: "Not compatible with health",
  },
  favourable: { nl: "Gunstig", fr: "Favorable", de: "Günstig", en: "Favourable" },
  unfavourable: { nl: "Ongunstig", fr: "Défavorable", de: "Ungünstig", en: "Unfavourable" },
  approved: { nl: "Goedgekeurd", fr: "Approuvé", de: "Genehmigt", en: "Approved" },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused" },
  "full-resumption": {
    nl: "Volledig terug aan het werk",
    fr: "Reprise complète du travail",
    de: "Vollständig zurück in der Arbeit",
    en: "Fully back at work",
  },
  "partial-resumption": {
    nl: "Gedeeltelijk terug aan het werk",
    fr: "Reprise partielle du travail",
    de: "Teilweise zurück in der Arbeit",
    en: "Partly back at work",
  },
  "voluntary-work": { nl: "Vrijwilligerswerk", fr: "Bénévolat", de: "Freiwilligenarbeit", en: "Voluntary work" },
  "recognition-ended": {
    nl: "Einde van de erkenning",
    fr: "Fin de la reconnaissance",
    de: "Ende der Anerkennung",
    en: "Recognition ended",
  },
  "medically-impossible": {
    nl: "Medisch niet mogelijk",
    fr: "Médicalement impossible",
    de: "Medizinisch nicht möglich",
    en: "Medically not possible",
  },
  "no-work-found": {
    nl: "Geen werk gevonden",
    fr: "Pas de travail trouvé",
    de: "Keine Arbeit gefunden",
    en: "No work found",
  },
  death: { nl: "Overlijden", fr: "Décès", de: "Tod", en: "Death" },
  pension: { nl: "Pensioen", fr: "Pension", de: "Pension", en: "Pension" },
  "stopped-by-insured-person": {
    nl: "Gestopt door de verzekerde",
    fr: "Arrêté par l’assuré",
    de: "Von der versicherten Person beendet",
    en: "Stopped by the insured person",
  },
  "not-recognised-as-invalid": {
    nl: "Invaliditeit niet bevestigd",
    fr: "Invalidité non confirmée",
    de: "Invalidität nicht bestätigt",
    en: "Invalidity not confirmed",
  },
  ...estimateAndAbsenceValues,
};
