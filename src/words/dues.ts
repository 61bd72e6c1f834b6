import type { ActName } from "../trajectory/acts.ts";
import type { Due } from "../trajectory/dues.ts";
import type { Signatory } from "../trajectory/engagement/engagement.ts";
import { duesInTheDossier } from "./dues/in-the-dossier.ts";
import { duesInTheFirstYear } from "./dues/in-the-first-year.ts";
import { duesOfMoney } from "./dues/money.ts";
import { duesOnTheWay, signatureDues } from "./dues/on-the-way.ts";
import { duesOfOwnData } from "./dues/own-data.ts";
import { duesOfResumption } from "./dues/resumption.ts";
import type { Text } from "./language.ts";

/** What is waited for: a noun for a work list, and a sentence that tells the person who does it. */
export type DueWords = { awaited: Text; forPerson: Text };

export const dueWords = {
  ...duesOnTheWay,
  ...duesInTheDossier,
  ...duesOfResumption,
  ...duesOfMoney,
  ...duesOfOwnData,
  ...duesInTheFirstYear,
} satisfies {
  [N in ActName]?: DueWords;
};
export type DueAct = keyof typeof dueWords;

/** The words of something that is waited for. Throws a RangeError on an act that nobody waits for. */
export function dueWordsOf({ act, who }: Pick<Due, "act" | "who">): DueWords {
  if (act === "sign-engagement" && Object.hasOwn(signatureDues, who)) return signatureDues[who as Signatory];
  if (!Object.hasOwn(dueWords, act)) throw new RangeError(`nobody waits for ${act} of ${who}`);
  return dueWords[act as DueAct];
}
