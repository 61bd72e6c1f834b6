import type { CostVerdict } from "../../trajectory/money/cost.ts";
import { type Appealable, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { decision, favourable } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/**
 * What the fund pays back of a cost of the training: all of it, the difference with what a region pays (law of 14 July
 * 1994, art. 109bis), or nothing. Amounts in whole cents.
 */
export type CostAssessed = Appealable & {
  what: string;
  /** ISO day. */
  paidOn: string;
  paid: number;
  paidByRegion: number;
  paidBack: number;
  verdict: CostVerdict;
  /** In the language of the person, one on each line; never empty of a refusal (Law of 11 April 1995, art. 13). */
  grounds: string;
};

export type Words = {
  subject: Readonly<Record<CostVerdict, string>>;
  decided: Readonly<Record<CostVerdict, (cost: { what: string; on: string }) => string>>;
  paid: string;
  paidByRegion: string;
  paidBack: string;
  why: Readonly<Record<CostVerdict, string>>;
  means: Readonly<Record<CostVerdict, readonly string[]>>;
};

export const costAssessed = letter(
  "CostAssessed",
  ({ verdict }) => (verdict === "in-full" ? favourable : decision),
  { nl, fr, de, en },
  (facts: CostAssessed, say: Words, format) => {
    const { verdict, what, paidOn, paid, paidByRegion, paidBack } = facts;
    const grounds = facts.grounds
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (verdict === "refused" && grounds.length === 0)
      throw new Error("a refusal without grounds may not be sent (Law of 11 April 1995, art. 13)");
    const row = (term: string, cents: number) => ({ term, text: format.amount(cents) });
    return {
      subject: say.subject[verdict],
      blocks: inOrder(
        facts,
        {
          opening: [say.decided[verdict]({ what, on: format.day(paidOn) })],
          details: [
            row(say.paid, paid),
            ...(paidByRegion > 0 ? [row(say.paidByRegion, paidByRegion)] : []),
            row(say.paidBack, paidBack),
          ],
          why: [say.why[verdict], ...grounds],
          means: say.means[verdict],
        },
        format,
      ),
    };
  },
);
