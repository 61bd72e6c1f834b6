import type { EventType } from "../../trajectory/events.ts";
import type { Text } from "../language.ts";

/** Letters by the event that causes them, as a person looks for them. */
export const letterNames: Readonly<Partial<Record<EventType, Text>>> = {
  FirstContactPlanned: {
    nl: "Uitnodiging voor het eerste gesprek",
    fr: "Invitation au premier entretien",
    de: "Einladung zum ersten Gespräch",
    en: "Invitation to the first interview",
  },
  InvalidityNotConfirmed: {
    nl: "Uw aanmelding kan nog niet doorgaan",
    fr: "Votre inscription n’est pas encore possible",
    de: "Ihre Anmeldung ist noch nicht möglich",
    en: "Your registration cannot go on yet",
  },
  PartialResumptionPermitted: {
    nl: "Toelating om gedeeltelijk te werken",
    fr: "Autorisation de travailler partiellement",
    de: "Erlaubnis zur Teilarbeit",
    en: "Permission to work in part",
  },
  PartialResumptionRefused: {
    nl: "Gedeeltelijk werk is niet toegelaten",
    fr: "Le travail partiel n’est pas autorisé",
    de: "Teilarbeit ist nicht erlaubt",
    en: "Partial work is not permitted",
  },
  ProjectDecided: {
    nl: "Beslissing over uw opleidingsproject",
    fr: "Décision sur votre projet de formation",
    de: "Entscheidung über Ihr Ausbildungsprojekt",
    en: "Decision on your training project",
  },
  TrajectoryStopped: {
    nl: "U bent gestopt met uw traject",
    fr: "Vous avez arrêté votre trajet",
    de: "Sie haben mit Ihrem Weg aufgehört",
    en: "You stopped your trajectory",
  },
};
