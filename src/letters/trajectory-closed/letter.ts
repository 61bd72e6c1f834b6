import type { ClosingReason } from "../../trajectory/ending/ending.ts";
import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** Nobody writes to somebody who died. */
export type ReasonToTell = Exclude<ClosingReason, "death">;

/** The coordinator closed the trajectory. It decides on no benefit and on no recognition, and one may begin again. */
export type TrajectoryClosed = FromTheFund & { closedOn: string; reason: ReasonToTell };

export type Words = {
  subject: string;
  closed: (on: string) => string;
  because: Readonly<Record<ReasonToTell, string>>;
  noMore: string;
  recognition: string;
  file: string;
  again: string;
  wrong: string;
};

export const trajectoryClosed = letter(
  "TrajectoryClosed",
  information,
  { nl, fr, de, en },
  (facts: TrajectoryClosed, say: Words, format) => ({
    subject: say.subject,
    blocks: inOrder(
      facts,
      {
        opening: [say.closed(format.day(facts.closedOn))],
        why: [say.because[facts.reason]],
        means: [say.noMore, say.recognition, say.file, say.again, say.wrong],
      },
      format,
    ),
  }),
);
