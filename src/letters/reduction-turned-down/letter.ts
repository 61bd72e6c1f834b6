import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { type Breach, missedWords } from "../missed-words.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The advising physician decides that nothing is taken off. */
export type ReductionTurnedDown = FromTheFund & { breach: Breach; decidedOn: string };

export type Words = {
  subject: string;
  decided: (what: { on: string; missed: string }) => string;
  full: string;
  appointment: string;
  voluntary: string;
};

export const reductionTurnedDown = letter(
  "ReductionTurnedDown",
  information,
  { nl, fr, de, en },
  (facts: ReductionTurnedDown, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.decided({ on: format.day(facts.decidedOn), missed: missedWords[format.language][facts.breach] })],
        means: [say.full, say.appointment, say.voluntary],
      },
      format,
    ),
  }),
);
