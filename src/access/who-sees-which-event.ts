import { type Reach, reaches } from "./reach.ts";
import type { Relation } from "./relation.ts";
import type { Actor, Role } from "./roles.ts";

/** What an event is about: the folder of the trajectory in which it is declared. */
export const subjects = [
  "recognition",
  "estimate",
  "absence",
  "intake",
  "first-contact",
  "consent",
  "engagement",
  "plan",
  "occupational-physician",
  "guidance",
  "dossier",
  "training",
  "resumption",
  "money",
  "note",
  "fund-note",
  "post",
  "document",
  "glass",
  "mandate",
  "ending",
  "session",
  "question",
  "correction",
] as const;
export type Subject = (typeof subjects)[number];

type Sight = readonly Subject[] | "everything" | "nothing";

/** The fund does not see what its person asks of the data-protection officer about who looked. */
const allOfTheFund = subjects.filter((subject) => subject !== "question");

/**
 * Of the social wall, what each role needs for its part; what is not named is not seen. The fund sees nearly all of it.
 * A mediator sees neither absences nor what was said with the employer's physician; that physician sees neither plan
 * nor training project; money is between the person and their fund, or Actiris by its own ledger (who-pays.ts);
 * a broken glass is told to the person and the people of the fund; work beside the benefit is between the person and
 * their fund, and so are the notes of the fund; RIZIV and the secretary of the Council see the project and what
 * surrounds it; a member of the Council reads the bundle of their session, and no file. A new role does not compile.
 */
export const whoSeesWhichEvent: Readonly<Record<Role, Sight>> = {
  "insured-person": "everything",
  representative: "nothing",
  coordinator: allOfTheFund,
  "advising-physician": allOfTheFund,
  "team-member": allOfTheFund,
  "occupational-physician": ["intake", "engagement", "occupational-physician", "note", "ending"],
  mediator: ["intake", "engagement", "plan", "guidance", "dossier", "training", "note", "ending"],
  "riziv-officer": ["recognition", "engagement", "dossier", "training", "ending", "session"],
  "council-secretary": ["recognition", "engagement", "dossier", "training", "ending", "session"],
  "council-member": ["session"],
  statistician: "nothing",
  administrator: "nothing",
  auditor: "nothing",
  "data-protection-officer": "nothing",
};

/** How far a role sees events on this subject. */
export function sightOf(role: Role, subject: Subject): Reach {
  const sight = whoSeesWhichEvent[role];
  if (sight === "nothing" || (sight !== "everything" && !sight.includes(subject))) return "never";
  return role === "insured-person" ? "own" : "of people they follow";
}

/** May this actor see that such an event happened, to somebody to whom they stand in this relation? */
export const maySeeEvent = (actor: Pick<Actor, "role">, subject: Subject, relation: Relation): boolean =>
  reaches(sightOf(actor.role, subject), relation);
