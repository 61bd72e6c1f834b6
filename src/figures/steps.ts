import { figureWords, stepWords, figuresText as text } from "../words/screens/figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, daysTold } from "./quantile.ts";
import { shareOf, type Tally, type Told } from "./rounding.ts";

export type Step = keyof typeof stepWords;
const steps = Object.keys(stepWords) as Step[];

/** So many took a step after so many days; `inTime`: within its legal term, null where no term is known. */
export type StepCount = DaysCounted & Tally & { step: Step; inTime: boolean | null };

/** S4: how many took each step, after how many days, and which share within its legal term. */
export function stepsFigure(counts: readonly StepCount[], told: Told): Figure {
  const rows = steps.map((step) => {
    const taken = counts.filter((one) => one.step === step);
    const { count, quarter, median, threeQuarters } = daysTold(taken, told);
    const kept = told(taken.filter(({ inTime }) => inTime));
    const inTime = shareOf(kept, told(taken.filter(({ inTime }) => inTime !== null)));
    return { name: stepWords[step], cells: [count, quarter, median, threeQuarters, inTime] };
  });
  return {
    name: "steps",
    tables: [
      {
        caption: figureWords.steps.title,
        first: stepHead,
        columns: [
          { head: text.number, unit: "count" },
          { head: text.quarter, unit: "days" },
          { head: text.median, unit: "days" },
          { head: text.threeQuarters, unit: "days" },
          { head: text.inTime, unit: "share" },
        ],
        rows,
      },
    ],
    charts: [
      {
        kind: "bars",
        title: text.median,
        unit: "days",
        bars: rows.map(({ name, cells }) => ({ name, value: cells[2] })),
      },
    ],
  };
}

const stepHead = { nl: "Stap", fr: "Étape", de: "Schritt", en: "Step" };
