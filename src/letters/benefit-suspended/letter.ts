import { type Appealable, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { type Breach, missedWords } from "../missed-words.ts";
import { decision } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** No benefit until the person lets themself be examined (law of 14 July 1994, art. 134 § 2). */
export type BenefitSuspended = Appealable & {
  breach: Breach;
  /** The day of the absence: the first day without benefit. */
  from: string;
  percent: number;
};

export type Words = {
  subject: string;
  decided: (from: string) => string;
  missed: string;
  absentOn: string;
  share: string;
  notCome: string;
  medical: string;
  until: string;
  cannot: string;
  reason: string;
  recognition: string;
};

export const benefitSuspended = letter(
  "BenefitSuspended",
  decision,
  { nl, fr, de, en },
  (facts: BenefitSuspended, say: Words, format) => {
    const { language } = format;
    const from = format.day(facts.from);
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [say.decided(from)],
          details: [
            { term: say.missed, text: missedWords[language][facts.breach] },
            { term: say.absentOn, text: from },
            { term: say.share, text: format.percent(facts.percent) },
          ],
          why: [say.notCome, say.medical],
          means: [say.until, say.cannot, say.reason, say.recognition],
        },
        format,
      ),
    };
  },
);
