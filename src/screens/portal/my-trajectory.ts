import type { Organisation, Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Stage } from "../../trajectory/stage.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Begun } from "../asking/begun-card.tsx";
import type { AtAGlance } from "./glance-card.tsx";
import type { RoutesOpen } from "./routes-open.ts";

/** Everything that the insured person's own page shows of a running trajectory. */
export type MyTrajectory = {
  stream: string;
  reference: string;
  /** ISO day. */
  today: string;
  stage: Stage;
  trajectory: Trajectory;
  dues: readonly Due[];
  /** Only for who acts for the person: what they cannot do for them. */
  inPerson: readonly ActName[];
  acts: readonly { name: ActName; no?: No }[];
  helpers: readonly Helper[];
  letters: readonly LetterToRead[];
  earlier: readonly EarlierTrajectory[];
  glance: AtAGlance;
  /** What the reader began to fill in and did not send. */
  begun: readonly Begun[];
};

/** Everything that the same page shows while no trajectory runs. */
export type MyStart = {
  recognition: Recognition;
  routes: RoutesOpen;
  /** What the fund waits for of the person, beside any trajectory. */
  dues: readonly Due[];
  inPerson: readonly ActName[];
  /** Of what the fund recognised. */
  letters: readonly LetterToRead[];
  earlier: readonly EarlierTrajectory[];
  glance: AtAGlance;
  /** What the reader began to fill in and did not send. */
  begun: readonly Begun[];
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
