import type { Fund, Service } from "../access/roles.ts";
import type { IsoDay } from "./act.ts";
import { type Consents, consentEvolves } from "./consent/consent.ts";
import type { DocumentKept } from "./documents/document.ts";
import { documentEvolves } from "./documents/documents.ts";
import { dossierEvolves, type Project } from "./dossier/dossier.ts";
import { type Ending, endingEvolves } from "./ending/ending.ts";
import { type Engagement, engagementEvolves } from "./engagement/engagement.ts";
import { type Evolves, evolving, type Happening, type Occasion, type TrajectoryEvents } from "./events.ts";
import { type FirstContact, firstContactEvolves } from "./first-contact/first-contact.ts";
import { type BrokenGlass, glassEvolves } from "./glass/glass.ts";
import { type Guidance, guidanceEvolves } from "./guidance/guidance.ts";
import { type Confirmation, intakeEvolves, type OlderKind, type Referrer, type Route } from "./intake/intake.ts";
import { type Cost, costEvolves } from "./money/cost.ts";
import { type RegionalBenefits, regionEvolves } from "./money/region.ts";
import { noteEvolves } from "./note/note.ts";
import {
  type OccupationalReferral,
  occupationalPhysicianEvolves,
} from "./occupational-physician/occupational-physician.ts";
import { type Aim, type Plan, planEvolves } from "./plan/plan.ts";
import { postEvolves } from "./post/post.ts";
import { type Training, trainingEvolves } from "./training/training.ts";

/** A trajectory as its events leave it. Sealed facts are never in it. */
export type Trajectory = {
  person: string;
  fund: Fund;
  route: Route;
  openedOn: IsoDay;
  /** Only of a trajectory of the years before 2023 (S003). */
  olderKind?: OlderKind;
  referrer?: Referrer;
  /** Who of the fund's coordinators follows; nobody in particular until one takes it. */
  coordinator?: string;
  /** Route C: the fund confirms the invalidity before anything else (S002). */
  confirmation: Confirmation;
  contact: FirstContact;
  consents: Consents;
  engagement: Engagement;
  aim?: Aim;
  plan?: Plan;
  occupational?: OccupationalReferral;
  guidance?: Guidance;
  /** In the order in which they were handed in; the last is the one that counts. */
  projects: readonly Project[];
  training?: Training;
  /** In the order in which they were handed in. */
  costs: readonly Cost[];
  regional: RegionalBenefits;
  /** In the order in which they came. */
  documents: readonly DocumentKept[];
  /** Of those who do not follow and opened it all the same; in the order in which it happened. */
  glasses?: readonly BrokenGlass[];
  ended?: Ending;
};

export type TrajectoryEventType = keyof TrajectoryEvents;

const evolves: Evolves<Trajectory, TrajectoryEvents> = {
  ...intakeEvolves,
  ...firstContactEvolves,
  ...consentEvolves,
  ...engagementEvolves,
  ...planEvolves,
  ...occupationalPhysicianEvolves,
  ...guidanceEvolves,
  ...dossierEvolves,
  ...documentEvolves,
  ...trainingEvolves,
  ...costEvolves,
  ...regionEvolves,
  ...postEvolves,
  ...endingEvolves,
  ...noteEvolves,
  ...glassEvolves<Trajectory>(),
};

/** What a trajectory is before its first event; every field is overwritten by the event that opens it. */
export const unopened: Trajectory = {
  person: "",
  fund: "100",
  route: "B",
  openedOn: "",
  confirmation: { at: "not-needed" },
  contact: { at: "none" },
  consents: {},
  engagement: { signed: {} },
  projects: [],
  costs: [],
  regional: {},
  documents: [],
};

const evolve = evolving(evolves);

export const evolveTrajectory = (
  state: Trajectory | undefined,
  event: Happening<TrajectoryEventType>,
  on: Occasion,
): Trajectory => evolve(state ?? unopened, event, on);

/** The project that is being dealt with or was decided last. */
export const currentProject = (trajectory: Trajectory): Project | undefined => trajectory.projects.at(-1);

export const serviceOf = (trajectory: Trajectory): Service | undefined => trajectory.guidance?.service;
