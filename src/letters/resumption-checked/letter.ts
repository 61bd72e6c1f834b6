import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The six-monthly check: the work may go on (regulation of 16 April 1997, art. 16). What was found stays in the file. */
export type ResumptionChecked = FromTheFund & {
  activity: string;
  checkedOn: string;
  /** The last day of the permission, inclusive; null where none is on record. */
  until: string | null;
  checkBy: string;
};

export type Words = {
  subject: string;
  checked: (what: { on: string; activity: string }) => string;
  until: (day: string) => string;
  next: (by: string) => string;
  medical: string;
  stop: string;
};

export const resumptionChecked = letter(
  "ResumptionChecked",
  information,
  { nl, fr, de, en },
  (facts: ResumptionChecked, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.checked({ on: format.day(facts.checkedOn), activity: facts.activity })],
        means: [
          ...(facts.until ? [say.until(format.day(facts.until))] : []),
          say.next(format.day(facts.checkBy)),
          say.medical,
          say.stop,
        ],
      },
      format,
    ),
  }),
);
