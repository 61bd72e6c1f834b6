import type { Category } from "../../trajectory/estimate/estimate.ts";
import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The estimate of what somebody can still do; its medical grounds stay in the file. */
export type CapacitiesEstimated = FromTheFund & {
  estimatedOn: string;
  category: Category;
  /** Only in category 3: the last day for the next estimate. */
  againBy: string | null;
};

export type Words = {
  subject: string;
  estimated: (on: string) => string;
  result: string;
  categories: Readonly<Record<Category, string>>;
  next: string;
  steps: Readonly<Record<Category, string>>;
  again: (by: string) => string;
  recognition: string;
  medical: string;
  other: string;
};

export const capacitiesEstimated = letter(
  "CapacitiesEstimated",
  information,
  { nl, fr, de, en },
  (facts: CapacitiesEstimated, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.estimated(format.day(facts.estimatedOn))],
        details: [
          { term: say.result, text: say.categories[facts.category] },
          { term: say.next, text: say.steps[facts.category] },
        ],
        means: [
          ...(facts.againBy ? [say.again(format.day(facts.againBy))] : []),
          say.recognition,
          say.medical,
          say.other,
        ],
      },
      format,
    ),
  }),
);
