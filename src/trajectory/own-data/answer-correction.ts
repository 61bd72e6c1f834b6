import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { correctedIn, corrections } from "../recognition/correct-identity.ts";
import { answerBy, boxesOf, correctionOutcomes } from "./requests.ts";

/**
 * The fund says what became of a request to correct something: refused and why (GDPR art. 12.4), or corrected; and what was
 * asked is corrected by the same act, where it is who somebody is. Nothing else is: that was not asked.
 */
export const answerCorrection = act({
  name: "answer-correction",
  serves: ["R5", "C5"],
  to: "recognition",
  by: ["coordinator", "team-member"],
  input: z.object({
    correction: ask.question(),
    verdict: ask.choice(...correctionOutcomes),
    ...corrections.shape,
    answer: ask.prose(),
  }),
  happens: ["CorrectionAnswered"],
  hindered: ({ recognition: { corrections: asked = [] } }) =>
    asked.some(({ answeredOn }) => !answeredOn) ? undefined : cannot("no-such-question"),
  decide({ recognition, input: { correction, verdict, answer, ...corrected } }) {
    const asked = recognition.corrections?.find(({ id }) => id === correction);
    if (!asked) return cannot("no-such-question");
    if (asked.answeredOn) return cannot("question-was-answered");
    const fields = correctedIn(corrected);
    if (fields.some((name) => verdict === "refused" || !boxesOf[asked.datum].includes(name)))
      return cannot("only-what-was-asked");
    const mended = fields.length > 0 ? { fields } : {};
    return {
      happened: [{ type: "CorrectionAnswered", correction, verdict, ...mended, answer: seal(answer) }],
      rulings: [answerBy(asked.askedOn)],
    };
  },
});
