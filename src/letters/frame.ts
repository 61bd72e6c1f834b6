import type { Language } from "../words/language.ts";

/** The fixed words around every letter: those on the sheet itself, not in its text. */
export type Frame = {
  registered: string;
  reference: string;
  phone: string;
  email: string;
  contact: string;
  /** With `{page}` and `{pages}` for the sheet to fill in. */
  page: string;
};

export const frame: Readonly<Record<Language, Frame>> = {
  nl: {
    registered: "Aangetekend",
    reference: "Ons kenmerk:",
    phone: "Tel.",
    email: "E-mail",
    contact: "Uw contact:",
    page: "Pagina {page} van {pages}",
  },
  fr: {
    registered: "Recommandé",
    reference: "Notre référence :",
    phone: "Tél.",
    email: "E-mail",
    contact: "Votre contact :",
    page: "Page {page} sur {pages}",
  },
  de: {
    registered: "Einschreiben",
    reference: "Unser Zeichen:",
    phone: "Tel.",
    email: "E-Mail",
    contact: "Ihr Kontakt:",
    page: "Seite {page} von {pages}",
  },
  en: {
    registered: "Registered",
    reference: "Our reference:",
    phone: "Phone",
    email: "E-mail",
    contact: "Your contact:",
    page: "Page {page} of {pages}",
  },
};
