import { figureWords, stepWords, figuresText as text } from "../words/screens/figures.ts";
import type { Figure } from "./figure.ts";
import { fewest } from "./small-cells.ts";

export type Step = keyof typeof stepWords;
const steps = Object.keys(stepWords) as Step[];

/** How long a step took, over all who took it: whole days, rounded down; `kept` and `late`: how many, where a term is known. */
export type StepTimes = {
  step: Step;
  count: number;
  quarter: number | null;
  median: number | null;
  threeQuarters: number | null;
  kept: number;
  late: number;
};

/**
 * S4: how many took each step, after how many days, and which share within its legal term. Of a handful nothing is told, nor
 * of a handful who were late: the share would tell it.
 */
export function stepsFigure(times: readonly StepTimes[]): Figure {
  const known = steps.map((step) => ({ step, ...times.find((one) => one.step === step) }));
  const told = <T>(count: number | undefined, value: T): T | null | undefined =>
    !count ? undefined : count < fewest ? null : value;
  const share = (kept = 0, late = 0) =>
    kept + late === 0
      ? undefined
      : [kept, late].some((part) => part > 0 && part < fewest)
        ? null
        : Math.round((kept * 10_000) / (kept + late));
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
        rows: known.map(({ step, count, quarter, median, threeQuarters, kept, late }) => ({
          name: stepWords[step],
          cells: [
            count === undefined ? 0 : (told(count, count) ?? (count === 0 ? 0 : null)),
            told(count, quarter ?? undefined),
            told(count, median ?? undefined),
            told(count, threeQuarters ?? undefined),
            told(count, share(kept, late)),
          ],
        })),
      },
    ],
    charts: [
      {
        kind: "bars",
        title: text.median,
        unit: "days",
        bars: known.map(({ step, count, median }) => ({
          name: stepWords[step],
          value: told(count, median ?? undefined),
        })),
      },
    ],
  };
}

const stepHead = { nl: "Stap", fr: "Étape", de: "Schritt", en: "Step" };
