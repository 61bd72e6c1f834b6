import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { appealUntil } from "./appeal-until.ts";

/**
 * A letter was given to the person themself, against a signature: then it needs no post, and is received at once. The
 * decision of the Higher Commission goes by registered post (S002).
 */
export const handOverLetter = act({
  name: "hand-over-letter",
  serves: ["D3"],
  to: "letter",
  by: ["coordinator", "team-member", "advising-physician"],
  input: z.object({ on: ask.day(), signed: ask.declaration() }),
  happens: ["LetterHandedOver"],
  hindered({ letter }) {
    if (!letter || letter.project) return cannot("nothing-to-hand-over");
    return letter.postedOn || letter.handedOverOn ? cannot("letter-was-posted") : undefined;
  },
  decide({ letter, input: { on }, day }) {
    if (!letter) return cannot("nothing-to-hand-over");
    if (on > day) return cannot("day-lies-in-the-future");
    if (on < letter.causedOn) return cannot("day-is-too-early");
    const { until, rulings } = appealUntil(letter, on);
    return { happened: [{ type: "LetterHandedOver", letter: letter.version, on, appealUntil: until }], rulings };
  },
});
