import { z } from "zod";
import { iso } from "../../../law/kernel/day.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { elevenDigits, readNationalNumber } from "../../../law/read-national-number.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";
import { reasonsOf } from "./reasons-of.ts";

/** Whether a number can be a national number or a bis number, and what it says by itself. */
export const nationalNumber = calculator({
  name: "national-number",
  about:
    "Whether eleven digits can be a number of the National Register or a bis number: form, birth day and check digits. What the number says of birth and sex is only given when it is valid; null where it does not say. Nothing is kept.",
  body: z.strictObject({ number: asks.number() }),
  answer: z.object({
    valid: says.yesNo(),
    kind: says.choiceOrNone("national", "bis"),
    birthDate: says.dayOrNever(),
    sex: says.choiceOrNone("male", "female"),
    because: says.reasons(),
  }),
  dated: "number",
  examples: [{ title: "A fictitious number", body: { number: "85.07.30-033.28" } }],
  work({ number }, language, today) {
    const ruling = judge(rules["national-number"], { number }, today);
    const digits = elevenDigits(number);
    const parts = digits === undefined ? undefined : readNationalNumber(digits);
    const valid = ruling.outcome === "met";
    const birthDate = valid && parts?.birthDate != null ? iso(parts.birthDate) : null;
    return {
      answer: {
        valid,
        kind: parts?.kind ?? null,
        birthDate,
        sex: valid ? (parts?.sex ?? null) : null,
        because: reasonsOf(ruling, language),
      },
      rulings: [ruling],
    };
  },
});
