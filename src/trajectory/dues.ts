import type { Role } from "../access/roles.ts";
import { firstContactWithin } from "../law/first-contact.ts";
import { type Day, day as dayOf, iso } from "../law/kernel/day.ts";
import { due } from "../law/kernel/judge.ts";
import type { Ruling } from "../law/kernel/ruling.ts";
import { followUpWithin, planWithin } from "../law/plan.ts";
import type { IsoDay } from "./act.ts";
import type { ActName } from "./acts.ts";
import { withdrew } from "./consent/consent.ts";
import { toBePosted, toBeReceived } from "./dossier/dossier.ts";
import { nextInDossier } from "./dossier/next-in-dossier.ts";
import { signatories } from "./engagement/engagement.ts";
import type { Trajectory } from "./trajectory.ts";

/** Something that is waited for: of whom, which act answers it, and the last day (inclusive) where a term is known. */
export type Due = {
  act: ActName;
  who: Role;
  by: IsoDay | null;
  /** The ruling that gives the last day, where it is shown with it. */
  sum?: Ruling;
};

/** How a term is asked of the law: `due`, or the same of another law than the one in force. */
export type AskTerm = (rule: Parameters<typeof due>[0], facts: Record<string, Day>, on: Day) => { by: Day };

/** Everything that is waited for, derived from the state alone; no timer keeps it (DESIGN §4). */
export function dues(trajectory: Trajectory, ask: AskTerm = due): readonly Due[] {
  const term: Term = (rule, facts, from) => iso(ask(rule, facts, dayOf(from)).by);
  if (trajectory.ended) return [...letterDues(trajectory), ...costDues(trajectory)];
  if (trajectory.confirmation.at === "awaited") return [{ act: "confirm-invalidity", who: "coordinator", by: null }];
  return [
    ...contactDues(trajectory, term),
    ...engagementDues(trajectory, term),
    ...partnerDues(trajectory),
    ...dossierDues(trajectory),
    ...letterDues(trajectory),
    ...trainingDues(trajectory),
    ...costDues(trajectory),
  ];
}

type Term = (rule: Parameters<AskTerm>[0], facts: Record<string, Day>, from: IsoDay) => IsoDay;

function contactDues({ contact, openedOn, route }: Trajectory, term: Term): Due[] {
  switch (contact.at) {
    case "none":
      if (route === "C") return [];
      return [
        {
          act: "invite-to-first-contact",
          who: "coordinator",
          by: term(firstContactWithin, { askedOn: dayOf(openedOn) }, openedOn),
        },
      ];
    case "planned":
      return [{ act: "hold-first-contact", who: "coordinator", by: contact.appointment.on }];
    case "missed":
      return [{ act: "invite-to-first-contact", who: "coordinator", by: contact.newDateBy }];
    case "held":
      return [];
  }
}

function engagementDues({ contact, confirmation, engagement, plan }: Trajectory, term: Term): Due[] {
  const { engagedOn, signed } = engagement;
  if (contact.at !== "held" && confirmation.at !== "confirmed") return [];
  if (!engagedOn)
    return signatories.filter((who) => !signed[who]).map((who) => ({ act: "sign-engagement", who, by: null }));
  if (!plan)
    return [
      { act: "draw-up-plan", who: "coordinator", by: term(planWithin, { engagedOn: dayOf(engagedOn) }, engagedOn) },
    ];
  const latest = term(followUpWithin, { lastOn: dayOf(plan.lastFollowedUpOn) }, plan.lastFollowedUpOn);
  const by = [plan.nextAppointmentOn, latest].sort()[0] ?? latest;
  return [{ act: "follow-up", who: "coordinator", by }];
}

function partnerDues(trajectory: Trajectory): Due[] {
  const { occupational, guidance } = trajectory;
  const dues: Due[] = [];
  if (occupational?.outcome.at === "awaited" && !withdrew(trajectory, "occupational-physician"))
    dues.push({ act: "answer-referral", who: "occupational-physician", by: null });
  if (guidance && !guidance.ended && !guidance.mediator && !withdrew(trajectory, guidance.service))
    dues.push({ act: "assign-mediator", who: "mediator", by: null });
  return dues;
}

function dossierDues(trajectory: Trajectory): Due[] {
  const project = trajectory.projects.at(-1);
  if (!project || project.decision) return [];
  switch (nextInDossier(project, project.handedInOn).outcome) {
    case "advise":
      return [{ act: "advise-on-project", who: "advising-physician", by: null }];
    case "examine":
      return [{ act: "examine-project", who: "riziv-officer", by: null }];
    case "put-on-agenda":
      return [{ act: "put-on-agenda", who: "council-secretary", by: null }];
    case "decide":
      return [{ act: "decide-project", who: "council-secretary", by: null }];
    default:
      return [];
  }
}

function letterDues(trajectory: Trajectory): Due[] {
  const dues: Due[] = [];
  if (toBePosted(trajectory)) dues.push({ act: "record-posting", who: "council-secretary", by: null });
  if (toBeReceived(trajectory)) dues.push({ act: "record-receipt", who: "council-secretary", by: null });
  return dues;
}

/** What was paid for a training waits for an answer, also when the trajectory has ended meanwhile. */
const costDues = ({ costs }: Trajectory): Due[] =>
  costs.some(({ assessment }) => !assessment) ? [{ act: "assess-cost", who: "coordinator", by: null }] : [];

function trainingDues({ projects, training }: Trajectory): Due[] {
  const project = projects.at(-1);
  if (project?.decision?.decision === "approved" && !training)
    return [{ act: "start-training", who: "insured-person", by: project.from }];
  if (training && !training.result)
    return [{ act: "complete-training", who: "coordinator", by: project?.until ?? null }];
  if (training?.result?.at === "succeeded" && !training.evaluation)
    return [{ act: "evaluate-after-training", who: "advising-physician", by: training.result.evaluateOn }];
  return [];
}
