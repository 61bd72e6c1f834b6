import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { answerBy, data } from "./requests.ts";

/**
 * The person asks the fund to correct something that is kept of them (GDPR art. 16). Nobody asks it for them: by another
 * address or e-mail a person would no longer be told what is done and looked at in their name.
 */
export const askCorrection = act({
  name: "ask-correction",
  serves: ["R5", "C5"],
  to: "recognition",
  by: ["insured-person"],
  inPerson: "always",
  apart: true,
  input: z.object({ datum: ask.choice(...data), shouldBe: ask.prose() }),
  happens: ["CorrectionAsked"],
  decide({ recognition: { corrections = [] }, input: { datum, shouldBe }, id, day }) {
    if (corrections.some((one) => one.datum === datum && !one.answeredOn)) return cannot("question-is-open");
    return {
      happened: [{ type: "CorrectionAsked", correction: id, datum, shouldBe: seal(shouldBe) }],
      rulings: [answerBy(day)],
    };
  },
});
