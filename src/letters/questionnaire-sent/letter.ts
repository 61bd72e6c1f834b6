import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The questionnaire goes out; the person is asked to fill it in. */
export type QuestionnaireSent = FromTheFund & {
  incapableSince: string;
  /** The last day to send it back, inclusive. */
  returnBy: string;
};

export type Words = {
  subject: string;
  sent: (since: string) => string;
  asks: string;
  by: string;
  lastDay: (day: string) => string;
  how: string;
  ways: string;
  must: string;
  voluntary: string;
  health: string;
  help: (coordinator: string) => string;
  otherwise: string;
};

export const questionnaireSent = letter(
  "QuestionnaireSent",
  information,
  { nl, fr, de, en },
  (facts: QuestionnaireSent, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.sent(format.day(facts.incapableSince)), say.asks],
        details: [
          { term: say.by, text: say.lastDay(format.weekday(facts.returnBy)) },
          { term: say.how, text: say.ways },
        ],
        means: [say.must, say.voluntary, say.health, say.help(facts.coordinator), say.otherwise],
      },
      format,
    ),
  }),
);
