import type { PaperLanguage } from "../../trajectory/session/session.ts";

export type SayMinutes = {
  title: string;
  place: string;
  chair: string;
  secretary: string;
  present: string;
  excused: string;
  absent: string;
  nobody: string;
  bundle: string;
  frozenOn: (day: string) => string;
  noBundle: string;
  drawnUp: string;
  training: string;
  conflicts: string;
  withdrew: (names: string) => string;
  tookBack: (names: string) => string;
  none: string;
  tookPart: string;
  notRecorded: string;
  decision: string;
  grounds: string;
  notDecided: string;
  approval: string;
  approvedElsewhere: string;
};

export const minutesWords: Readonly<Record<PaperLanguage, SayMinutes>> = {
  nl: {
    title: "Notulen van de zitting van",
    place: "Plaats",
    chair: "Voorzitter",
    secretary: "Secretaris",
    present: "Aanwezig",
    excused: "Verontschuldigd",
    absent: "Afwezig",
    nobody: "Niemand",
    bundle: "Bundel",
    frozenOn: (day) => `bevroren op ${day}, SHA-256 van de inhoud:`,
    noBundle: "Er is voor deze zitting geen bundel bevroren.",
    drawnUp: "Opgemaakt op",
    training: "Opleiding",
    conflicts: "Belangenconflict",
    withdrew: (names) => `${names}: nam niet deel aan dit dossier`,
    tookBack: (names) => `${names}: gemeld, en ingetrokken voor de beslissing`,
    none: "Geen gemeld",
    tookPart: "Namen deel",
    notRecorded: "Niet genoteerd",
    decision: "Beslissing",
    grounds: "Redenen",
    notDecided: "In deze zitting niet beslist",
    approval: "Goedkeuring",
    approvedElsewhere:
      "De voorzitter en de secretaris keuren deze notulen elk goed door een eigen handeling in Weerwerk, op het controlegetal van deze PDF.",
  },
  fr: {
    title: "Procès-verbal de la séance du",
    place: "Lieu",
    chair: "Président",
    secretary: "Secrétaire",
    present: "Présents",
    excused: "Excusés",
    absent: "Absents",
    nobody: "Personne",
    bundle: "Dossier de séance",
    frozenOn: (day) => `figé le ${day}, SHA-256 du contenu :`,
    noBundle: "Aucun dossier n’a été figé pour cette séance.",
    drawnUp: "Établi le",
    training: "Formation",
    conflicts: "Conflit d’intérêts",
    withdrew: (names) => `${names} : n’a pas pris part à ce dossier`,
    tookBack: (names) => `${names} : déclaré, et retiré avant la décision`,
    none: "Aucun déclaré",
    tookPart: "Ont pris part",
    notRecorded: "Non noté",
    decision: "Décision",
    grounds: "Motifs",
    notDecided: "Pas de décision dans cette séance",
    approval: "Approbation",
    approvedElsewhere:
      "Le président et le secrétaire approuvent chacun ce procès-verbal par un acte propre dans Weerwerk, sur l’empreinte de ce PDF.",
  },
};
