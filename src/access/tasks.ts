import { type Actor, type Fund, funds, type Role } from "./roles.ts";

type Asker = Pick<Actor, "role" | "organisation">;

/** What is done beside any one file, and in which house. */
const houseOf = {
  /** Brings in trajectories that run already, of their own fund and no other. */
  "bring-in": "fund",
  /**
   * Opens the file of somebody whom they do not follow, with a reason: whoever's fund it is, because a person changes funds
   * and their file stays behind. To a partner of a fund consent opens the door and nothing else does (art. 100 § 1/2);
   * RIZIV and the Council come in with the advice on a project.
   */
  "break-the-glass": "fund",
  /** Counts of everybody, small ones hidden, and nobody's name. */
  "see-figures": "riziv",
  /** What was agreed with an employment service for a year. */
  "enter-agreements": "riziv",
  /** What another rule would change, over everybody: how many, under which reference, and which outcome. */
  "weigh-the-law": "riziv",
  /** Lets programs of organisations in, and has events sent to them; a program sees what its role and house may. */
  connect: "riziv",
  /** Who may do and read what: nobody's data. */
  "read-the-matrix": "riziv",
  /** Who of everybody opened which file, without the name of an insured person; a person sees who opened their own. */
  "read-the-readings": "riziv",
  /** What a person asks about somebody who opened their file: that question and nothing else. */
  "answer-questions": "riziv",
} as const satisfies Record<string, "fund" | "riziv">;
export type Task = keyof typeof houseOf;

/** A new role does not compile until it has an answer here. */
const tasksOf: Readonly<Record<Role, readonly Task[]>> = {
  "insured-person": [],
  representative: [],
  coordinator: ["bring-in", "break-the-glass"],
  "advising-physician": ["break-the-glass"],
  "team-member": ["break-the-glass"],
  "occupational-physician": [],
  mediator: [],
  "riziv-officer": ["see-figures", "enter-agreements", "weigh-the-law"],
  "council-secretary": ["see-figures"],
  "council-member": [],
  statistician: ["see-figures"],
  administrator: ["connect", "weigh-the-law", "read-the-matrix"],
  auditor: ["read-the-matrix", "read-the-readings"],
  "data-protection-officer": ["read-the-matrix", "read-the-readings", "answer-questions"],
};

const may =
  (task: Task) =>
  ({ role, organisation }: Asker): boolean =>
    tasksOf[role].includes(task) && isIn(houseOf[task], organisation);

const isIn = (house: "fund" | "riziv", organisation: Actor["organisation"]): boolean =>
  house === "riziv" ? organisation === "riziv" : funds.some((fund) => fund === organisation);

export const mayBreakTheGlass = may("break-the-glass");
export const maySeeFigures = may("see-figures");
export const mayEnterAgreements = may("enter-agreements");
export const mayWeighTheLaw = may("weigh-the-law");
export const mayConnect = may("connect");
export const readsTheMatrix = may("read-the-matrix");
export const readsTheReadings = may("read-the-readings");
export const answersQuestions = may("answer-questions");
const bringsIn = may("bring-in");
export const mayImport = <Who extends Asker>(who: Who): who is Who & { organisation: Fund } => bringsIn(who);
