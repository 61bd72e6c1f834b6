import type { Fund, Organisation, Partner, PreventionService, Service } from "../access/roles.ts";
import type { SourceStatus } from "../law/kernel/source.ts";
import type { Language, Text } from "./language.ts";
import { pages } from "./law/sources/page-titles.ts";

export type OrganisationWords = {
  name: Text;
  /** As people call it; fits in a table. */
  short: Text;
  telephone?: Text;
  email?: string;
  address?: Text;
  /** Other desks, for other questions. */
  desks?: readonly { for: Text; telephone: string; email: string }[];
  source: Text;
  /** Of the names; a German name that no source gives is still to be verified. */
  status: SourceStatus;
};

const unions: Text = {
  nl: "Codelijsten van de ziekenfondsen; Duitse namen: socialsecurity.be, portaal voor burgers",
  fr: "Listes de codes des mutualités ; noms allemands : socialsecurity.be, portail des citoyens",
  de: "Codelisten der Krankenkassen; deutsche Namen: socialsecurity.be, Portal für Bürger",
  en: "Code lists of the sickness funds; German names: socialsecurity.be, portal for citizens",
};
const invented: Text = {
  nl: "Verzonnen, alleen als voorbeeld",
  fr: "Inventé, seulement comme exemple",
  de: "Erfunden, nur als Beispiel",
  en: "Invented, for examples only",
};
const everywhere = (text: string): Text => ({ nl: text, fr: text, de: text, en: text });
/** Several sources in one line. */
function together(...texts: readonly Text[]): Text {
  const said = (language: Language) => texts.map((text) => text[language]).join(language === "fr" ? " ; " : "; ");
  return { nl: said("nl"), fr: said("fr"), de: said("de"), en: said("en") };
}

const fundWords: Readonly<Record<Fund, OrganisationWords>> = {
  "100": {
    name: {
      nl: "Landsbond der Christelijke Mutualiteiten",
      fr: "Alliance nationale des mutualités chrétiennes",
      de: "Landesbund der Christlichen Krankenkassen",
      en: "National Alliance of Christian Sickness Funds",
    },
    short: { nl: "CM", fr: "MC", de: "Christliche Krankenkasse", en: "CM/MC" },
    source: unions,
    status: "to be verified",
  },
  "200": {
    name: {
      nl: "Landsbond van de Neutrale Ziekenfondsen",
      fr: "Union nationale des mutualités neutres",
      de: "Landesbund der Neutralen Krankenkassen",
      en: "National Union of Neutral Sickness Funds",
    },
    short: { nl: "Neutrale Ziekenfondsen", fr: "Mutualités neutres", de: "Neutrale Krankenkasse", en: "Neutral funds" },
    source: unions,
    status: "to be verified",
  },
  "300": {
    name: {
      nl: "Nationaal Verbond van Socialistische Mutualiteiten",
      fr: "Union nationale des mutualités socialistes",
      de: "Landesbund der Sozialistischen Krankenkassen",
      en: "National Union of Socialist Sickness Funds",
    },
    short: { nl: "Solidaris", fr: "Solidaris", de: "Sozialistische Krankenkasse", en: "Solidaris" },
    source: unions,
    status: "to be verified",
  },
  "400": {
    name: {
      nl: "Landsbond van Liberale Mutualiteiten",
      fr: "Union nationale des mutualités libérales",
      de: "Landesbund der Liberalen Krankenkassen",
      en: "National Union of Liberal Sickness Funds",
    },
    short: { nl: "Liberale Mutualiteit", fr: "Mutualité libérale", de: "Liberale Krankenkasse", en: "Liberal funds" },
    source: unions,
    status: "to be verified",
  },
  "500": {
    name: {
      nl: "Landsbond van de Onafhankelijke Ziekenfondsen",
      fr: "Union nationale des mutualités libres",
      de: "Landesbund der Freien Krankenkassen",
      en: "National Union of Independent Sickness Funds",
    },
    short: { nl: "Onafhankelijke Ziekenfondsen", fr: "Mutualités libres", de: "Freie Krankenkasse", en: "MLOZ" },
    source: unions,
    status: "to be verified",
  },
  "600": {
    name: {
      nl: "Hulpkas voor Ziekte- en Invaliditeitsverzekering",
      fr: "Caisse auxiliaire d’assurance maladie-invalidité",
      de: "Hilfskasse für Kranken- und Invalidenversicherung",
      en: "Auxiliary Fund for Health and Disability Insurance",
    },
    short: { nl: "HZIV", fr: "CAAMI", de: "HKIV", en: "HZIV/CAAMI" },
    source: unions,
    status: "read",
  },
  "900": {
    name: {
      nl: "Kas der geneeskundige verzorging van HR Rail",
      fr: "Caisse des soins de santé de HR Rail",
      de: "Kasse für Gesundheitspflege von HR Rail",
      en: "Health fund of HR Rail",
    },
    short: everywhere("HR Rail"),
    source: unions,
    status: "to be verified",
  },
};

const riziv = together(pages.returnPage, pages.webinar, pages.page2019);

