import type { Day } from "../../law/kernel/day.ts";
import { part } from "../../law/kernel/euro.ts";
import type { Week } from "../../screens/calculators/week-table.tsx";
import type { FieldOf, Values } from "../../screens/parts/field-of.ts";
import { filledIn } from "../../screens/parts/field-of.ts";
import type { Issue } from "../../words/faults.ts";
import type { Language } from "../../words/language.ts";
import { estimateText } from "../../words/screens/calculators/estimate.ts";
import { centsOf, euroText, hundredthsOf } from "../api/open/asked.ts";
import { workOut } from "../api/open/calculator.ts";
import { partialResumption } from "../api/open/partial-resumption.ts";
import { decimal } from "./calculator-body.ts";

/** Benefits are paid for Monday to Saturday (INASTI; zelfstandige.vlaanderen). */
const daysPaidAWeek = 6;
/** Parts of full time that are shown beside the hours that were asked for. */
const otherShares = [0, 20, 40, 50, 60, 80, 100];
const wageName = "hourlyWage";

/** Asked on the page alone: the law does not look at it. */
export const wageField = (language: Language): FieldOf => ({
  kind: "money",
  name: wageName,
  label: estimateText.hourlyWage[language],
  hint: estimateText.hourlyWageHint[language],
  optional: true,
});

/** The wage of an hour in cents; undefined when it was left empty, a fault when it is no amount. */
export function wageOf(values: Values): number | Issue | undefined {
  const typed = decimal(filledIn(values, wageName));
  if (typed === "") return undefined;
  return euroText.test(typed) ? centsOf(typed) : { code: "custom", path: [wageName], message: "euro" };
}

type Asked = { hoursPerWeek: string; fullTimeHours: string };

/** A week at the hours that were asked for and at other shares of full time; none where hours do not decide. */
export function weeksAtHours(body: unknown, wage: number | undefined, today: Day): Week[] {
  const { hoursPerWeek, fullTimeHours } = body as Asked;
  const full = hundredthsOf(fullTimeHours);
  // A share that falls between two hundredths of an hour is left out.
  const others = otherShares.flatMap((share) => ((full * share) % 100 === 0 ? [hoursOf((full * share) / 100)] : []));
  const mine = hoursOf(hundredthsOf(hoursPerWeek));
  const all = [...new Set([mine, ...others])].toSorted((one, other) => Number(one) - Number(other));
  return all.flatMap((hours): Week[] => {
    const outcome = workOut(partialResumption, { ...(body as object), hoursPerWeek: hours }, "nl", today);
    if (outcome.kind === "faults") return [];
    const { reductionPercent, dailyBenefit } = outcome.answer as {
      reductionPercent: number | null;
      dailyBenefit: string | null;
    };
    if (reductionPercent === null || dailyBenefit === null) return [];
    const benefit = daysPaidAWeek * centsOf(dailyBenefit);
    const earned = wage === undefined ? undefined : part(wage, hundredthsOf(hours), 100);
    return [{ hours, yours: hours === mine, reductionPercent, benefit, wage: earned }];
  });
}

/** `1520` hundredths of an hour are `15.2`. */
const hoursOf = (hundredths: number): string => String(hundredths / 100);
