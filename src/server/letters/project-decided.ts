import { payer as payerOf } from "../../law/benefits/payer.ts";
import { trainingBenefits } from "../../law/benefits/training-benefits.ts";
import { financialIntervention } from "../../law/financial-intervention.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import type { Minutes } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumptionDuringTraining } from "../../law/presumption.ts";
import { basisOf } from "../../letters/citation.ts";
import type { ProjectDecision } from "../../letters/project-decided/letter.ts";
import type { Project } from "../../trajectory/dossier/dossier.ts";
import { organisationWords } from "../../words/organisations.ts";
import {
  appealOf,
  coordinatorOf,
  factsOf,
  fromTheInstitute,
  inFull,
  type LetterCase,
  rulingsOf,
} from "./letter-case.ts";

/**
 * What the Higher Commission decided, with the means. Its costs are named nowhere in the dossier, and so not here.
 *
 * @throws when the event names a project that the trajectory does not have: then the record is broken.
 */
export function projectDecidedFacts(letterCase: LetterCase): ProjectDecision {
  const { event, language, trajectory } = letterCase;
  const { project: id, decision, grounds } = factsOf(letterCase, "ProjectDecided");
  const project = trajectory.projects.find((one) => one.id === id);
  if (!project) throw new Error(`no project ${id} in ${event.stream}`);
  const ruling = rulingsOf(event).find(({ rule }) => rule === financialIntervention.name);
  const { training, provider, from, until, hoursPlanned: hours } = project;
  return {
    ...fromTheInstitute(letterCase),
    decidedOn: event.day,
    project: { training: inFull(training), provider: inFull(provider), from, until, hours },
    grounds: inFull(grounds),
    basis: basisOf(ruling ?? judge(financialIntervention, { decision }, dayOf(event.day)), language),
    appeal: appealOf(letterCase),
    coordinator: coordinatorOf(letterCase),
    ...(decision === "approved" ? { decision, ...means(letterCase, project) } : { decision }),
  };
}

/** Who pays, the premiums of that day, and the presumption during the training. */
function means({ trajectory, event, language }: LetterCase, { from, until, hoursPlanned }: Project) {
  const minutes = (hoursPlanned * 60) as Minutes;
  const asked = { decision: "approved", minutesFollowed: minutes, minutesPlanned: minutes, succeeded: true } as const;
  const { parameters } = judge(trainingBenefits, asked, dayOf(event.day));
  const amount = (wanted: string) => Number(parameters.find(({ name }) => name === wanted)?.value);
  const facts = { approved: true, from: dayOf(from), until: dayOf(until) };
  const guidedBy = trajectory.guidance?.service ?? "fund";
  const payer = judge(payerOf, { guidedBy }, dayOf(event.day)).outcome === "actiris" ? "actiris" : trajectory.fund;
  return {
    payer: organisationWords[payer].short[language],
    premium: { perHour: amount("premium-per-hour-cents"), onSuccess: amount("premium-on-success-cents") },
    presumption: judge(presumptionDuringTraining, facts, dayOf(from)).value ?? { from, until },
  };
}
