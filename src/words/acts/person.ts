import type { FieldName, WordsOfAct } from "./words-of-act.ts";

type PersonWords = Pick<
  WordsOfAct<"register-recognition">["fields"],
  Extract<FieldName<"register-recognition">, `person.${string}`>
>;

/** Who the person is: kept beside the record and never in it. */
export const person: PersonWords = {
  "person.nationalNumber": {
    label: { nl: "Rijksregisternummer", fr: "Numéro national", de: "Nationalregisternummer", en: "National number" },
    hint: {
      nl: "De elf cijfers op de achterkant van de identiteitskaart. Een BIS-nummer mag ook.",
      fr: "Les onze chiffres au verso de la carte d’identité. Un numéro BIS convient aussi.",
      de: "Die elf Ziffern auf der Rückseite des Personalausweises. Auch eine BIS-Nummer ist möglich.",
      en: "The eleven digits on the back of the identity card. A BIS number is fine too.",
    },
  },
  "person.givenName": { label: { nl: "Voornaam", fr: "Prénom", de: "Vorname", en: "First name" } },
  "person.familyName": { label: { nl: "Naam", fr: "Nom", de: "Nachname", en: "Family name" } },
  "person.language": {
    label: { nl: "Taal", fr: "Langue", de: "Sprache", en: "Language" },
    hint: {
      nl: "Brieven gaan in het Nederlands, Frans of Duits; het Engels is er alleen op het scherm.",
      fr: "Les lettres partent en français, en néerlandais ou en allemand ; l’anglais n’existe qu’à l’écran.",
      de: "Briefe gehen auf Deutsch, Französisch oder Niederländisch hinaus; Englisch gibt es nur am Bildschirm.",
      en: "Letters go out in Dutch, French or German; English is for the screen only.",
    },
  },
  "person.street": {
    label: { nl: "Straat en nummer", fr: "Rue et numéro", de: "Straße und Hausnummer", en: "Street and number" },
  },
  "person.postcode": { label: { nl: "Postcode", fr: "Code postal", de: "Postleitzahl", en: "Postcode" } },
  "person.town": { label: { nl: "Gemeente", fr: "Commune", de: "Gemeinde", en: "Town" } },
  "person.telephone": { label: { nl: "Telefoon", fr: "Téléphone", de: "Telefon", en: "Telephone" } },
  "person.email": { label: { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "E-mail" } },
};
