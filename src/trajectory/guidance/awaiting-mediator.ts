import { cannot } from "../act.ts";
import type { Trajectory } from "../trajectory.ts";
import { notGuiding } from "./guiding.ts";

/** What hinders an answer to a registration: nothing is registered, or a mediator has taken it up. */
export const notAwaitingMediator = (trajectory: Trajectory) =>
  notGuiding(trajectory) ?? (trajectory.guidance?.mediator ? cannot("mediator-guides-already") : undefined);
