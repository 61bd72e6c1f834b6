import type { Organisation, Role } from "../../access/roles.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Waited } from "../../trajectory/days-waited.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Stage } from "../../trajectory/stage.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { DocumentShown } from "../documents/document-shown.ts";
import type { PastAsked } from "../parts/as-it-stood.tsx";
import type { LetterToRead } from "../portal/my-trajectory.ts";

/** A trajectory as a professional's page shows it: cut to what this reader may see before it comes here. */
export type FileShown = {
  stream: string;
  reference: string;
  /** ISO day as which everything stands: that of today, or one that has passed. */
  today: string;
  past: PastAsked;
  reader: Role;
  /** Only of who broke the glass: the last day on which they look. */
  lookingUntil: string | undefined;
  name: string;
  nationalNumber: string;
  stage: Stage;
  trajectory: Trajectory;
  recognition: Recognition | undefined;
  dues: readonly Due[];
  waited: readonly Waited[];
  acts: readonly { name: ActName; no?: No }[];
  letters: readonly LetterToRead[];
  documents: readonly DocumentShown[];
  /** The latest first. */
  events: readonly EventShown[];
  coordinator: string | undefined;
  mediator: string | undefined;
  referrer: string | undefined;
};

export type EventShown = {
  key: string;
  type: EventType;
  act: ActName;
  on: string;
  who: string | undefined;
  role: Role;
  organisation: Organisation | null;
  /** The open fields of the event. */
  open: Readonly<Record<string, unknown>>;
  /** The sealed ones, where this reader may open them. */
  sealed: Readonly<Record<string, unknown>> | undefined;
  /** There is something medical that this reader may not open. */
  closed: boolean;
  rulings: readonly Ruling[];
};
