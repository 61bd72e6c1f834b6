import type { PaperLanguage } from "../../trajectory/session/session.ts";

export type SayBundle = {
  title: string;
  place: string;
  frozenOn: string;
  dossiers: string;
  hash: string;
  withoutHealth: string;
  training: string;
  occupation: string;
  period: string;
  fromUntil: (from: string, until: string, hours: string) => string;
  handedIn: string;
  advice: string;
  compatible: string;
  incompatible: string;
  opinion: string;
  consulted: string;
  grounds: string;
  documents: string;
};

export const bundleWords: Readonly<Record<PaperLanguage, SayBundle>> = {
  nl: {
    title: "Bundel voor de zitting van",
    place: "Plaats",
    frozenOn: "Bevroren op",
    dossiers: "Dossiers",
    hash: "SHA-256 van de inhoud",
    withoutHealth:
      "Deze bundel bevat geen medische gegevens: van het advies van de adviserend arts staat hier alleen het besluit.",
    training: "Opleiding",
    occupation: "Beroep",
    period: "Periode",
    fromUntil: (from, until, hours) => `van ${from} tot en met ${until}, ${hours}\u00a0uur`,
    handedIn: "Ingediend op",
    advice: "Adviserend arts",
    compatible: "Verenigbaar met de gezondheid",
    incompatible: "Niet verenigbaar met de gezondheid",
    opinion: "Advies van het RIZIV",
    consulted: "Overleg op",
    grounds: "Redenen",
    documents: "Documenten bij het project:",
  },
  fr: {
    title: "Dossier de la séance du",
    place: "Lieu",
    frozenOn: "Figé le",
    dossiers: "Dossiers",
    hash: "SHA-256 du contenu",
    withoutHealth:
      "Ce dossier ne contient pas de données médicales : de l’avis du médecin-conseil, il ne reprend que la conclusion.",
    training: "Formation",
    occupation: "Profession",
    period: "Période",
    fromUntil: (from, until, hours) => `du ${from} au ${until} inclus, ${hours}\u00a0heures`,
    handedIn: "Introduit le",
    advice: "Médecin-conseil",
    compatible: "Compatible avec la santé",
    incompatible: "Non compatible avec la santé",
    opinion: "Avis de l’INAMI",
    consulted: "Concertation le",
    grounds: "Motifs",
    documents: "Documents joints au projet :",
  },
};
