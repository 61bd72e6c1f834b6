import { z } from "zod";
import { day, iso } from "../../../law/kernel/day.ts";
import { due } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** By when the advising physician decides on partial work. */
export const decisionTerm = calculator({
  name: "decision-term",
  about: "The last day on which the advising physician decides on a resumption: 30 working days from it.",
  body: z.strictObject({ resumesOn: asks.day() }),
  answer: z.object({ decideBy: says.day() }),
  dated: "resumesOn",
  examples: [{ title: "Across two holidays", body: { resumesOn: "2026-04-01" } }],
  work(body) {
    const resumesOn = day(body.resumesOn);
    const { by, ruling } = due(rules["decision-term"], { resumesOn }, resumesOn);
    return { answer: { decideBy: iso(by) }, rulings: [ruling] };
  },
});
