import { commitments } from "../../figures/published/started.ts";
import { questionnaireSent } from "../../law/estimate/questionnaire.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { publishedRates } from "../generate/rates.ts";

/** Everything that can be changed. Shares in percent, money in whole euro; a year of 365 days. */
export type Assumptions = {
  /** Trajectories that are asked for in a year. */
  trajectories: number;
  coordinators: number;
  /** Trajectories that one coordinator follows at a time. */
  places: number;
  /** The week of the incapacity on whose first day the questionnaire goes out. */
  questionnaireWeek: number;
  questionnaireFilled: number;
  /** The most days between a request and the first interview, while a coordinator has a place. */
  contactWithin: number;
  /** Who is guided by an employment service, each for a lump sum. */
  toService: number;
  lumpSum: number;
  coordinatorCost: number;
  benefitMonth: number;
};

const since = dayOf("2026-01-05");
const [flanders] = commitments;

/** What is so now: from the law, from a source, or our assumption, as what-if.ts of the words says of each. */
export const base: Assumptions = {
  trajectories: publishedRates.startsIn["2025"],
  coordinators: 90,
  places: 365,
  questionnaireWeek: (due(questionnaireSent, { incapableSince: since }, since).by - since) / 7 + 1,
  questionnaireFilled: (publishedRates.questionnaireFilled["2025"] ?? 0) * 100,
  contactWithin: 26,
  toService: publishedRates.toService * 100,
  lumpSum: flanders.euro / flanders.trajectories,
  coordinatorCost: 80_000,
  benefitMonth: 1_600,
};

/** What each may be changed to; both ends included. */
export const limits: Readonly<Record<keyof Assumptions, readonly [least: number, most: number]>> = {
  trajectories: [1_000, 60_000],
  coordinators: [1, 1_000],
  places: [1, 1_000],
  questionnaireWeek: [1, 26],
  questionnaireFilled: [0, 100],
  contactWithin: [1, 60],
  toService: [0, 100],
  lumpSum: [0, 50_000],
  coordinatorCost: [0, 500_000],
  benefitMonth: [0, 10_000],
};
