import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutMandate = {
  MandateGiven: {
    happened: {
      nl: "Volmacht gegeven",
      fr: "Procuration donnée",
      de: "Vollmacht erteilt",
      en: "Power of attorney given",
    },
    forPerson: {
      nl: "Iemand mag voor u optreden. U kunt dat elke dag stoppen.",
      fr: "Quelqu’un peut agir pour vous. Vous pouvez l’arrêter chaque jour.",
      de: "Jemand darf für Sie handeln. Sie können das jeden Tag beenden.",
      en: "Somebody may act for you. You can end that any day.",
    },
  },
  MandateEnded: {
    happened: {
      nl: "Volmacht gestopt",
      fr: "Procuration arrêtée",
      de: "Vollmacht beendet",
      en: "Power of attorney ended",
    },
    forPerson: {
      nl: "Een volmacht is gestopt. Die persoon treedt niet meer voor u op.",
      fr: "Une procuration est arrêtée. Cette personne n’agit plus pour vous.",
      de: "Eine Vollmacht ist beendet. Diese Person handelt nicht mehr für Sie.",
      en: "A power of attorney has ended. That person no longer acts for you.",
    },
  },
} satisfies { [T in EventType]?: EventWords };
