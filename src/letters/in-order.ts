import { type Basis, basesOnce, basisSentence } from "./basis.ts";
import type { Format } from "./format.ts";
import type { Block, Definition, Envelope } from "./letter.ts";
import { type Appeal, meansOfAppeal } from "./means-of-appeal.ts";
import { reach } from "./reach.ts";
import { usual } from "./usual.ts";

/** What a letter from the fund needs besides its own facts. */
export type FromTheFund = Envelope & {
  /** Who helps: the coordinator by name, or the fund. */
  coordinator: string;
  /** What the letter rests on, in the order in which it was judged. */
  bases: readonly Basis[];
};
export type Appealable = FromTheFund & { appeal: Appeal };

type Parts = {
  opening: readonly string[];
  details?: readonly Definition[];
  /** Sentences to the person, each a ground. */
  why?: readonly string[];
  means: readonly string[];
};

/** The order of every letter from the fund: what, why, what it means, the rule, whom to ask, and how to appeal. */
export function inOrder(
  facts: FromTheFund & { appeal?: Appeal },
  { opening, details, why = [], means }: Parts,
  format: Format,
): Block[] {
  const say = usual[format.language];
  const { appeal, coordinator, sender, reference } = facts;
  const questions = say.questions({ coordinator, reach: reach(sender, format.language) });
  return [
    { kind: "paragraph", text: say.salutation(facts.addressee.name) },
    ...opening.map((text): Block => ({ kind: "paragraph", text })),
    ...(details ? [{ kind: "definitions", rows: details } as const] : []),
    ...(why.length > 0 ? [title(appeal ? say.whyDecision : say.whyLetter), listOf(why)] : []),
    title(say.means),
    listOf(means),
    title(say.rule),
    ...basesOnce(facts.bases).map((basis): Block => ({ kind: "paragraph", text: basisSentence(basis, format) })),
    { kind: "paragraph", text: appeal ? `${questions} ${say.notAgreed}` : questions },
    { kind: "signature", closing: say.closing, ...facts.signedBy },
    ...(appeal ? [meansOfAppeal(appeal, sender, reference, format)] : []),
  ];
}

const title = (text: string): Block => ({ kind: "title", text });
const listOf = (items: readonly string[]): Block =>
  items.length === 1 ? { kind: "paragraph", text: items[0] ?? "" } : { kind: "list", items };
