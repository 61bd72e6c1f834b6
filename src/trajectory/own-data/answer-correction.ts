import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { answerBy, correctionOutcomes } from "./requests.ts";

/** The fund says what became of a request to correct something: corrected, or refused and why (GDPR art. 12.4). */
export const answerCorrection = act({
  name: "answer-correction",
  serves: ["R5", "C5"],
  to: "recognition",
  by: ["coordinator", "team-member"],
  input: z.object({
    correction: ask.question(),
    verdict: ask.choice(...correctionOutcomes),
    answer: ask.prose(),
  }),
  happens: ["CorrectionAnswered"],
  hindered: ({ recognition: { corrections = [] } }) =>
    corrections.some(({ answeredOn }) => !answeredOn) ? undefined : cannot("no-such-question"),
  decide({ recognition: { corrections = [] }, input: { correction, verdict, answer } }) {
    const asked = corrections.find(({ id }) => id === correction);
    if (!asked) return cannot("no-such-question");
    if (asked.answeredOn) return cannot("question-was-answered");
    return {
      happened: [{ type: "CorrectionAnswered", correction, verdict, answer: seal(answer) }],
      rulings: [answerBy(asked.askedOn)],
    };
  },
});
