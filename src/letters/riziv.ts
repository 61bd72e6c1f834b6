import type { Language } from "../words/language.ts";
import type { Sender } from "./letter.ts";

const email = "reinsertion@riziv-inami.fgov.be";

/** The socio-professional reintegration section of the institute: S000 (address), S001 and S002 (numbers). */
export const riziv: Readonly<Record<Language, Sender>> = {
  nl: {
    name: "RIZIV – Rijksinstituut voor ziekte- en invaliditeitsverzekering",
    lines: ["Socioprofessionele re-integratie", "Galileelaan 5/01", "1210 Sint-Joost-ten-Node"],
    contact: { phone: "+32 2 739 77 12", email },
  },
  fr: {
    name: "INAMI – Institut national d’assurance maladie-invalidité",
    lines: ["Section réinsertion socioprofessionnelle", "Avenue Galilée 5/01", "1210 Saint-Josse-ten-Noode"],
    contact: { phone: "+32 2 739 76 10", email },
  },
  // The sources give a Dutch and a French number and none for German: both numbers, so that the reader can choose.
  de: {
    name: "LIKIV – Landesinstitut für Kranken- und Invalidenversicherung",
    lines: ["Sozialberufliche Wiedereingliederung", "Avenue Galilée 5/01", "1210 Saint-Josse-ten-Noode"],
    contact: { phone: "+32 2 739 76 10 (FR) / +32 2 739 77 12 (NL)", email },
  },
  en: {
    name: "RIZIV/INAMI – National Institute for Health and Disability Insurance",
    lines: ["Socio-professional reintegration", "Avenue Galilée 5/01", "1210 Saint-Josse-ten-Noode"],
    contact: { phone: "+32 2 739 77 12 (NL) / +32 2 739 76 10 (FR)", email },
  },
};
