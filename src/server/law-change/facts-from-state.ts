import { type Day, day as dayOf } from "../../law/kernel/day.ts";
import type { FactList, FactsOf } from "../../law/kernel/facts.ts";
import type { Rule } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { rules } from "../../law/rules.ts";
import { signatureDays } from "../../trajectory/engagement/start-presumption.ts";
import { hourlyPremiums } from "../../trajectory/money/premiums.ts";
import type { Regime } from "../../trajectory/recognition/recognition.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Stored } from "../record/read-stream.ts";
import { type OpenFile, openFile } from "./open-file.ts";

type Facts = Readonly<Record<string, unknown>>;

/**
 * What a rule was asked at an event, out of the state that its act left: for rulings that do not hold their facts, such
 * as calculations of before 22 November 2026. Whether these are the right ones shows when they give the same outcome.
 */
export function factsFromState(file: OpenFile, version: number, { rule, on }: Ruling): FactsOf<FactList> | undefined {
  const of = Object.hasOwn(rules, rule) ? (rules[rule as keyof typeof rules] as Rule) : undefined;
  const event = file.events.find((one) => one.version === version);
  const then = event && openFile(file.stream, throughAct(file.events, event));
  if (!of || !then) return undefined;
  const known = knownFrom({ ...then, regime: file.regime }, event, dayOf(on));
  return Object.fromEntries(Object.keys(of.facts).map((name) => [name, known[name]])) as FactsOf<FactList>;
}

/** Every event up to the last one of the same act. */
const throughAct = (events: readonly Stored[], { actId, version }: Stored) =>
  events.filter((one) => one.version <= version || one.actId === actId);

/** Facts of the law by their name there. */
function knownFrom(file: OpenFile, { type, open }: Stored, on: Day): Facts {
  switch (file.of) {
    case "trajectory":
      return ofTrajectory(file.state, file.regime, on);
    case "recognition": {
      const unjustifiedAbsences = type === "BenefitSuspended" ? 1 : 2;
      return { incapableSince: dayOf(file.state.incapableSince), breach: open.breach, unjustifiedAbsences };
    }
    case "resumption": {
      const { regime, from, declaredOn } = file.state;
      return { regime, resumesOn: dayOf(from), declaredOn: dayOf(declaredOn) };
    }
  }
}

function ofTrajectory(
  { engagement, plan, projects, training }: Trajectory,
  regime: Regime | undefined,
  on: Day,
): Facts {
  const project = projects.at(-1);
  const premium = hourlyPremiums(training?.hours ?? {}, project?.hoursPlanned ?? 0).find(
    ({ ruling }) => dayOf(ruling.on) === on,
  );
  return {
    ...premium?.ruling.facts,
    regime,
    ...signatureDays(engagement.signed),
    planDrawnUpOn: plan ? dayOf(plan.drawnUpOn) : null,
    decision: project?.decision?.decision,
    approved: project?.decision?.decision === "approved",
    ...(project && { until: dayOf(project.until), from: dayOf(training?.startedOn ?? project.from) }),
    succeeded: training?.result?.at === "succeeded",
  };
}
