import { eventWords } from "../words/events.ts";
import { figureWords } from "../words/screens/figures.ts";
import { stepFigureText as said } from "../words/screens/step-figures.ts";
import { barsOf, tableByYear, type YearCount } from "./by-year.ts";
import type { Figure } from "./figure.ts";
import type { PathStep } from "./path.ts";

const waysIn = [
  "ReferredToCoordinator",
  "FirstContactAsked",
  "RegisteredAtService",
  "ReferredByOccupationalPhysician",
] as const;
const onwards = ["RegistrationSent", "ReferredToOccupationalPhysician"] as const;
const agreed = ["EngagementComplete", "PlanDrawnUp"] as const;
export const stepsByYear = [...waysIn, ...onwards, ...agreed] as const satisfies readonly PathStep[];
type Counted = (typeof stepsByYear)[number];
export type ReferralCount = YearCount<Counted>;

/** S4: referrals and requests, whereto people were sent on, and declarations and plans, by the year in which they were made. */
export function referralsFigure(counts: readonly ReferralCount[]): Figure {
  const table = (caption: Parameters<typeof tableByYear>[0], steps: readonly Counted[]) =>
    tableByYear(
      caption,
      Object.fromEntries(steps.map((step) => [step, eventWords[step].happened])) as Parameters<typeof tableByYear>[1],
      counts.filter(({ what }) => steps.includes(what)),
    );
  const declarations = table(said.agreed, agreed);
  return {
    name: "referrals",
    tables: [table(figureWords.referrals.title, waysIn), table(said.onwards, onwards), declarations],
    charts: declarations.rows.length > 0 ? [barsOf(declarations)] : [],
  };
}
