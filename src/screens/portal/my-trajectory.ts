import type { Organisation, Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Stage } from "../../trajectory/stage.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";

/** Everything that the insured person's own page shows of a running trajectory. */
export type MyTrajectory = {
  stream: string;
  reference: string;
  /** ISO day. */
  today: string;
  stage: Stage;
  trajectory: Trajectory;
  dues: readonly Due[];
  acts: readonly { name: ActName; no?: No }[];
  helpers: readonly Helper[];
  letters: readonly LetterToRead[];
  earlier: readonly EarlierTrajectory[];
};

/** Someone who helps, and how to reach them; no name where nobody in particular is known yet. */
export type Helper = {
  role: Role;
  organisation: Organisation;
  name?: string;
  telephone?: string;
  email?: string;
};

export type LetterToRead = { kind: EventType; on: string; href: string };
export type EarlierTrajectory = { stream: string; from: string; until: string; letters: readonly LetterToRead[] };
