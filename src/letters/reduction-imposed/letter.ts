import type { Text } from "../../words/language.ts";
import { type BenefitOfADay, benefitRows } from "../benefit-of-a-day.ts";
import { type Appealable, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { type Breach, missedWords } from "../missed-words.ts";
import { decision } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The advising physician decides that the benefit is reduced (law of 14 July 1994, art. 100 § 1/4). */
export type ReductionImposed = Appealable & {
  breach: Breach;
  /** Null where the proposal is not on record. */
  firstAbsentOn: string | null;
  /** The day of the last absence: the first day of the reduction. */
  from: string;
  percent: number;
  /** On the first day of the reduction; absent where it is not on record. */
  benefit?: BenefitOfADay | undefined;
  /** What the ruling found, each as a sentence to the person in every language. */
  found: readonly Text[];
};

export type Words = {
  subject: string;
  decided: (what: { percent: string; from: string }) => string;
  missed: string;
  first: string;
  last: string;
  until: string;
  contact: string;
  reason: string;
  recognition: string;
  medical: string;
};

export const reductionImposed = letter(
  "ReductionImposed",
  decision,
  { nl, fr, de, en },
  (facts: ReductionImposed, say: Words, format) => {
    const { language } = format;
    const { firstAbsentOn } = facts;
    const from = format.day(facts.from);
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [say.decided({ percent: format.percent(facts.percent), from })],
          details: [
            { term: say.missed, text: missedWords[language][facts.breach] },
            ...(firstAbsentOn ? [{ term: say.first, text: format.day(firstAbsentOn) }] : []),
            { term: say.last, text: from },
            ...benefitRows(facts.benefit, format),
          ],
          why: [...facts.found.map((sentence) => sentence[language]), say.medical],
          means: [say.until, say.contact, say.reason, say.recognition],
        },
        format,
      ),
    };
  },
);
