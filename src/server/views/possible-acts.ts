import type { Actor } from "../../access/roles.ts";
import { reachesAct } from "../../access/who-may-act.ts";
import { type Act, type Contexts, type DoneTo, hindrance, type No } from "../../trajectory/act.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Payment } from "../../trajectory/payment/payment.ts";
import { decisionLetter, type LetterOut } from "../../trajectory/post/post.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Latest, Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";

/** An act of this role, and why it cannot be done now where it cannot. */
export type Possible = { name: ActName; no?: No };

type AnyAct = Act<ActName, DoneTo, never, EventType>;
const all = Object.entries(acts) as unknown as [ActName, AnyAct][];
/** No act reads the id before it is decided upon. */
const noId = "";

const notApart = (name: ActName) => !("apart" in acts[name]);
function weigh(actor: Actor, day: string, to: readonly DoneTo[], context: object, which = notApart): Possible[] {
  return all
    .filter(([name, act]) => to.includes(act.to) && act.by.includes(actor.role) && which(name))
    .filter(([, act]) => actor.mandate === undefined || reachesAct(actor, act))
    .map(([name, act]) => ({ name, no: hindrance(act, { ...context, actor, day, id: noId } as never) }));
}

/** What this actor may do with a file now; the same `hindered` that the door asks. */
export const possibleActs = (
  actor: Actor,
  day: string,
  context: { trajectory: Trajectory; recognition: Recognition; session: Session | undefined },
): readonly Possible[] => [
  ...weigh(actor, day, ["trajectory", "recognition"], context),
  ...(actor.organisation === "riziv" ? postActs(actor, day, context.trajectory) : []),
];

/** What is done to a file that one does not follow. */
export const isOnGlass = (name: ActName): boolean => acts[name].to === "file";
export const glassActs = (actor: Actor, day: string, on: Contexts["file"]): readonly Possible[] =>
  weigh(actor, day, ["file"], on, isOnGlass);

/** What they may do with the letter of the decision of the Higher Commission. */
const postActs = (actor: Actor, day: string, trajectory: Trajectory): readonly Possible[] =>
  (["posting", "receipt"] as const).flatMap((waitsFor) =>
    letterActs(actor, day, decisionLetter(trajectory, waitsFor)).filter(({ name }) => name === `record-${waitsFor}`),
  );

/** What this actor may do with one letter. */
export const letterActs = (actor: Actor, day: string, letter: LetterOut | undefined): readonly Possible[] =>
  weigh(actor, day, ["letter"], { letter });

/** What this actor may do for a person who has no running trajectory, or who has one. */
export const openingActs = (
  actor: Actor,
  day: string,
  context: { recognition: Recognition; running: boolean; latest: Latest | undefined },
): readonly Possible[] => weigh(actor, day, ["new trajectory", "new resumption", "recognition"], context);

/** What this actor may do with one request of work beside the benefit. */
export const resumptionActs = (
  actor: Actor,
  day: string,
  context: { resumption: Resumption; recognition: Recognition; next: { from: string } | undefined },
): readonly Possible[] => weigh(actor, day, ["resumption"], context);

export const sessionActs = (actor: Actor, day: string, session: Session): readonly Possible[] =>
  weigh(actor, day, ["session"], { session, members: [], agenda: [] });

export const paymentActs = (actor: Actor, day: string, payment: Payment): readonly Possible[] =>
  weigh(actor, day, ["payment"], { payment });
