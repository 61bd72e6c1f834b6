import { type Appealable, inOrder } from "../in-order.ts";
import { letter } from "../letter.ts";
import { decision, favourable } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** Voluntary work is no activity where it suits the health of the person (law of 14 July 1994, art. 100 § 1). */
export type VoluntaryWorkAssessed = Appealable & {
  activity: string;
  declaredOn: string;
  compatible: boolean;
};

type Answer = "compatible" | "notCompatible";
export type Words = {
  subject: Readonly<Record<Answer, string>>;
  assessed: Readonly<Record<Answer, (what: { on: string; activity: string }) => string>>;
  why: Readonly<Record<Answer, string>>;
  medical: string;
  means: Readonly<Record<Answer, readonly [string, string]>>;
  recognition: string;
};

export const voluntaryWorkAssessed = letter(
  "VoluntaryWorkAssessed",
  ({ compatible }) => (compatible ? favourable : decision),
  { nl, fr, de, en },
  (facts: VoluntaryWorkAssessed, say: Words, format) => {
    const { activity, declaredOn } = facts;
    const answer: Answer = facts.compatible ? "compatible" : "notCompatible";
    return {
      subject: say.subject[answer],
      blocks: inOrder(
        facts,
        {
          opening: [say.assessed[answer]({ on: format.day(declaredOn), activity })],
          why: [say.why[answer], say.medical],
          means: [...say.means[answer], say.recognition],
        },
        format,
      ),
    };
  },
);
