import type { Exclusion } from "../../trajectory/recognition/recognition.ts";
import { choiceText } from "../../words/choices.ts";
import type { Language, Text, TextWith } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { insuredPersons } from "./insured-persons.ts";

const incapable: TextWith<number> = {
  nl: (months) => `${months} maanden arbeidsongeschikt`,
  fr: (months) => `${months} mois d’incapacité`,
  de: (months) => `${months} Monate arbeitsunfähig`,
  en: (months) => `${months} months incapable`,
};
const contract: Text = {
  nl: "met arbeidsovereenkomst",
  fr: "avec contrat de travail",
  de: "mit Arbeitsvertrag",
  en: "with an employment contract",
};
const invalid: Text = {
  nl: "erkend als invalide",
  fr: "reconnu invalide",
  de: "als invalide anerkannt",
  en: "recognised as invalid",
};

const excluded: Readonly<Record<Exclude<Exclusion, "none">, Text>> = {
  "work-accident": { nl: "arbeidsongeval", fr: "accident du travail", de: "Arbeitsunfall", en: "accident at work" },
  "occupational-disease": {
    nl: "beroepsziekte",
    fr: "maladie professionnelle",
    de: "Berufskrankheit",
    en: "occupational disease",
  },
  "statutory-official": {
    nl: "vastbenoemd ambtenaar",
    fr: "fonctionnaire statutaire",
    de: "statutarischer Beamter",
    en: "statutory civil servant",
  },
};

/** What is particular about a named insured person, so that one knows whom to choose; empty for the others. */
export function situationOf(id: string, language: Language): string {
  const recognised = insuredPersons.find((insured) => insured.id === id)?.recognised;
  if (!recognised) return "";
  const { fund, regime, incapableForMonths, hasContract, exclusion, recognisedInvalid } = recognised;
  return [
    organisationWords[fund].short[language],
    choiceText("regime", regime, language),
    incapable[language](incapableForMonths),
    ...(hasContract ? [contract[language]] : []),
    ...(recognisedInvalid ? [invalid[language]] : []),
    ...(exclusion === "none" ? [] : [excluded[exclusion][language]]),
  ].join(" · ");
}
