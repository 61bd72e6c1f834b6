import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due, judge } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { decisionTerm } from "../../law/resumption/decision-term.ts";
import { declarationDay } from "../../law/resumption/declaration-day.ts";
import { lateDeclaration } from "../../law/resumption/late-declaration.ts";
import { resumptionReportedWithin } from "../../law/resumption/terms.ts";
import type { IsoDay } from "../act.ts";
import type { Regime } from "../recognition/recognition.ts";
import type { Nature, Resumption } from "./resumption.ts";

type Declaration = { nature: Nature; regime: Regime; from: IsoDay; declaredOn: IsoDay };
type Weighed = Pick<Resumption, "latestDay" | "lateDays" | "consequence" | "decideBy"> & {
  rulings: readonly Ruling[];
};

/** What the law makes of the day of a declaration; the work may start all the same. */
export function weighDeclaration(declaration: Declaration): Weighed {
  switch (declaration.nature) {
    case "voluntary-work":
      return { latestDay: null, lateDays: null, consequence: "none", decideBy: null, rulings: [] };
    case "full-resumption":
      return weighReport(declaration);
    default:
      return weighRequest(declaration);
  }
}

function weighRequest({ regime, from, declaredOn }: Declaration): Weighed {
  const on = dayOf(from);
  const latest = judge(declarationDay, { regime, resumesOn: on }, on);
  const late = judge(lateDeclaration, { resumesOn: on, declaredOn: dayOf(declaredOn) }, on);
  const decision = due(decisionTerm, { resumesOn: on }, on);
  return {
    latestDay: latest.value ?? null,
    lateDays: late.value?.lateDays ?? null,
    consequence: late.value?.consequence ?? "not-said",
    decideBy: iso(decision.by),
    rulings: [latest, late, decision.ruling],
  };
}

function weighReport({ from, declaredOn }: Declaration): Weighed {
  const report = due(resumptionReportedWithin, { resumedOn: dayOf(from) }, dayOf(from));
  const lateDays = Math.max(0, dayOf(declaredOn) - report.by);
  return {
    latestDay: iso(report.by),
    lateDays,
    consequence: lateDays === 0 ? "none" : "not-said",
    decideBy: null,
    rulings: [report.ruling],
  };
}
