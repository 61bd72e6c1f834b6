import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { answerBy } from "./requests.ts";

/** The data-protection officer says why somebody opened a file, to the person whose file it is. */
export const answerAboutReading = act({
  name: "answer-about-reading",
  serves: ["X2"],
  to: "recognition",
  by: ["data-protection-officer"],
  apart: true,
  input: z.object({ question: ask.question(), answer: ask.prose() }),
  happens: ["ReadingExplained"],
  decide({ recognition: { questions = [] }, input: { question, answer } }) {
    const asked = questions.find(({ id }) => id === question);
    if (!asked) return cannot("no-such-question");
    if (asked.answeredOn) return cannot("question-was-answered");
    return {
      happened: [{ type: "ReadingExplained", question, answer: seal(answer) }],
      rulings: [answerBy(asked.askedOn)],
    };
  },
});
