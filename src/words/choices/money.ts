import type { CostKind, CostVerdict } from "../../trajectory/money/cost.ts";
import type { PremiumKind } from "../../trajectory/money/region.ts";
import type { ReturnReason, TransferStatus } from "../../trajectory/payment/payment.ts";
import type { Text } from "../language.ts";

export const costKind = {
  registration: { nl: "Inschrijving", fr: "Inscription", de: "Einschreibung", en: "Registration" },
  travel: { nl: "Verplaatsing", fr: "Déplacement", de: "Fahrt", en: "Travel" },
  material: { nl: "Materiaal", fr: "Matériel", de: "Material", en: "Material" },
  other: { nl: "Iets anders", fr: "Autre chose", de: "Etwas anderes", en: "Something else" },
} satisfies Record<CostKind, Text>;

export const costVerdict = {
  "in-full": { nl: "Helemaal aanvaard", fr: "Accepté en entier", de: "Ganz angenommen", en: "Accepted in full" },
  "in-part": {
    nl: "Voor een deel: een gewest betaalt de rest",
    fr: "En partie : une Région paie le reste",
    de: "Zum Teil: Eine Region zahlt den Rest",
    en: "In part: a region pays the rest",
  },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused" },
} satisfies Record<CostVerdict, Text>;

export const premiumKind = {
  hours: {
    nl: "De premie voor de uren van een maand",
    fr: "La prime pour les heures d’un mois",
    de: "Die Prämie für die Stunden eines Monats",
    en: "The premium for the hours of a month",
  },
  success: {
    nl: "De premie voor het slagen",
    fr: "La prime de réussite",
    de: "Die Prämie für den Erfolg",
    en: "The premium for success",
  },
} satisfies Record<PremiumKind, Text>;

export const returnReason = {
  AC01: {
    nl: "Verkeerd rekeningnummer (AC01)",
    fr: "Numéro de compte incorrect (AC01)",
    de: "Falsche Kontonummer (AC01)",
    en: "Wrong account number (AC01)",
  },
  AC04: {
    nl: "Rekening afgesloten (AC04)",
    fr: "Compte clôturé (AC04)",
    de: "Konto geschlossen (AC04)",
    en: "Account closed (AC04)",
  },
  AC06: {
    nl: "Rekening geblokkeerd (AC06)",
    fr: "Compte bloqué (AC06)",
    de: "Konto gesperrt (AC06)",
    en: "Account blocked (AC06)",
  },
  MD07: {
    nl: "Persoon overleden (MD07)",
    fr: "Personne décédée (MD07)",
    de: "Person verstorben (MD07)",
    en: "Person has died (MD07)",
  },
  MS03: {
    nl: "Reden niet gegeven (MS03)",
    fr: "Motif non communiqué (MS03)",
    de: "Grund nicht angegeben (MS03)",
    en: "No reason given (MS03)",
  },
} satisfies Record<ReturnReason, Text>;

export const transferStatus = {
  ordered: { nl: "Opgedragen", fr: "Ordonné", de: "Angeordnet", en: "Ordered" },
  sent: { nl: "Bij de bank", fr: "À la banque", de: "Bei der Bank", en: "With the bank" },
  executed: { nl: "Betaald", fr: "Payé", de: "Bezahlt", en: "Paid" },
  returned: { nl: "Teruggekomen", fr: "Revenu", de: "Zurückgekommen", en: "Came back" },
} satisfies Record<TransferStatus, Text>;
