import { z } from "zod";
import { day, iso } from "../../../law/kernel/day.ts";
import { due } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** When the questionnaire goes out, and by when it comes back. */
export const questionnaire = calculator({
  name: "questionnaire",
  about: "The day on which the questionnaire is sent to someone who fell ill on a day, and the last day to return it.",
  body: z.strictObject({ incapableSince: asks.day() }),
  answer: z.object({ sendOn: says.day(), dueOn: says.day() }),
  dated: "incapableSince",
  examples: [{ title: "Ten weeks, and two more", body: { incapableSince: "2026-01-05" } }],
  work(body) {
    const incapableSince = day(body.incapableSince);
    const sent = due(rules["questionnaire-sent"], { incapableSince }, incapableSince);
    const returned = due(rules["questionnaire-returned"], { sentOn: sent.by }, sent.by);
    return {
      answer: { sendOn: iso(sent.by), dueOn: iso(returned.by) },
      rulings: [sent.ruling, returned.ruling],
    };
  },
});
