import type { z } from "zod";
import type { FollowedBy } from "../access/relation.ts";
import type { Actor, Role } from "../access/roles.ts";
import type { InPerson } from "../access/who-may-act.ts";
import { NotInForce } from "../law/kernel/rule.ts";
import type { Ruling } from "../law/kernel/ruling.ts";
import type { MissedContact } from "./absence/missed-contacts.ts";
import type { DocumentHandedIn } from "./documents/document.ts";
import type { EventType, Happening } from "./events.ts";
import type { BehindGlass } from "./glass/glass.ts";
import type { Obstacle } from "./obstacles.ts";
import type { Payment } from "./payment/payment.ts";
import type { Payable } from "./payment/transfers.ts";
import type { LetterOut } from "./post/post.ts";
import type { Besides, Recognition } from "./recognition/recognition.ts";
import type { Latest, Resumption } from "./resumption/resumption.ts";
import type { Bundle, Minutes, Session } from "./session/session.ts";
import type { Trajectory } from "./trajectory.ts";

/**
 * A day as it stands in events, in the API and in URLs: `2026-03-02`.
 *
 * @format date
 */
export type IsoDay = string;

/** A dossier on the agenda of a session. */
export type AgendaDossier = { trajectory: string; project: string; decided: boolean };

/** What an act may look at, by what it is done to. */
export type Contexts = {
  "new recognition": { recognition: Recognition | undefined };
  /**
   * `besides`: nothing where there is nothing else. `missed`: the first contacts that the person missed; only of an act
   * that is being decided, not of a list. `looked`: whether somebody else opened the file at the time that is asked about.
   */
  recognition: {
    recognition: Recognition;
    besides?: Besides | undefined;
    missed: readonly MissedContact[];
    looked?: boolean;
  };
  "new trajectory": { recognition: Recognition; running: boolean };
  trajectory: { trajectory: Trajectory; recognition: Recognition; session: Session | undefined };
  /** A trajectory, or what was recognised of somebody; with who follows it. */
  file: { file: BehindGlass; followers: readonly FollowedBy[] };
  "new session": object;
  /**
   * `members`: everyone of the Higher Commission, by account. `bundle` and `minutes`: what would be frozen or drawn up,
   * only of an act that is being decided, not of a list.
   */
  session: {
    session: Session;
    members: readonly string[];
    agenda: readonly AgendaDossier[];
    bundle?: Pick<Bundle, "dossiers" | "sha256" | "pdf"> | undefined;
    minutes?: Pick<Minutes, "sha256"> | undefined;
  };
  "new resumption": { recognition: Recognition; latest: Latest | undefined };
  /** `next`: the request that takes the place of this one. */
  resumption: { resumption: Resumption; recognition: Recognition; next: { from: IsoDay } | undefined };
  /** Undefined: there is no such letter yet. */
  letter: { letter: LetterOut | undefined };
  "new payment": { payable: readonly Payable[] };
  payment: { payment: Payment };
};
export type DoneTo = keyof Contexts;

/** What is handed to an act: the answers to its questions, and the documents that come with them. */
type Given<I extends z.ZodObject> = { input: z.output<I>; documents: readonly DocumentHandedIn[] };

/** Who acts, on which day, and a fresh id for what the act may bring into being. */
export type Circumstances = { actor: Actor; day: IsoDay; id: string };

/** Why not: not now, or not by law. Never thrown, always returned. */
export type No = { cannot: Obstacle; rulings?: readonly Ruling[] };
export type Decision<T extends EventType> = { happened: readonly Happening<T>[]; rulings?: readonly Ruling[] } | No;

/**
 * One act, declared once: screen, API, permission matrix, documentation and
 * "why is this button grey" all come from here (DESIGN §1).
 */
export type Act<N extends string, D extends DoneTo, I extends z.ZodObject, T extends EventType> = {
  /** Also its URL, its operation id and its row in the matrix. */
  name: N;
  /** The rows of MISSION that it serves. */
  serves: readonly string[];
  to: D;
  by: readonly Role[];
  /** Roles that may do this to a person whom they do not follow yet, because the act is how they come to. */
  unacquainted?: readonly Role[];
  /** It has effect for others, or moves money: a person proves anew who they are before it (step-up). */
  freshSignIn?: true;
  /** What somebody who acts for the person cannot do for them. */
  inPerson?: InPerson;
  /** Begun from what it is about, on a page of its own: it stands in no list of what can be done. */
  apart?: true;
  /** Still possible when the trajectory has ended, such as the receipt of a letter. */
  afterEnd?: true;
  input: I;
  /** How many documents may come with it; none where it says nothing. */
  documents?: { least: number; most: number };
  happens: readonly T[];
  /** What stands in the way before anything is filled in; nothing when the act may be tried. */
  hindered?(context: Contexts[D] & Circumstances): No | undefined;
  /** Asked only when nothing hinders. */
  decide(context: Contexts[D] & Circumstances & Given<I>): Decision<T>;
};

export const act = <const N extends string, const D extends DoneTo, I extends z.ZodObject, const T extends EventType>(
  declared: Act<N, D, I, T>,
) => declared;

export const cannot = (obstacle: Obstacle, ...rulings: Ruling[]): No => ({ cannot: obstacle, rulings });

/** The whole answer: what hinders comes before what is filled in. */
export function decideAct<N extends string, D extends DoneTo, I extends z.ZodObject, T extends EventType>(
  the: Act<N, D, I, T>,
  context: Contexts[D] & Circumstances & { input: z.output<I>; documents?: readonly DocumentHandedIn[] },
): Decision<T> {
  const { documents = [] } = context;
  return hindrance(the, context) ?? ifInForce(() => the.decide({ ...context, documents }));
}

/** Why this act is not possible now, or nothing when it is. */
export function hindrance<N extends string, D extends DoneTo, I extends z.ZodObject, T extends EventType>(
  the: Act<N, D, I, T>,
  context: Contexts[D] & Circumstances,
): No | undefined {
  if (!the.afterEnd && "trajectory" in context && context.trajectory.ended) return cannot("trajectory-has-ended");
  return ifInForce(() => the.hindered?.(context));
}

/** A rule that says nothing about a day cannot be asked; that is a reason, not a fault. */
function ifInForce<Answer>(asked: () => Answer): Answer | No {
  try {
    return asked();
  } catch (error) {
    if (error instanceof NotInForce) return cannot("no-rule-on-that-day");
    throw error;
  }
}
