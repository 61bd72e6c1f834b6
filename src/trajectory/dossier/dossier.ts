import type { IsoDay } from "../act.ts";
import { type DocumentHandedIn, withDocuments } from "../documents/document.ts";
import type { Evolves, Sealed, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

export const decisions = ["approved", "refused"] as const;
export type CouncilDecision = (typeof decisions)[number];
export const opinions = ["favourable", "unfavourable"] as const;
export type Opinion = (typeof opinions)[number];
export const receipts = ["delivered", "returned"] as const;

/** A training project and how far its dossier came (S002). `from` and `until` are inclusive. */
export type Project = {
  id: string;
  training: Worded;
  provider: Worded;
  occupation: Worded;
  from: IsoDay;
  until: IsoDay;
  hoursPlanned: number;
  handedInOn: IsoDay;
  advice?: { compatible: boolean; on: IsoDay };
  opinion?: { opinion: Opinion; on: IsoDay };
  session?: string;
  decision?: { decision: CouncilDecision; on: IsoDay };
  letter?: {
    number: string;
    postedOn: IsoDay;
    receipt?: { result: (typeof receipts)[number]; on: IsoDay; appealUntil: IsoDay };
  };
};

export type DossierEvents = {
  ProjectHandedIn: Pick<Project, "id" | "training" | "provider" | "occupation" | "from" | "until" | "hoursPlanned"> & {
    documents?: readonly DocumentHandedIn[];
  };
  ProjectAdvised: { project: string; compatible: boolean; findings: Sealed };
  ProjectExamined: { project: string; consultedOn: IsoDay; opinion: Opinion; grounds: Worded };
  ProjectPutOnAgenda: { project: string; session: string; on: IsoDay };
  /** `tookPart`: the members who decided, by account; absent of a decision from before it was asked. */
  ProjectDecided: {
    project: string;
    session: string;
    decision: CouncilDecision;
    grounds: Worded;
    tookPart?: readonly string[];
  };
  DecisionPosted: { project: string; registeredNumber: string; postedOn: IsoDay };
  DecisionReceived: { project: string; result: (typeof receipts)[number]; on: IsoDay; appealUntil: IsoDay };
};

const change = (state: Trajectory, id: string, to: (project: Project) => Project): Trajectory => ({
  ...state,
  projects: state.projects.map((project) => (project.id === id ? to(project) : project)),
});

export const dossierEvolves: Evolves<Trajectory, DossierEvents> = {
  ProjectHandedIn: (state, { id, training, provider, occupation, from, until, hoursPlanned, documents }, on) => ({
    ...state,
    documents: withDocuments(
      state.documents,
      documents,
      { kind: "training-offer", medical: false, about: { is: "project", id } },
      on,
    ),
    projects: [
      ...state.projects,
      { id, training, provider, occupation, from, until, hoursPlanned, handedInOn: on.day },
    ],
    training: undefined,
  }),
  ProjectAdvised: (state, { project, compatible }, on) =>
    change(state, project, (it) => ({ ...it, advice: { compatible, on: on.day } })),
  ProjectExamined: (state, { project, opinion }, on) =>
    change(state, project, (it) => ({ ...it, opinion: { opinion, on: on.day } })),
  ProjectPutOnAgenda: (state, { project, session }) => change(state, project, (it) => ({ ...it, session })),
  ProjectDecided: (state, { project, decision }, on) =>
    change(state, project, (it) => ({ ...it, decision: { decision, on: on.day } })),
  DecisionPosted: (state, { project, registeredNumber, postedOn }) =>
    change(state, project, (it) => ({ ...it, letter: { number: registeredNumber, postedOn } })),
  DecisionReceived: (state, { project, result, on, appealUntil }) =>
    change(state, project, (it) =>
      it.letter ? { ...it, letter: { ...it.letter, receipt: { result, on, appealUntil } } } : it,
    ),
};

/** The letter that waits to be posted: the oldest decision without one, also when another project came after it. */
export const toBePosted = ({ projects }: Trajectory) => projects.find(({ decision, letter }) => decision && !letter);
/** The letter of which the post has not said yet whether it was delivered. */
export const toBeReceived = ({ projects }: Trajectory) => projects.find(({ letter }) => letter && !letter.receipt);
