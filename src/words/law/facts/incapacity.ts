import type { Text } from "../../language.ts";

/** Facts about the incapacity itself. */
export const incapacityFacts = {
  incapableUntil: {
    nl: "Laatste dag van de eerdere ongeschiktheid",
    fr: "Dernier jour de l’incapacité précédente",
    de: "Letzter Tag der früheren Arbeitsunfähigkeit",
    en: "Last day of the earlier incapacity",
  },
  incapableAgainOn: {
    nl: "Opnieuw ongeschikt op",
    fr: "De nouveau en incapacité le",
    de: "Wieder arbeitsunfähig am",
    en: "Incapable again on",
  },
  inInvalidity: { nl: "In invaliditeit", fr: "En invalidité", de: "In Invalidität", en: "In invalidity" },
  favourableEvolutionLikely: {
    nl: "Gunstige evolutie verwacht",
    fr: "Évolution favorable attendue",
    de: "Günstige Entwicklung erwartet",
    en: "Favourable evolution expected",
  },
  invalidSince: { nl: "Invalide sinds", fr: "En invalidité depuis", de: "Invalide seit", en: "In invalidity since" },
  recognisedFor: { nl: "Erkend voor", fr: "Reconnu pour", de: "Anerkannt für", en: "Recognised for" },
  daysIncapable: {
    nl: "Dagen arbeidsongeschikt",
    fr: "Jours d’incapacité",
    de: "Tage arbeitsunfähig",
    en: "Days of incapacity",
  },
  certificateSignedOn: {
    nl: "Getuigschrift getekend op",
    fr: "Certificat signé le",
    de: "Bescheinigung unterschrieben am",
    en: "Certificate signed on",
  },
  certificateFrom: {
    nl: "Eerste dag volgens het getuigschrift",
    fr: "Premier jour selon le certificat",
    de: "Erster Tag laut Bescheinigung",
    en: "First day by the certificate",
  },
} satisfies Record<string, Text>;
