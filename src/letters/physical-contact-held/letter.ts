import type { ContactMonth } from "../../trajectory/estimate/estimate.ts";
import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The contact of month 4, 7 or 11 took place; what was found stays in the file. */
export type PhysicalContactHeld = FromTheFund & {
  heldOn: string;
  month: ContactMonth;
  /** The next contact and the last day of its month; null after month 11. */
  next: { month: ContactMonth; by: string } | null;
};

export type Words = {
  subject: string;
  held: (what: { on: string; month: string }) => string;
  thanks: string;
  next: (what: { month: string; by: string }) => string;
  last: string;
  recognition: string;
  medical: string;
  help: string;
};

export const physicalContactHeld = letter(
  "PhysicalContactHeld",
  information,
  { nl, fr, de, en },
  (facts: PhysicalContactHeld, say: Words, format) => {
    const { heldOn, month, next } = facts;
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [`${say.held({ on: format.day(heldOn), month })} ${say.thanks}`],
          means: [
            next ? say.next({ month: next.month, by: format.day(next.by) }) : say.last,
            say.recognition,
            say.medical,
            say.help,
          ],
        },
        format,
      ),
    };
  },
);
