import type { Text } from "../../words/language.ts";
import { type BenefitOfADay, benefitRows } from "../benefit-of-a-day.ts";
import { type FromTheFund, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { type Breach, missedWords } from "../missed-words.ts";
import { information } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** A reduction is proposed, and not decided: nothing is taken off, and the person may still say why they did not come. */
export type ReductionProposed = FromTheFund & {
  breach: Breach;
  firstAbsentOn: string;
  absentOn: string;
  percent: number;
  /** On the first day of the reduction; absent where it is not on record. */
  benefit?: BenefitOfADay | undefined;
  /** What the ruling found, each as a sentence to the person in every language. */
  found: readonly Text[];
};

export type Words = {
  subject: string;
  proposed: string;
  nothingYet: string;
  missed: string;
  first: string;
  last: string;
  reduction: string;
  ofBenefit: (percent: string) => string;
  from: (day: string) => string;
  reason: string;
  decides: string;
  contact: string;
};

export const reductionProposed = letter(
  "ReductionProposed",
  information,
  { nl, fr, de, en },
  (facts: ReductionProposed, say: Words, format) => {
    const { language } = format;
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [say.proposed, say.nothingYet],
          details: [
            { term: say.missed, text: missedWords[language][facts.breach] },
            { term: say.first, text: format.day(facts.firstAbsentOn) },
            { term: say.last, text: format.day(facts.absentOn) },
            { term: say.reduction, text: say.ofBenefit(format.percent(facts.percent)) },
            ...benefitRows(facts.benefit, format),
          ],
          why: facts.found.map((sentence) => sentence[language]),
          means: [say.reason, say.decides, say.from(format.day(facts.absentOn)), say.contact],
        },
        format,
      ),
    };
  },
);
