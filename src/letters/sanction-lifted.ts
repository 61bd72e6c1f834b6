import type { Language } from "../words/language.ts";
import { type BenefitOfADay, benefitRows } from "./benefit-of-a-day.ts";
import { type Appealable, inOrder } from "./in-order.ts";
import { letter } from "./letter.ts";
import { type Breach, liftedWords, missedWords, type ReasonForLifting } from "./missed-words.ts";
import { favourable } from "./sending.ts";

/** A reduction or a suspension stops; its days and its share stand in the letter. */
export type SanctionLifted = Appealable & {
  breach: Breach;
  /** The first day of it. */
  from: string;
  /** The first day with the full benefit again. */
  until: string;
  /** In calendar days, `until` not included. */
  days: number;
  percent: number;
  /** On `until`; reduced only where it was the same on `from`. Absent where it is not on record. */
  benefit?: BenefitOfADay | undefined;
  reason: ReasonForLifting;
};

export type LiftedWords = {
  subject: string;
  over: (until: string) => string;
  about: string;
  period: string;
  fromUntil: (what: { from: string; until: string }) => string;
  length: string;
  days: (number: string, one: boolean) => string;
  reduction: string;
  kept: string;
  none: string;
  full: string;
};

/** The letter of one kind of sanction that is lifted. */
export const sanctionLifted = <const E extends "ReductionLifted" | "SuspensionLifted">(
  event: E,
  words: Readonly<Record<Language, LiftedWords>>,
) =>
  letter(event, favourable, words, (facts: SanctionLifted, say: LiftedWords, format) => {
    const { language } = format;
    const [from, until] = [format.day(facts.from), format.day(facts.until)];
    return {
      subject: say.subject,
      blocks: inOrder(
        facts,
        {
          opening: [say.over(until)],
          details: [
            { term: say.about, text: missedWords[language][facts.breach] },
            { term: say.period, text: say.fromUntil({ from, until }) },
            { term: say.length, text: say.days(format.number(facts.days), facts.days === 1) },
            { term: say.reduction, text: format.percent(facts.percent) },
            ...benefitRows(facts.benefit, format),
          ],
          why: [liftedWords[language][facts.reason]],
          means: [say.full, facts.days === 0 ? say.none : say.kept],
        },
        format,
      ),
    };
  });
