import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** The first days of the months in which the fund sees the person, and that of invalidity. */
export const months = calculator({
  name: "months",
  about: "The first day of months 4, 7 and 11 of an incapacity, and the first day on which invalidity is possible.",
  body: z.strictObject({ incapableSince: asks.day() }),
  answer: z.object({ month4: says.day(), month7: says.day(), month11: says.day(), invalidity: says.day() }),
  dated: "incapableSince",
  examples: [{ title: "From the fifth of January", body: { incapableSince: "2026-01-05" } }],
  work(body) {
    const incapableSince = day(body.incapableSince);
    const ruling = judge(rules["contact-months"], { incapableSince }, incapableSince);
    // With the first day given the rule always answers.
    if (!ruling.value) throw new Error("contact-months did not answer");
    const { month4, month7, month11, invalidity } = ruling.value;
    return { answer: { month4, month7, month11, invalidity }, rulings: [ruling] };
  },
});
