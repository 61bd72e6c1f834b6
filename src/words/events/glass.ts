import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutGlass = {
  GlassBroken: {
    happened: {
      nl: "Dossier bij uitzondering geopend",
      fr: "Dossier ouvert par exception",
      de: "Akte ausnahmsweise geöffnet",
      en: "File opened by way of exception",
    },
    forPerson: {
      nl: "Iemand die u niet volgt, opende uw dossier. Bij “Wie keek in mijn dossier” leest u waarom.",
      fr: "Une personne qui ne vous suit pas a ouvert votre dossier. Sous « Qui a consulté mon dossier », vous lisez pourquoi.",
      de: "Jemand, der Sie nicht begleitet, hat Ihre Akte geöffnet. Unter „Wer meine Akte ansah“ lesen Sie, warum.",
      en: "Somebody who does not follow you opened your file. Under “Who looked at my file” you read why.",
    },
  },
  GlassLookedInto: {
    happened: {
      nl: "Inzage bij uitzondering nagekeken",
      fr: "Consultation par exception examinée",
      de: "Einsicht im Ausnahmefall geprüft",
      en: "Look by way of exception examined",
    },
    forPerson: {
      nl: "Er is nagekeken waarom iemand die u niet volgt, uw dossier opende.",
      fr: "On a examiné pourquoi une personne qui ne vous suit pas a ouvert votre dossier.",
      de: "Es wurde geprüft, warum jemand, der Sie nicht begleitet, Ihre Akte öffnete.",
      en: "It was examined why somebody who does not follow you opened your file.",
    },
  },
} satisfies { [T in EventType]?: EventWords };
