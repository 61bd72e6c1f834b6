import type { CorrectionRequest, Datum } from "../../trajectory/own-data/requests.ts";
import type { Text } from "../language.ts";

/** What somebody asks to have corrected. */
export const datum = {
  nationalNumber: {
    nl: "Rijksregisternummer",
    fr: "Numéro national",
    de: "Nationalregisternummer",
    en: "National number",
  },
  givenName: { nl: "Voornaam", fr: "Prénom", de: "Vorname", en: "Given name" },
  familyName: { nl: "Naam", fr: "Nom", de: "Name", en: "Family name" },
  language: { nl: "Taal", fr: "Langue", de: "Sprache", en: "Language" },
  address: { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" },
  telephone: { nl: "Telefoon", fr: "Téléphone", de: "Telefon", en: "Telephone" },
  email: { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "E-mail" },
  other: { nl: "Iets anders", fr: "Autre chose", de: "Etwas anderes", en: "Something else" },
} satisfies Record<Datum, Text>;

export const correctionOutcome = {
  corrected: { nl: "Verbeterd", fr: "Corrigé", de: "Berichtigt", en: "Corrected" },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused" },
} satisfies Record<NonNullable<CorrectionRequest["outcome"]>, Text>;