const serviceWords: Readonly<Record<Service, OrganisationWords>> = {
  vdab: {
    name: {
      nl: "Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding",
      fr: "Office flamand de l’emploi et de la formation professionnelle",
      de: "Flämisches Amt für Arbeitsvermittlung und Berufsausbildung",
      en: "Flemish employment and vocational training service",
    },
    short: everywhere("VDAB"),
    source: riziv,
    status: "to be verified",
  },
  forem: {
    name: {
      nl: "Waalse Dienst voor Beroepsopleiding en Arbeidsbemiddeling",
      fr: "Office wallon de la formation professionnelle et de l’emploi",
      de: "Wallonisches Amt für Berufsbildung und Arbeitsbeschaffung",
      en: "Walloon employment and vocational training service",
    },
    short: everywhere("Forem"),
    source: riziv,
    status: "to be verified",
  },
  actiris: {
    name: {
      nl: "Brusselse Gewestelijke Dienst voor Arbeidsbemiddeling",
      fr: "Office régional bruxellois de l’emploi",
      de: "Regionales Arbeitsamt Brüssel",
      en: "Brussels employment service",
    },
    short: everywhere("Actiris"),
    source: riziv,
    status: "to be verified",
  },
  adg: {
    name: {
      nl: "Dienst voor arbeidsbemiddeling van de Duitstalige Gemeenschap",
      fr: "Office de l’emploi de la Communauté germanophone",
      de: "Arbeitsamt der Deutschsprachigen Gemeinschaft",
      en: "Employment service of the German-speaking Community",
    },
    short: everywhere("ADG"),
    source: together(pages.barometer, everywhere("diecsc.be, Der Weg zurück zur Arbeit")),
    status: "to be verified",
  },
};

const partnerWords: Readonly<Record<Partner, OrganisationWords>> = {
  gtb: {
    name: {
      nl: "Gespecialiseerd Team Bemiddeling",
      fr: "Équipe spécialisée d’accompagnement (Flandre)",
      de: "Spezialisiertes Vermittlungsteam (Flandern)",
      en: "Specialised mediation team (Flanders)",
    },
    short: everywhere("GTB"),
    source: riziv,
    status: "to be verified",
  },
  aviq: {
    name: {
      nl: "Waals Agentschap voor een kwaliteitsvol leven",
      fr: "Agence pour une Vie de Qualité",
      de: "Agentur für Lebensqualität (Wallonie)",
      en: "Walloon agency for health, social protection and disability",
    },
    short: everywhere("AViQ"),
    source: riziv,
    status: "to be verified",
  },
  "bruxelles-formation": {
    name: everywhere("Bruxelles Formation"),
    short: everywhere("Bruxelles Formation"),
    source: pages.brusselsPage,
    status: "read",
  },
  phare: {
    name: {
      nl: "Brusselse dienst voor personen met een handicap (PHARE)",
      fr: "Personne Handicapée Autonomie Recherchée",
      de: "Brüsseler Dienst für Personen mit Behinderung (PHARE)",
      en: "Brussels service for persons with a disability (PHARE)",
    },
    short: everywhere("PHARE"),
    source: riziv,
    status: "to be verified",
  },
};

const preventionServiceWords: Readonly<Record<PreventionService, OrganisationWords>> = {
  "prevention-north": {
    name: {
      nl: "Externe preventiedienst Noord (verzonnen)",
      fr: "Service externe de prévention Nord (fictif)",
      de: "Externer Präventionsdienst Nord (erfunden)",
      en: "External prevention service North (fictitious)",
    },
    short: { nl: "Preventie Noord", fr: "Prévention Nord", de: "Prävention Nord", en: "Prevention North" },
    source: invented,
    status: "our reading",
  },
  "prevention-south": {
    name: {
      nl: "Externe preventiedienst Zuid (verzonnen)",
      fr: "Service externe de prévention Sud (fictif)",
      de: "Externer Präventionsdienst Süd (erfunden)",
      en: "External prevention service South (fictitious)",
    },
    short: { nl: "Preventie Zuid", fr: "Prévention Sud", de: "Prävention Süd", en: "Prevention South" },
    source: invented,
    status: "our reading",
  },
};

export const organisationWords: Readonly<Record<Organisation, OrganisationWords>> = {
  ...fundWords,
  ...serviceWords,
  ...partnerWords,
  ...preventionServiceWords,
  riziv: {
    name: {
      nl: "Rijksinstituut voor ziekte- en invaliditeitsverzekering",
      fr: "Institut national d’assurance maladie-invalidité",
      de: "Landesinstitut für Kranken- und Invalidenversicherung",
      en: "National Institute for Health and Disability Insurance",
    },
    short: { nl: "RIZIV", fr: "INAMI", de: "LIKIV", en: "RIZIV/INAMI" },
    // The sources give a Dutch and a French number, and none for German.
    telephone: {
      nl: "+32 2 739 77 12",
      fr: "+32 2 739 76 10",
      de: "+32 2 739 76 10 (FR) / +32 2 739 77 12 (NL)",
      en: "+32 2 739 77 12 (NL) / +32 2 739 76 10 (FR)",
    },
    email: "reinsertion@riziv-inami.fgov.be",
    address: {
      nl: "Galileelaan 5/01, 1210 Sint-Joost-ten-Node",
      fr: "Avenue Galilée 5/01, 1210 Saint-Josse-ten-Noode",
      de: "Avenue Galilée 5/01, 1210 Saint-Josse-ten-Noode",
      en: "Avenue Galilée 5/01, 1210 Saint-Josse-ten-Noode",
    },
    desks: [
      {
        for: {
          nl: "Reglementering en geschillen over uitkeringen",
          fr: "Réglementation et litiges en matière d’indemnités",
          de: "Vorschriften und Streitfälle bei Geldleistungen",
          en: "Rules and disputes about benefits",
        },
        telephone: "+32 2 739 76 19",
        email: "reglemsidu@riziv-inami.fgov.be",
      },
    ],
    source: together(riziv, pages.brusselsPage),
    status: "read",
  },
};
