import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The presumption of incapacity begins: at the third signature, or at the plan. Days inclusive. */
export type PresumptionStarted = FromTheFund & { from: string; until: string };

export type Words = {
  subject: string;
  started: string;
  first: string;
  last: string;
  presumed: string;
  /** The sources name no end before the last day for everybody, so the letter says that it can be, and asks to be told. */
  earlier: string;
  training: string;
  tell: (coordinator: string) => string;
  voluntary: string;
};

export const presumptionStarted = letter(
  "PresumptionStarted",
  information,
  { nl, fr, de, en },
  (facts: PresumptionStarted, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.started],
        details: [
          { term: say.first, text: format.day(facts.from) },
          { term: say.last, text: format.day(facts.until) },
        ],
        means: [say.presumed, say.earlier, say.tell(facts.coordinator), say.training, say.voluntary],
      },
      format,
    ),
  }),
);
