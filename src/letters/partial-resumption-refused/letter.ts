import { type Basis, basisSentence } from "../basis.ts";
import { groundsBlock } from "../grounds.ts";
import { type Envelope, letter } from "../letter.ts";
import { type Appeal, meansOfAppeal } from "../means-of-appeal.ts";
import { decision } from "../sending.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The advising physician refuses partial work, or ends its permission (law of 14 July 1994, art. 100 § 2). */
export type PartialResumptionRefused = Envelope & {
  activity: string;
  /** A work that was permitted before. */
  ended: boolean;
  /** The first day on which the work is not permitted any more: after the day of the letter. */
  from: string;
  /** The conditions of the law that are not met, by name and language; never empty. */
  failing: readonly Readonly<Record<"nl" | "fr" | "de" | "en", string>>[];
  /** In the language of the person, one on each line; never empty (Law of 11 April 1995, art. 13). */
  grounds: string;
  basis: Basis;
  appeal: Appeal;
};

export type Words = {
  subject: string;
  salutation: (name: string) => string;
  refused: (activity: string) => string;
  ended: (activity: string) => string;
  why: string;
  conditions: string;
  means: string;
  from: (day: string) => string;
  before: string;
  recognition: string;
  other: string;
  rule: string;
  medical: string;
  closing: string;
};

export const partialResumptionRefused = letter(
  "PartialResumptionRefused",
  decision,
  { nl, fr, de, en },
  (facts: PartialResumptionRefused, say: Words, format) => {
    const grounds = groundsBlock(facts.grounds);
    if (!grounds || facts.failing.length === 0)
      throw new Error("a refusal without grounds may not be sent (Law of 11 April 1995, art. 13)");
    const { activity, ended, sender, reference, failing } = facts;
    return {
      subject: say.subject,
      blocks: [
        { kind: "paragraph", text: say.salutation(facts.addressee.name) },
        { kind: "paragraph", text: ended ? say.ended(activity) : say.refused(activity) },
        { kind: "title", text: say.why },
        { kind: "paragraph", text: say.conditions },
        { kind: "list", items: failing.map((condition) => condition[format.language]) },
        grounds,
        { kind: "paragraph", text: say.medical },
        { kind: "title", text: say.means },
        { kind: "list", items: [say.from(format.day(facts.from)), say.before, say.recognition, say.other] },
        { kind: "title", text: say.rule },
        { kind: "paragraph", text: basisSentence(facts.basis, format) },
        { kind: "signature", closing: say.closing, ...facts.signedBy },
        meansOfAppeal(facts.appeal, sender, reference, format),
      ],
    };
  },
);
