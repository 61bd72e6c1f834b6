import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { answerBy } from "./requests.ts";

/**
 * The person asks why somebody opened their file; the data-protection officer answers (GDPR art. 15 and 38.4). What is
 * asked and answered is sealed: who acts for the person asks it where they may read about health, else they could not read the answer.
 */
export const askAboutReading = act({
  name: "ask-about-reading",
  serves: ["X2"],
  to: "recognition",
  by: ["insured-person"],
  inPerson: "unless-health-is-shared",
  apart: true,
  input: z.object({ reading: ask.wholeNumber(1, Number.MAX_SAFE_INTEGER), asks: ask.prose() }),
  happens: ["ReadingQuestioned"],
  decide({ recognition: { questions = [] }, looked, input: { reading, asks }, id, day }) {
    if (!looked) return cannot("nobody-looked-then");
    if (questions.some((one) => one.reading === reading && !one.answeredOn)) return cannot("question-is-open");
    return {
      happened: [{ type: "ReadingQuestioned", question: id, reading, asks: seal(asks) }],
      rulings: [answerBy(day)],
    };
  },
});
