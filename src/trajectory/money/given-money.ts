import { an, given, jan } from "../given.ts";
import { approved, trainingStarted } from "../given-past.ts";

/** For tests: a cost that Jan d'Hondt paid for the training that was approved for him. */
export const handedIn = {
  type: "CostHandedIn",
  id: "cost-1",
  project: "project",
  kind: "travel",
  cents: 4550,
  paidOn: "2026-03-02",
  what: "Treinabonnement maart",
} as const;
export const withCost = [...approved, trainingStarted, handedIn] as const;
export const byAn = (past: Parameters<typeof given>[0], day?: string) => given(past, { by: an, ...(day && { day }) });
export const byJan = (past: Parameters<typeof given>[0], day?: string) => given(past, { by: jan, ...(day && { day }) });
