import type { Term } from "./term.ts";

/** Who has a part in a trajectory. */
export const actorTerms = {
  "insured-person": {
    term: { nl: "verzekerde", fr: "assuré", de: "versicherte Person", en: "insured person" },
    means: {
      nl: "Wie recht heeft op een uitkering van de ziekte- en invaliditeitsverzekering.",
      fr: "La personne malade qui a droit à une indemnité de sa mutualité.",
      de: "Wer krank ist und Geld von der Krankenkasse bekommt.",
      en: "Somebody who is ill and has a right to a benefit.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  coordinator: {
    term: {
      nl: "Terug-naar-werkcoördinator",
      fr: "coordinateur Retour au Travail",
      de: "Koordinator für die Rückkehr zur Arbeit",
      en: "return-to-work coordinator",
    },
    short: { nl: "TNW-C" },
    means: {
      nl: "De contactpersoon van het ziekenfonds, die iemand het hele traject volgt.",
      fr: "La personne de contact de la mutualité, qui suit quelqu’un pendant tout le trajet.",
      de: "Die Kontaktperson der Krankenkasse, die jemanden die ganze Zeit begleitet.",
      en: "The person at the sickness fund who helps you on the whole way.",
    },
    sources: { nl: "riziv-page", fr: "inami-route-a", de: "likiv-route-b" },
  },
  "advising-physician": {
    term: { nl: "adviserend arts", fr: "médecin-conseil", de: "Vertrauensarzt", en: "advising physician" },
    means: {
      nl: "De arts van het ziekenfonds die de arbeidsongeschiktheid beoordeelt.",
      fr: "Le médecin de la mutualité qui dit si vous pouvez travailler.",
      de: "Der Arzt der Krankenkasse, der sagt, ob Sie arbeiten können.",
      en: "The physician of the sickness fund who says whether you can work.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: "likiv-route-b" },
  },
  "multidisciplinary-team": {
    term: {
      nl: "multidisciplinair team",
      fr: "équipe multidisciplinaire",
      de: "multidisziplinäres Team",
      en: "multidisciplinary team",
    },
    means: {
      nl: "De medewerkers die onder de adviserend arts werken.",
      fr: "Les personnes qui travaillent pour le médecin-conseil.",
      de: "Die Menschen, die für den Vertrauensarzt arbeiten.",
      en: "The people who work for the advising physician.",
    },
    sources: { nl: "slides-2021", fr: null, de: null },
  },
  fund: {
    term: { nl: "ziekenfonds", fr: "mutualité", de: "Krankenkasse", en: "sickness fund" },
    means: {
      nl: "De instelling die uw uitkering betaalt en het traject opvolgt.",
      fr: "L’organisme qui paie votre indemnité et suit le trajet.",
      de: "Die Einrichtung, die Ihre Leistung zahlt und Sie auf dem Weg begleitet.",
      en: "The body that pays your benefit and follows the trajectory.",
    },
    sources: { nl: "riziv-page", fr: "inami-route-a", de: "likiv-route-b" },
  },
  insurer: {
    term: { nl: "verzekeringsinstelling", fr: "organisme assureur", de: "Versicherungsträger", en: "insurance body" },
    short: { nl: "VI", fr: "OA" },
    means: {
      nl: "Het woord van de wet voor een landsbond van ziekenfondsen, de Hulpkas of HR Rail.",
      fr: "Le mot de la loi pour une union de mutualités, la Caisse auxiliaire ou HR Rail.",
      de: "Das Wort des Gesetzes für einen Landesbund von Krankenkassen, die Hilfskasse oder HR Rail.",
      en: "The law’s word for a national union of sickness funds, the Auxiliary Fund or HR Rail.",
    },
    sources: { nl: "webinar", fr: "decree-1996", de: null },
  },
  institute: {
    term: {
      nl: "Rijksinstituut voor ziekte- en invaliditeitsverzekering",
      fr: "Institut national d’assurance maladie-invalidité",
      de: "Landesinstitut für Kranken- und Invalidenversicherung",
      en: "National Institute for Health and Disability Insurance",
    },
    short: { nl: "RIZIV", fr: "INAMI", de: "LIKIV", en: "RIZIV/INAMI" },
    means: {
      nl: "De federale instelling boven de ziekenfondsen; ze onderzoekt opleidingsprojecten.",
      fr: "L’institut de l’État au-dessus des mutualités ; il examine les projets de formation.",
      de: "Das Amt des Staates über den Krankenkassen; es prüft, wer eine Ausbildung machen darf.",
      en: "The institute of the state above the sickness funds; it looks at training projects.",
    },
    sources: { nl: "riziv-page", fr: "mc-invalidity", de: "ckk-invalidity" },
  },
  council: {
    term: {
      nl: "Geneeskundige raad voor invaliditeit",
      fr: "Conseil médical de l’invalidité",
      de: "Medizinischer Rat für Invalidität",
      en: "Medical Council for Invalidity",
    },
    short: { nl: "GRI", fr: "CMI" },
    means: {
      nl: "De raad van het RIZIV die de invaliditeit erkent.",
      fr: "Le conseil de l’INAMI qui reconnaît l’invalidité.",
      de: "Der Rat des LIKIV, der die Invalidität anerkennt.",
      en: "The council of RIZIV that says who is in invalidity.",
    },
    // Funds write "Ärztlicher Invaliditätsrat" and "Medizinischer Invaliditätsrat"; the law's German term was not found.
    sources: { nl: "riziv-2019", fr: "mc-invalidity", de: null },
  },
  "higher-commission": {
    term: {
      nl: "Hoge Commissie van de Geneeskundige raad voor invaliditeit",
      fr: "Commission supérieure du Conseil médical de l’invalidité",
      de: "Hohe Kommission des Medizinischen Rates für Invalidität",
      en: "Higher Commission of the Medical Council for Invalidity",
    },
    short: { nl: "HCGRI", fr: "CSCMI", de: "HKMRI" },
    means: {
      nl: "De commissie die beslist over opleidingsprojecten.",
      fr: "La commission qui décide des projets de formation.",
      de: "Die Gruppe, die sagt, ob Sie die Ausbildung machen dürfen.",
      en: "The commission that decides on training projects.",
    },
    sources: { nl: null, fr: null, de: null },
  },
  "regional-service": {
    term: {
      nl: "gewestelijke dienst voor arbeidsbemiddeling",
      fr: "service régional de l’emploi",
      de: "regionale Arbeitsverwaltung",
      en: "regional employment service",
    },
    means: {
      nl: "VDAB, Forem, Actiris of ADG.",
      fr: "Le Forem, Actiris, le VDAB ou l’ADG.",
      de: "ADG, Forem, Actiris oder VDAB.",
      en: "VDAB, Forem, Actiris or ADG.",
    },
    sources: { nl: "riziv-page", fr: null, de: "likiv-route-c" },
  },
  mediator: {
    term: { nl: "bemiddelaar", fr: "conseiller emploi", de: "Berater", en: "employment mediator" },
    means: {
      nl: "Wie iemand begeleidt bij de gewestelijke dienst.",
      fr: "La personne qui vous aide au service de l’emploi.",
      de: "Wer Ihnen beim Arbeitsamt hilft.",
      en: "Who helps you at the employment service.",
    },
    sources: { nl: "webinar", fr: null, de: "likiv-route-c" },
  },
  "occupational-physician": {
    term: {
      nl: "preventieadviseur-arbeidsarts",
      fr: "conseiller en prévention-médecin du travail",
      de: "Präventionsberater-Arbeitsmediziner",
      en: "occupational physician",
    },
    short: { nl: "PA-AA" },
    means: {
      nl: "De arts van de preventiedienst van de werkgever.",
      fr: "Le médecin du service de prévention de l’employeur.",
      de: "Der Arzt, der auf die Gesundheit bei Ihrem Arbeitgeber achtet.",
      en: "The doctor who looks after health at your work.",
    },
    sources: { nl: "riziv-page", fr: "decree-1996", de: "ckk-resumption" },
  },
  "labour-court": {
    term: { nl: "arbeidsrechtbank", fr: "tribunal du travail", de: "Arbeitsgericht", en: "labour court" },
    means: {
      nl: "De rechtbank waar u beroep instelt tegen een beslissing.",
      fr: "Le tribunal où vous introduisez un recours contre une décision.",
      de: "Das Gericht, bei dem Sie Einspruch gegen eine Entscheidung erheben.",
      en: "The court where you appeal against a decision.",
    },
    sources: { nl: "riziv-course", fr: "mc-invalidity", de: "ckk-invalidity" },
  },
} as const satisfies Record<string, Term>;
